/** The lists, checks and helps of the inputs of a sheet. */
import type { Area, BlueprintValidation } from '../../workbook';
import type { DraftInput, GridColumn } from './draft';
import { KEY_COLUMN, KEY_ROW } from './kept';
import type { PlacedRow, TallRow } from './pages';

/** First day and last day that a date may be: 1 January 2000 to 31 December 2099, as serial numbers. */
const [FIRST_DAY, LAST_DAY] = [36_526, 73_050];

/** One validation for all inputs that ask for the same. */
export function inputValidations(
  placed: readonly PlacedRow<TallRow>[],
  grid: readonly GridColumn[],
): BlueprintValidation[] {
  const found = new Map<string, { input: DraftInput; areas: Area[] }>();
  placed.forEach(({ row, isRepeated }, index) => {
    for (const { from, input } of isRepeated ? [] : (row?.cells ?? [])) {
      if (!input || (ruleOf(input) === null && !input.prompt)) continue;
      const at = index + KEY_ROW + 1;
      const column = grid.findIndex(({ key }) => key === from) + KEY_COLUMN + 1;
      const alike = JSON.stringify(input);
      const group = found.get(alike) ?? { input, areas: [] };
      group.areas.push({ top: at, bottom: at, left: column, right: column });
      found.set(alike, group);
    }
  });
  return [...found.values()].map(({ input, areas }) => ({
    areas,
    rule: ruleOf(input) ?? { kind: 'textLength', most: 32_000 },
    ...(input.prompt && { prompt: input.prompt }),
    ...errorOf(input),
  }));
}

function ruleOf({ kind, choices }: DraftInput): BlueprintValidation['rule'] | null {
  if (choices) return { kind: 'list', choices };
  if (kind === 'date') return { kind: 'date', least: FIRST_DAY, most: LAST_DAY };
  if (kind === 'text') return null;
  return { kind: 'decimal', least: -1e12, most: 1e12 };
}

function errorOf({ kind, choices }: DraftInput): Pick<BlueprintValidation, 'error'> {
  if (choices) return { error: { title: 'Choix attendu', text: 'Choisissez dans la liste.' } };
  if (kind === 'date') return { error: { title: 'Date attendue', text: 'Saisissez une date : jj/mm/aaaa.' } };
  if (kind === 'text') return {};
  return { error: { title: 'Nombre attendu', text: 'Saisissez un nombre, sans lettre ni signe €.' } };
}
