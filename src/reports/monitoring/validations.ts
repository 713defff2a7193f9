/** What may be typed in the cells of a column, with the words that help to type it. */
import type { Area, BlueprintValidation } from '../../workbook';
import type { MonitoringColumn } from '../../monitoring';

/** 1 January 1990 and 31 December 2100, as Excel numbers days. */
const FIRST_DAY = 32_874;
const LAST_DAY = 73_415;
/** The longest title and text that Excel shows beside a cell. */
const LONGEST_TITLE = 32;

/** A check of what is typed against other cells, as a warning: what really happened must be possible to write. */
export interface CrossCheck {
  /** True of what may be typed; relative to the first row. */
  formula: string;
  /** What is wrong otherwise. */
  message: string;
}

export interface ColumnChoices {
  choices: readonly string[] | null;
  check?: CrossCheck | undefined;
}

/** The validation of one column over an area, from its kind, its choices and its check. */
export function validationOf(
  { heading, help, kind, isOpenList }: Pick<MonitoringColumn, 'heading' | 'help' | 'kind' | 'isOpenList'>,
  area: Area,
  { choices, check }: ColumnChoices,
): BlueprintValidation {
  const title = heading.length <= LONGEST_TITLE ? heading : `${heading.slice(0, LONGEST_TITLE - 1)}…`;
  const base = { areas: [area], prompt: { title, text: help } };
  const error = (text: string, isWarning = false) => ({
    error: { title, text, ...(isWarning && { isWarning: true as const }) },
  });
  if (choices) {
    const text = isOpenList
      ? 'Cette valeur n’est pas dans la liste. La garder ?'
      : 'Choisissez une valeur de la liste, ou laissez vide.';
    return { ...base, rule: { kind: 'list', choices }, ...error(text, isOpenList) };
  }
  if (check) return { ...base, rule: { kind: 'custom', formula: check.formula }, ...error(check.message, true) };
  switch (kind) {
    case 'percent':
      return {
        ...base,
        rule: { kind: 'decimal', least: 0, most: 1 },
        ...error('Tapez un pourcentage de 0 % à 100 %.'),
      };
    case 'euros':
      return {
        ...base,
        rule: { kind: 'decimal', least: 0 },
        ...error('Tapez un montant en euros, sans texte ni unité : 12500.'),
      };
    case 'number':
      return { ...base, rule: { kind: 'decimal', least: -1e12 }, ...error('Tapez un nombre, sans texte ni unité.') };
    case 'date':
      return {
        ...base,
        rule: { kind: 'date', least: FIRST_DAY, most: LAST_DAY },
        ...error('Tapez une date, comme 30/06/2021.'),
      };
    default:
      return { ...base, rule: { kind: 'textLength', most: 500 }, ...error('500 caractères au plus.') };
  }
}
