/** What may be typed on « Suivi d’exécution », and what its cells show when something is to be looked at. */
import type { BlueprintHighlight } from '../../workbook';
import { FIRST_ROW } from '../../monitoring';
import { exceeds } from './expressions';
import { goneLook, warningLook } from './looks';
import { type SheetColumn, columnArea, lettersOf } from './table';
import type { CrossCheck } from './validations';

/** The checks of one cell against others, as warnings: what really happened must be possible to write. */
export function executionChecks(letters: (key: string) => string): Record<string, CrossCheck> {
  const at = (key: string) => `$${letters(key)}${FIRST_ROW}`;
  const amount = (key: string, ...limits: string[]) =>
    `=AND(ISNUMBER(${at(key)}),N(${at(key)})>=0,${limits.map((limit) => `NOT(${exceeds(at(key), at(limit))})`).join(',')})`;
  const notBefore = (key: string, first: string) =>
    `=AND(ISNUMBER(${at(key)}),IF(COUNT(${at(key)},${at(first)})=2,${at(key)}>=${at(first)},TRUE))`;
  return {
    committed: {
      formula: amount('committed', 'cost'),
      message:
        'Tapez un montant en euros. La dépense engagée dépasse le coût prévu, ou n’est pas un montant : la garder ?',
    },
    spent: {
      formula: amount('spent', 'committed', 'cost'),
      message:
        'La dépense mandatée dépasse la dépense engagée ou le coût prévu, ou n’est pas un montant en euros : la garder ?',
    },
    amiSpent: {
      formula: amount('amiSpent', 'approved', 'spent'),
      message:
        'La part AMI dépasse l’AMI validé ou la dépense mandatée, ou n’est pas un montant en euros : la garder ?',
    },
    ownSpent: {
      formula: amount('ownSpent', 'spent'),
      message: 'Cette part dépasse la dépense mandatée, ou n’est pas un montant en euros : la garder ?',
    },
    revisedEnd: {
      formula: notBefore('revisedEnd', 'actualStart'),
      message: 'La fin prévue est antérieure au démarrage réel, ou n’est pas une date (30/06/2021) : la garder ?',
    },
    actualEnd: {
      formula: notBefore('actualEnd', 'actualStart'),
      message: 'La fin réelle est antérieure au démarrage réel, ou n’est pas une date (30/06/2021) : la garder ?',
    },
  };
}

/** Rows whose action has gone, then what exceeds its limit. */
export function executionHighlights(columns: readonly SheetColumn[], rowCount: number): BlueprintHighlight[] {
  const letters = lettersOf(columns);
  const at = (key: string) => `$${letters(key)}${FIRST_ROW}`;
  const over = (key: string, ...limits: string[]): BlueprintHighlight => ({
    areas: [columnArea(columns, key, rowCount)],
    formula: `=OR(${limits.map((limit) => exceeds(at(key), at(limit))).join(',')})`,
    look: warningLook,
  });
  const before = (key: string): BlueprintHighlight => ({
    areas: [columnArea(columns, key, rowCount)],
    formula: `=IF(COUNT(${at(key)},${at('actualStart')})=2,${at(key)}<${at('actualStart')},FALSE)`,
    look: warningLook,
  });
  return [
    {
      areas: [{ ...columnArea(columns, 'number', rowCount), right: columns.length }],
      formula: `=AND(${at('number')}<>"",${at('annexe1Row')}="",${at('annexe2Row')}="")`,
      look: goneLook,
    },
    over('committed', 'cost'),
    over('spent', 'committed', 'cost'),
    over('amiSpent', 'approved', 'spent'),
    before('revisedEnd'),
    before('actualEnd'),
    {
      areas: [columnArea(columns, 'alert', rowCount)],
      formula: `=${at('alert')}<>""`,
      look: warningLook,
    },
  ];
}
