import {
  CommandType,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type Nullable,
  ObjectMatrix,
} from '@univerjs/core';
import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import { bounding, fromUniver, isSingleCell, MAX_COLUMNS, MAX_ROWS, type Rectangle } from '../book/areas';
import { formatArea } from '../book/addresses';
import type { Book, Sheet } from '../book/book';
import { CellReader, type CellValue, type ValueType } from '../book/cells';
import { areDressed } from '../book/kept-styles';

/** What happened to cells of a sheet, by the words of `Excel.DataChangeType`, and two more events of a sheet. */
type Kind =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted'
  | 'RowSorted'
  | 'FormatChanged';

/** A change of cells, ready to be told. */
export interface CellChange {
  sheet: Sheet;
  kind: Kind;
  area: Rectangle;
  address: string;
  /** Where the other cells went, by the words of `Excel.InsertDeleteCellsShiftDirection`. */
  shift: string;
  /** The add-in did it, rather than the user. */
  isOfAddin: boolean;
  /** What a single cell held and holds, when it was edited. */
  before: { value: CellValue; type: ValueType } | null;
}

type Parameters = {
  unitId: string;
  subUnitId: string;
  range: Rectangle;
  cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
};

/** What moves cells, and how: these also write cells, which is then no edit of its own. */
const structural: Readonly<Record<string, { kind: Kind; shift?: string; whole?: 'rows' | 'columns' }>> = {
  [InsertRowMutation.id]: { kind: 'RowInserted', whole: 'rows' },
  [RemoveRowMutation.id]: { kind: 'RowDeleted', whole: 'rows' },
  [InsertColMutation.id]: { kind: 'ColumnInserted', whole: 'columns' },
  [RemoveColMutation.id]: { kind: 'ColumnDeleted', whole: 'columns' },
  [InsertRangeMoveDownCommand.id]: { kind: 'CellInserted', shift: 'ShiftCellDown' },
  [InsertRangeMoveRightCommand.id]: { kind: 'CellInserted', shift: 'ShiftCellRight' },
  [DeleteRangeMoveUpCommand.id]: { kind: 'CellDeleted', shift: 'ShiftCellUp' },
  [DeleteRangeMoveLeftCommand.id]: { kind: 'CellDeleted', shift: 'ShiftCellLeft' },
  [ReorderRangeMutation.id]: { kind: 'RowSorted' },
};

/** Moved cells are edited where they come from and where they go to. */
const moving: ReadonlySet<string> = new Set([MoveRangeMutation.id, MoveRowsMutation.id, MoveColsMutation.id]);

/**
 * Watches what Univer does to cells, for the user, for the add-in or to undo, and tells it as Excel's events do: one change
 * for all that one command did to a sheet.
 */
export class CellChanges {
  private readonly before = new WeakMap<object, CellChange['before']>();
  private gathered: CellChange[] = [];
  private readonly stop: () => void;

  constructor(
    private readonly book: Book,
    private readonly tell: (change: CellChange) => void,
    private readonly tellCalculated: (sheetId: string) => void,
  ) {
    const listeners = [
      book.onBeforeCommand((command) => this.remember(command)),
      book.onCommand((command, options) => this.gather(command, options)),
    ];
    this.stop = () => listeners.forEach((listener) => listener.dispose());
  }

  dispose(): void {
    this.stop();
  }

  /** Notes the commands that move cells before they do, and what a single cell holds before it is edited. */
  private remember({ id, params, type }: Readonly<ICommandInfo>): void {
    if (!this.isOurs(params)) return;
    const sheet = this.sheet(params);
    if (!sheet) return;
    if (type === CommandType.COMMAND) this.gatherMove(sheet, id, params);
    if (id !== SetRangeValuesMutation.id) return;
    const area = editedArea(params.cellValue, () => true);
    if (area && isSingleCell(area)) this.before.set(params, cellState(sheet, area));
  }

  private gather({ id, params, type }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (id === SetFormulaCalculationResultMutation.id) this.calculated(params);
    // What formulas amount to is no edit.
    if (!this.isOurs(params) || options?.fromFormula) return;
    const sheet = this.sheet(params);
    if (!sheet) return;
    if (type !== CommandType.COMMAND) this.gatherMove(sheet, id, params);
    if (moving.has(id)) this.add(sheet, 'RangeEdited', movedArea(params));
    if (id === SetRangeValuesMutation.id) this.gatherEdit(sheet, params);
  }

