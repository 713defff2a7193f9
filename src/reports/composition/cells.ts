/** The cells of one row: those of its draft, with what was typed in its inputs, and those that the user added. */
import type { BlueprintCell, CellLook } from '../../workbook';
import type { DraftCell, DraftRow, GridColumn, Places } from './draft';
import type { KeptCell, KeptContent, KeptRow } from './kept';
import { inputKey, KEY_COLUMN } from './kept';
import type { LostText } from './lost';
import { LOST_SECTION } from './lost';
import { movedFormula } from './moved-formula';

export interface RowSetting {
  key: string;
  grid: readonly GridColumn[];
  places: Places;
  kept: KeptContent;
  /** By "row@column". */
  lost: ReadonlyMap<string, LostText>;
  /** Row of each key on the new sheet. */
  rowOf: ReadonlyMap<string, number>;
}

/** The cells of a draft's row, from the first column of the grid on; null where nothing stands. */
export function rowCells(row: DraftRow, setting: RowSetting): (BlueprintCell | null)[] {
  const { grid } = setting;
  const cells: (BlueprintCell | null)[] = grid.map(() => null);
  for (const cell of row.cells) {
    const index = grid.findIndex(({ key }) => key === cell.from);
    if (index < 0) throw new Error(`No column « ${cell.from} » in the grid`);
    cells[index] = { look: cell.look, ...contentOf(cell, setting), ...(cell.link && { link: cell.link }) };
  }
  return cells;
}

function contentOf(cell: DraftCell, setting: RowSetting): Pick<BlueprintCell, 'value' | 'formula'> {
  const { key, places, kept, lost } = setting;
  if (cell.input) {
    const typed = kept.inputs.get(inputKey(key, cell.from)) ?? lostCell(key, lost);
    if (typed) return userContent(typed, setting);
  }
  if (cell.formula === undefined) return cell.value === undefined ? {} : { value: cell.value };
  const { formula } = cell;
  const own: Places = { ...places, at: (column, row = key) => places.at(column, row) };
  return { formula: typeof formula === 'string' ? formula : formula(own) };
}

/** A row of the block of kept texts holds the text that its key names. */
function lostCell(key: string, lost: ReadonlyMap<string, LostText>): KeptCell | undefined {
  const prefix = `${LOST_SECTION}/`;
  return key.startsWith(prefix) ? lost.get(key.slice(prefix.length))?.cell : undefined;
}

/** What the user typed, with a formula that follows the cells it names, or its value where these have gone. */
function userContent(
  { value, formula }: KeptCell,
  { kept, rowOf }: Pick<RowSetting, 'kept' | 'rowOf'>,
): Pick<BlueprintCell, 'value' | 'formula'> {
  if (formula === null) return { value };
  const keys = new Map([...kept.rowOf].map(([key, row]) => [row, key]));
  const moved = movedFormula(
    formula,
    (row) => rowOf.get(keys.get(row) ?? '') ?? null,
    (column) => kept.columnAfter.get(column) ?? (column === KEY_COLUMN ? KEY_COLUMN : null),
  );
  return moved === null ? { value } : { formula: moved };
}

/** The cells of the user's own columns or row, by 1-based column; their number formats become looks of the sheet. */
export function userCells(
  row: KeptRow | undefined,
  setting: Pick<RowSetting, 'kept' | 'rowOf'> & { extraLooks: Record<string, CellLook> },
): [number, BlueprintCell][] {
  return [...(row ?? [])].map(([column, cell]) => {
    const look = `user ${cell.numberFormat}`;
    setting.extraLooks[look] ??= {
      wraps: true,
      vertical: 'top',
      ...(cell.numberFormat !== 'General' && { numberFormat: cell.numberFormat }),
    };
    return [column, { ...userContent(cell, setting), look }];
  });
}
