import type { Sheet } from '../book/book';
import { clearCells } from '../book/clear';
import { demandUnprotected } from '../book/protection';
import { insertCells } from '../book/shift';
import {
  addTable,
  bodyArea,
  findTable,
  listTables,
  removeTable,
  renameTable,
  resizeTable,
  type SheetTable,
  tableArea,
  tableSide,
} from '../book/tables';
import { hideTotals, showTotals } from '../book/table-totals';
import { ApiError } from '../errors';
import { areaOf } from './cells-object';
import { HostCollection, type HostContext, HostObject } from './host-object';
import { TableAutoFilterObject } from './table-auto-filter';
import { TableColumnCollectionObject, TableRowCollectionObject } from './table-parts';

/** Excel's `TableCollection`: the tables of one sheet, or of the whole workbook. */
export class TableCollectionObject extends HostCollection {
  readonly officeType = 'TableCollection';

  constructor(
    context: HostContext,
    private readonly sheet: Sheet | null,
  ) {
    super(context);
  }

  override get eventTarget(): string | null {
    return this.sheet?.id ?? null;
  }

  get count(): number {
    return this.list().length;
  }

  list(): TableObject[] {
    const sheets = this.sheet ? [this.sheet] : this.book.sheets;
    return sheets.flatMap((sheet) =>
      listTables(sheet).map((table) => new TableObject(this.context, sheet, table.getId())),
    );
  }

  override find(key: unknown): HostObject | undefined {
    return this.list().find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
  }

  /** Makes a table of cells; without headings, it puts some above them. */
  async add(address: unknown, hasHeaders: boolean): Promise<HostObject> {
    const { sheet, area } = areaOf(this.sheet ?? this.book.activeSheet, address);
    demandUnprotected(sheet);
    if (!hasHeaders) await insertCells(sheet, { ...area, endRow: area.startRow }, 'Down');
    const table = addTable(sheet, hasHeaders ? area : { ...area, endRow: area.endRow + 1 });
    const message = { source: 'Local', tableId: table.getId(), worksheetId: sheet.id };
    this.context.subscriptions.raise('TableCollection', 'onAdded', sheet.id, message);
    return new TableObject(this.context, sheet, table.getId());
  }
}

/** Excel's `Table`. */
export class TableObject extends HostObject {
  readonly officeType = 'Table';
  readonly highlightFirstColumn = false;
  readonly highlightLastColumn = false;
  readonly showBandedColumns = false;
  readonly showBandedRows = true;
  readonly showFilterButton = true;

  constructor(
    context: HostContext,
    private readonly sheet: Sheet,
    readonly id: string,
  ) {
    super(context);
  }

  override get eventTarget(): string {
    return this.id;
  }

  get legacyId(): string {
    return this.id;
  }

  get name(): string {
    return this.table.getDisplayName();
  }

  set name(name: unknown) {
    demandUnprotected(this.sheet);
    renameTable(this.sheet, this.table, name);
  }

  get showHeaders(): boolean {
    return tableSide(this.sheet, this.id).showHeaders;
  }

  get showTotals(): boolean {
    return tableSide(this.sheet, this.id).showTotals;
  }

  set showTotals(shows: unknown) {
    demandUnprotected(this.sheet);
    if (Boolean(shows) === this.showTotals) return;
    if (shows) showTotals(this.sheet, this.table);
    else hideTotals(this.sheet, this.table);
  }

  get style(): string {
    return tableSide(this.sheet, this.id).style ?? '';
  }

  set style(style: unknown) {
    demandUnprotected(this.sheet);
    tableSide(this.sheet, this.id).style = String(style);
  }

  get autoFilter(): HostObject {
    return new TableAutoFilterObject(this.context, this.sheet, this.id, this.showFilterButton);
  }

  get columns(): HostObject {
    return new TableColumnCollectionObject(this.context, this.sheet, this.id);
  }

  get rows(): HostObject {
    return new TableRowCollectionObject(this.context, this.sheet, this.id);
  }

  get worksheet(): HostObject {
    return this.make.worksheet(this.sheet);
  }

  /** The cells stay; what they become is a range. */
  convertToRange(): HostObject {
    demandUnprotected(this.sheet);
    const area = tableArea(this.table);
    this.remove();
    return this.make.range(this.sheet, area);
  }

  /** The cells are emptied. */
  delete(): void {
    demandUnprotected(this.sheet);
    const area = tableArea(this.table);
    this.remove();
    clearCells(this.sheet, [area], 'All');
  }

  getDataBodyRange(): HostObject {
    return this.make.range(this.sheet, bodyArea(this.sheet, this.table));
  }

  /** @throws ApiError ItemNotFound when the headings are not shown */
  getHeaderRowRange(): HostObject {
    if (!this.showHeaders) throw new ApiError('ItemNotFound');
    const area = tableArea(this.table);
    return this.make.range(this.sheet, { ...area, endRow: area.startRow });
  }

  getRange(): HostObject {
    return this.make.range(this.sheet, tableArea(this.table));
  }

  /** @throws ApiError ItemNotFound when the totals are not shown */
  getTotalRowRange(): HostObject {
    if (!this.showTotals) throw new ApiError('ItemNotFound');
    const area = tableArea(this.table);
    return this.make.range(this.sheet, { ...area, startRow: area.endRow });
  }

  /** @throws ApiError InvalidArgument unless the headings stay in their row */
  resize(range: unknown): void {
    demandUnprotected(this.sheet);
    const { sheet, area } = areaOf(this.sheet, range);
    const current = tableArea(this.table);
    const isSound = sheet.id === this.sheet.id && area.startRow === current.startRow && area.endRow > area.startRow;
    if (!isSound) throw new ApiError('InvalidArgument');
    resizeTable(this.sheet, this.table, area);
  }

  private get table(): SheetTable {
    return findTable(this.sheet, this.id);
  }

  private remove(): void {
    removeTable(this.sheet, this.table);
    const message = { source: 'Local', tableId: this.id, tableName: '', worksheetId: this.sheet.id };
    this.context.subscriptions.raise('TableCollection', 'onDeleted', this.sheet.id, message);
  }
}