  private gatherMove(sheet: Sheet, id: string, params: Parameters): void {
    const moved = structural[id];
    if (moved) this.add(sheet, moved.kind, wholeArea(params.range, moved.whole), moved.shift);
  }

  private gatherEdit(sheet: Sheet, params: Parameters): void {
    const edited = editedArea(params.cellValue, holdsContent);
    if (edited) this.add(sheet, 'RangeEdited', edited, undefined, this.before.get(params));
    const isFormat = !edited || areDressed(params.cellValue ?? {});
    const formatted = isFormat ? editedArea(params.cellValue, (cell) => !edited || Boolean(cell?.s)) : null;
    if (formatted) this.add(sheet, 'FormatChanged', formatted);
  }

  private add(sheet: Sheet, kind: Kind, area: Rectangle, shift = 'None', before: CellChange['before'] = null): void {
    if (this.gathered.length === 0) queueMicrotask(() => this.flush());
    const isOfAddin = this.book.isChanging;
    this.gathered.push({ sheet, kind, area, address: formatArea(area), shift, isOfAddin, before });
  }

  /** All that was gathered in one go was done by one command: moving cells counts for all that it writes. */
  private flush(): void {
    const gathered = this.gathered;
    this.gathered = [];
    const shifted = gathered.filter(({ shift }) => shift !== 'None');
    const moved = gathered.filter(({ kind }) => kind !== 'RangeEdited' && kind !== 'FormatChanged');
    const [told] = [shifted, moved, united(gathered)].filter((changes) => changes.length > 0);
    for (const change of told ?? []) this.tell(change);
  }

  private calculated(params: unknown): void {
    const { unitData } = params as { unitData: Record<string, Record<string, unknown> | undefined> };
    for (const sheetId of Object.keys(unitData[this.book.unitId] ?? {})) this.tellCalculated(sheetId);
  }

  private sheet(params: Parameters): Sheet | undefined {
    return this.book.findSheet(params.subUnitId);
  }

  private isOurs(params: unknown): params is Parameters {
    const { unitId, subUnitId } = (params ?? {}) as Partial<Parameters>;
    return subUnitId !== undefined && (unitId === undefined || unitId === this.book.unitId);
  }
}

/** What the cell at the top left of an area holds. */
export function cellState(sheet: Sheet, { startRow, startColumn }: Rectangle): { value: CellValue; type: ValueType } {
  const cells = new CellReader(sheet);
  return { value: cells.value(startRow, startColumn), type: cells.type(startRow, startColumn) };
}

/** Edits of the same sheet, as one. */
function united(changes: CellChange[]): CellChange[] {
  const bySheetAndKind = new Map<string, CellChange>();
  for (const change of changes) {
    const key = `${change.sheet.id}|${change.kind}`;
    const known = bySheetAndKind.get(key);
    const area = known ? bounding(known.area, change.area) : change.area;
    bySheetAndKind.set(key, { ...change, area, address: formatArea(area), before: known ? null : change.before });
  }
  return [...bySheetAndKind.values()];
}

function editedArea(cells: Parameters['cellValue'], counts: (cell: Nullable<ICellData>) => boolean): Rectangle | null {
  const area = { startRow: Infinity, startColumn: Infinity, endRow: -1, endColumn: -1 };
  new ObjectMatrix(cells ?? {}).forValue((row, column, cell) => {
    if (!counts(cell)) return;
    area.startRow = Math.min(area.startRow, row);
    area.startColumn = Math.min(area.startColumn, column);
    area.endRow = Math.max(area.endRow, row);
    area.endColumn = Math.max(area.endColumn, column);
  });
  return area.endRow < 0 ? null : area;
}

/** Whether what is written to a cell is more than a format. */
function holdsContent(cell: Nullable<ICellData>): boolean {
  return !cell || 'v' in cell || 'f' in cell || 'p' in cell || 'si' in cell;
}

function wholeArea(range: Rectangle, whole: 'rows' | 'columns' | undefined): Rectangle {
  const area = fromUniver(range);
  if (whole === 'rows') return { ...area, startColumn: 0, endColumn: MAX_COLUMNS - 1 };
  return whole === 'columns' ? { ...area, startRow: 0, endRow: MAX_ROWS - 1 } : area;
}

function movedArea(params: object): Rectangle {
  const { fromRange, toRange, sourceRange, targetRange } = params as Record<string, Rectangle | undefined>;
  const [from, to] = [fromRange ?? sourceRange, toRange ?? targetRange];
  if (!from || !to) throw new Error('A move without ranges.');
  return bounding(from, to);
}
