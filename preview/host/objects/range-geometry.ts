import {
  bounding,
  cellCount,
  columnCount,
  intersection,
  isEntireColumn,
  isEntireRow,
  isOnSheet,
  MAX_COLUMNS,
  MAX_ROWS,
  type Rectangle,
  rowCount,
} from '../book/areas';
import { formatAddress } from '../book/addresses';
import type { Sheet } from '../book/book';
import { usedArea } from '../book/cells';
import { surroundingRegion } from '../book/region';
import { points } from '../book/sizes';
import { ApiError } from '../errors';
import { areaOf, CellsObject } from './cells-object';
import type { HostContext, HostObject } from './host-object';

/** The most cells that Excel counts; beyond, `cellCount` is -1. */
const MAX_CELL_COUNT = 2_147_483_647;

/** Where a range lies, and the ranges that can be reached from it. */
export abstract class RangeGeometry extends CellsObject {
  readonly officeType = 'Range';

  constructor(
    context: HostContext,
    sheet: Sheet,
    readonly area: Rectangle,
  ) {
    super(context, sheet, [area]);
  }

  get address(): string {
    return formatAddress(this.sheet.name, [this.area]);
  }

  get addressLocal(): string {
    return this.address;
  }

  get cellCount(): number {
    return cellCount(this.area) > MAX_CELL_COUNT ? -1 : cellCount(this.area);
  }

  get columnCount(): number {
    return columnCount(this.area);
  }

  get columnIndex(): number {
    return this.area.startColumn;
  }

  get isEntireColumn(): boolean {
    return isEntireColumn(this.area);
  }

  get isEntireRow(): boolean {
    return isEntireRow(this.area);
  }

  get rowCount(): number {
    return rowCount(this.area);
  }

  get rowIndex(): number {
    return this.area.startRow;
  }

  /** In points, from the sheet's edge; hidden rows and columns take no room. */
  get top(): number {
    return this.extent('rows', 0, this.area.startRow);
  }

  get left(): number {
    return this.extent('columns', 0, this.area.startColumn);
  }

  get height(): number {
    return this.extent('rows', this.area.startRow, this.area.endRow + 1);
  }

  get width(): number {
    return this.extent('columns', this.area.startColumn, this.area.endColumn + 1);
  }

  getAbsoluteResizedRange(rows: number, columns: number): HostObject {
    return this.at({ endRow: this.area.startRow + rows - 1, endColumn: this.area.startColumn + columns - 1 });
  }

  getBoundingRect(other: unknown): HostObject {
    return this.at(bounding(this.area, this.onSameSheet(other)));
  }

  /** @param row counted from the range's first; a cell outside the range will do */
  getCell(row: number, column: number): HostObject {
    const [startRow, startColumn] = [this.area.startRow + row, this.area.startColumn + column];
    return this.at({ startRow, startColumn, endRow: startRow, endColumn: startColumn });
  }

  getColumn(column: number): HostObject {
    const startColumn = this.area.startColumn + column;
    if (column < 0 || startColumn > this.area.endColumn) throw new ApiError('InvalidArgument');
    return this.at({ startColumn, endColumn: startColumn });
  }

  getColumnsAfter(count: number | null = 1): HostObject {
    return this.at(beside(this.area.startColumn, this.area.endColumn, count ?? 1, 'startColumn', 'endColumn'));
  }

  getColumnsBefore(count: number | null = 1): HostObject {
    return this.at(beside(this.area.startColumn, this.area.endColumn, -(count ?? 1), 'startColumn', 'endColumn'));
  }

  getEntireColumn(): HostObject {
    return this.at({ startRow: 0, endRow: MAX_ROWS - 1 });
  }

  getEntireRow(): HostObject {
    return this.at({ startColumn: 0, endColumn: MAX_COLUMNS - 1 });
  }

  getIntersection(other: unknown): HostObject {
    const common = intersection(this.area, this.onSameSheet(other));
    if (!common) throw new ApiError('ItemNotFound');
    return this.at(common);
  }

  getLastCell(): HostObject {
    return this.at({ startRow: this.area.endRow, startColumn: this.area.endColumn });
  }

  getLastColumn(): HostObject {
    return this.at({ startColumn: this.area.endColumn });
  }

  getLastRow(): HostObject {
    return this.at({ startRow: this.area.endRow });
  }

  getOffsetRange(rows: number, columns: number): HostObject {
    const { startRow, endRow, startColumn, endColumn } = this.area;
    return this.at({
      startRow: startRow + rows,
      endRow: endRow + rows,
      startColumn: startColumn + columns,
      endColumn: endColumn + columns,
    });
  }

  /** @param rows how many more, or fewer when negative */
  getResizedRange(rows: number, columns: number): HostObject {
    return this.at({ endRow: this.area.endRow + rows, endColumn: this.area.endColumn + columns });
  }

  getRow(row: number): HostObject {
    const startRow = this.area.startRow + row;
    if (row < 0 || startRow > this.area.endRow) throw new ApiError('InvalidArgument');
    return this.at({ startRow, endRow: startRow });
  }

  getRowsAbove(count: number | null = 1): HostObject {
    return this.at(beside(this.area.startRow, this.area.endRow, -(count ?? 1), 'startRow', 'endRow'));
  }

  getRowsBelow(count: number | null = 1): HostObject {
    return this.at(beside(this.area.startRow, this.area.endRow, count ?? 1, 'startRow', 'endRow'));
  }

  /** The block of filled cells around the range, as Ctrl+A selects it. */
  getSurroundingRegion(): HostObject {
    return this.at(surroundingRegion(this.sheet, this.area));
  }

  /** @throws ApiError ItemNotFound when nothing is used within the range */
  getUsedRange(valuesOnly?: boolean | null): HostObject {
    const area = usedArea(this.sheet, valuesOnly ?? false, this.area);
    if (!area) throw new ApiError('ItemNotFound');
    return this.at(area);
  }

  _ValidateArraySize(rows: number, columns: number): void {
    if (rows === this.rowCount && columns === this.columnCount) return;
    throw new ApiError('InvalidArgument', undefined, 'Range.values');
  }

  /** @throws ApiError InvalidArgument beyond the edges of the sheet */
  private at(corner: Partial<Rectangle>): HostObject {
    const area = { ...this.area, ...corner };
    if (!isOnSheet(area)) throw new ApiError('InvalidArgument');
    return this.make.range(this.sheet, area);
  }

  private onSameSheet(other: unknown): Rectangle {
    const { sheet, area } = areaOf(this.sheet, other);
    if (sheet.id !== this.sheet.id) throw new ApiError('InvalidArgument');
    return area;
  }

  private extent(of: 'rows' | 'columns', from: number, to: number): number {
    const { worksheet } = this.sheet;
    let total = 0;
    for (let at = from; at < to; at += 1) {
      const isShown = of === 'rows' ? worksheet.getRowVisible(at) : worksheet.getColVisible(at);
      if (isShown) total += of === 'rows' ? worksheet.getRowHeight(at) : worksheet.getColumnWidth(at);
    }
    return points(total);
  }
}

/** The `count` rows or columns after those from `start` to `end`, or before them when negative. */
function beside<S extends string, E extends string>(
  start: number,
  end: number,
  count: number,
  startName: S,
  endName: E,
): Record<S | E, number> {
  if (!Number.isInteger(count) || count === 0) throw new ApiError('InvalidArgument');
  const [first, last] = count > 0 ? [end + 1, end + count] : [start + count, start - 1];
  return { [startName]: first, [endName]: last } as Record<S | E, number>;
}
