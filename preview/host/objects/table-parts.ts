import { columnCount, type Rectangle } from '../book/areas';
import type { Sheet } from '../book/book';
import { CellReader, type CellValue, readGrid } from '../book/cells';
import { demandUnprotected } from '../book/protection';
import { deleteCells, insertCells } from '../book/shift';
import { bodyArea, bodyRowCount, findTable, resizeTable, type SheetTable, tableArea } from '../book/tables';
import { writeValues } from '../book/write-values';
import { ApiError, wrongShape } from '../errors';
import { HostCollection, type HostContext, HostObject } from './host-object';

/** Excel's `TableColumnCollection`. */
export class TableColumnCollectionObject extends HostCollection {
  readonly officeType = 'TableColumnCollection';

  constructor(
    context: HostContext,
    private readonly sheet: Sheet,
    private readonly tableId: string,
  ) {
    super(context);
  }

  get count(): number {
    return columnCount(tableArea(findTable(this.sheet, this.tableId)));
  }

  list(): TableColumnObject[] {
    return Array.from({ length: this.count }, (_, index) => {
      return new TableColumnObject(this.context, this.sheet, this.tableId, index);
    });
  }

  override find(key: unknown): HostObject | undefined {
    return this.list().find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
  }
}

/** Excel's `TableColumn`. */
class TableColumnObject extends HostObject {
  readonly officeType = 'TableColumn';

  constructor(
    context: HostContext,
    private readonly sheet: Sheet,
    private readonly tableId: string,
    readonly index: number,
  ) {
    super(context);
  }

  get id(): number {
    return this.index + 1;
  }

  get name(): string {
    const { startRow, startColumn } = this.area;
    return String(new CellReader(this.sheet).value(startRow, startColumn));
  }

  set name(name: unknown) {
    demandUnprotected(this.sheet);
    writeValues(this.sheet, { ...this.area, endRow: this.area.startRow }, `'${String(name)}`);
  }

  get values(): CellValue[][] | null {
    return readGrid<CellValue>(this.sheet, this.area, '', (cells, row, column) => cells.value(row, column));
  }

  set values(values: unknown) {
    demandUnprotected(this.sheet);
    writeValues(this.sheet, this.area, values);
  }

  getDataBodyRange(): HostObject {
    const { startColumn, endColumn } = this.area;
    return this.make.range(this.sheet, { ...bodyArea(this.sheet, this.table), startColumn, endColumn });
  }

  getHeaderRowRange(): HostObject {
    return this.make.range(this.sheet, { ...this.area, endRow: this.area.startRow });
  }

  getRange(): HostObject {
    return this.make.range(this.sheet, this.area);
  }

  private get table(): SheetTable {
    return findTable(this.sheet, this.tableId);
  }

  private get area(): Rectangle {
    const area = tableArea(this.table);
    const column = area.startColumn + this.index;
    if (column > area.endColumn) throw new ApiError('ItemNotFound');
    return { ...area, startColumn: column, endColumn: column };
  }
}

/** Excel's `TableRowCollection`: the rows of data. */
export class TableRowCollectionObject extends HostCollection {
  readonly officeType = 'TableRowCollection';

  constructor(
    context: HostContext,
    private readonly sheet: Sheet,
    private readonly tableId: string,
  ) {
    super(context);
  }

  get count(): number {
    return bodyRowCount(this.sheet, findTable(this.sheet, this.tableId));
  }

  list(): HostObject[] {
    return Array.from({ length: this.count }, (_, index) => {
      return new TableRowObject(this.context, this.sheet, this.tableId, index);
    });
  }

  /** @param index where to insert the rows, counted from the first of data; after the last one if absent */
  async add(index?: number | null, values?: unknown): Promise<HostObject> {
    demandUnprotected(this.sheet);
    const table = findTable(this.sheet, this.tableId);
    const rows = Array.isArray(values) ? (values as unknown[]) : [values];
    const width = columnCount(tableArea(table));
    if (Array.isArray(values) && rows.some((row) => !Array.isArray(row) || row.length !== width)) throw wrongShape();
    const body = bodyArea(this.sheet, table);
    const at = index === undefined || index === null || index < 0 ? bodyRowCount(this.sheet, table) : index;
    const startRow = body.startRow + at;
    if (startRow > body.endRow + 1) throw new ApiError('InvalidArgument');
    const added = { ...body, startRow, endRow: startRow + rows.length - 1 };
    const endRow = tableArea(table).endRow + rows.length;
    await insertCells(this.sheet, added, 'Down');
    resizeTable(this.sheet, table, { ...tableArea(table), endRow });
    if (values !== undefined && values !== null) writeValues(this.sheet, added, values);
    return new TableRowObject(this.context, this.sheet, this.tableId, at);
  }
}

/** Excel's `TableRow`. */
class TableRowObject extends HostObject {
  readonly officeType = 'TableRow';

  constructor(
    context: HostContext,
    private readonly sheet: Sheet,
    private readonly tableId: string,
    readonly index: number,
  ) {
    super(context);
  }

  get values(): CellValue[][] | null {
    return readGrid<CellValue>(this.sheet, this.area, '', (cells, row, column) => cells.value(row, column));
  }

  set values(values: unknown) {
    demandUnprotected(this.sheet);
    writeValues(this.sheet, this.area, values);
  }

  async delete(): Promise<void> {
    demandUnprotected(this.sheet);
    await deleteCells(this.sheet, this.area, 'Up');
  }

  getRange(): HostObject {
    return this.make.range(this.sheet, this.area);
  }

  private get area(): Rectangle {
    const body = bodyArea(this.sheet, findTable(this.sheet, this.tableId));
    const row = body.startRow + this.index;
    if (row > body.endRow) throw new ApiError('ItemNotFound');
    return { ...body, startRow: row, endRow: row };
  }
}
