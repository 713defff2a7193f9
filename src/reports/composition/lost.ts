/** What users typed on rows that the new sheet does not have: kept in a block of its own, and led back if the row returns. */
import type { KeptCell, KeptContent, KeptRow } from './kept';
import { inputKey } from './kept';

/** Section of the rows that bear what has lost its place. */
export const LOST_SECTION = 'conserves';

/** A text whose row has gone. */
export interface LostText {
  /** "ecarts/3", and the column of the grid, or "+21" for a column of the user's. */
  row: string;
  column: string;
  cell: KeptCell;
}

/** The key of the row that bears a lost text, within its section. */
export function lostRowKey({ row, column }: Pick<LostText, 'row' | 'column'>): string {
  return `${row}@${column}`;
}

/** What stands in a sheet's block of kept texts is put back in the place that it came from. */
export function withLostInPlace(kept: KeptContent): KeptContent {
  const inputs = new Map(kept.inputs);
  const beside = new Map<string, KeptRow>(kept.beside);
  for (const [key, cell] of kept.inputs) {
    const match = new RegExp(`^${LOST_SECTION}/(.+)@([^#]+)#`).exec(key);
    if (!match) continue;
    const [, row = '', column = ''] = match;
    inputs.delete(key);
    if (column.startsWith('+')) beside.set(row, new Map([[Number(column.slice(1)), cell], ...(beside.get(row) ?? [])]));
    else if (!inputs.has(inputKey(row, column))) inputs.set(inputKey(row, column), cell);
  }
  return { ...kept, inputs, beside };
}

/**
 * What was typed and has no place on the new sheet.
 * @param rows keys of its rows; @param inputs keys of its inputs
 */
export function lostTexts(kept: KeptContent, rows: ReadonlySet<string>, inputs: ReadonlySet<string>): LostText[] {
  const typed = [...kept.inputs].flatMap(([key, cell]): LostText[] => {
    if (inputs.has(key)) return [];
    const at = key.lastIndexOf('#');
    return [{ row: key.slice(0, at), column: key.slice(at + 1), cell }];
  });
  const beside = [...kept.beside].flatMap(([row, cells]): LostText[] =>
    rows.has(row) || row.startsWith(`${LOST_SECTION}/`)
      ? []
      : [...cells].map(([column, cell]) => ({ row, column: `+${column}`, cell })),
  );
  return [...typed, ...beside];
}
