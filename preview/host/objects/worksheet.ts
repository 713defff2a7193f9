import { SetTabColorCommand, ToggleGridlinesCommand } from '@univerjs/sheets';
import { BooleanNumber } from '@univerjs/core';
import { isOnSheet, WHOLE_SHEET } from '../book/areas';
import type { Sheet } from '../book/book';
import { usedArea } from '../book/cells';
import { showLevels } from '../book/outline';
import { copySheet } from '../book/copy-sheet';
import { locate } from '../book/references';
import { activate } from '../book/selection';
import { deleteSheet, moveSheet, renameSheet, setVisibility, visibility, type Visibility } from '../book/sheets';
import { points } from '../book/sizes';
import { ApiError } from '../errors';
import { areaOf } from './cells-object';
import { type HostContext, HostObject } from './host-object';

/** Excel's `Worksheet`. */
export class WorksheetObject extends HostObject {
  readonly officeType = 'Worksheet';
  readonly enableCalculation = true;
  readonly showHeadings = true;

  constructor(
    context: HostContext,
    readonly sheet: Sheet,
  ) {
    super(context);
  }

  override get eventTarget(): string {
    return this.sheet.id;
  }

  get id(): string {
    return this.sheet.worksheet.getSheetId();
  }

  get name(): string {
    return this.sheet.name;
  }

  set name(name: unknown) {
    renameSheet(this.sheet, name);
  }

  get position(): number {
    return this.sheet.position;
  }

  set position(position: unknown) {
    moveSheet(this.sheet, position);
  }

  get showGridlines(): boolean {
    return this.sheet.worksheet.getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  set showGridlines(shown: unknown) {
    if (shown === this.showGridlines) return;
    this.sheet.run(ToggleGridlinesCommand.id, { showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  get standardHeight(): number {
    return points(this.sheet.worksheet.getConfig().defaultRowHeight);
  }

  get standardWidth(): number {
    return points(this.sheet.worksheet.getConfig().defaultColumnWidth);
  }

  /** "" for none, else "#RRGGBB". */
  get tabColor(): string {
    return this.sheet.worksheet.getTabColor() ?? '';
  }

  set tabColor(color: unknown) {
    this.sheet.run(SetTabColorCommand.id, { value: String(color) });
  }

  get tabId(): number {
    return this.sheet.position + 1;
  }

  get visibility(): string {
    return visibility(this.sheet);
  }

  set visibility(wanted: unknown) {
    setVisibility(this.sheet, this.context.model.enumValue('SheetVisibility', wanted) as Visibility);
  }

  get autoFilter(): HostObject {
    return this.make.autoFilter(this.sheet);
  }

  get charts(): HostObject {
    return this.make.charts(this.sheet);
  }

  get freezePanes(): HostObject {
    return this.make.freezePanes(this.sheet);
  }

  get horizontalPageBreaks(): HostObject {
    return this.make.pageBreaks(this.sheet, 'rowBreaks');
  }

  get verticalPageBreaks(): HostObject {
    return this.make.pageBreaks(this.sheet, 'columnBreaks');
  }

  get names(): HostObject {
    return this.make.names(this.sheet);
  }

  get pageLayout(): HostObject {
    return this.make.pageLayout(this.sheet);
  }

  get protection(): HostObject {
    return this.make.protection(this.sheet);
  }

  get tables(): HostObject {
    return this.make.tables(this.sheet);
  }

  activate(): void {
    if (this.sheet.isHidden) throw new ApiError('InvalidOperation');
    activate(this.sheet);
  }

  calculate(): void {
    this.book.calculation.recalculate();
  }

  /** @param type where the copy goes, by the words of `Excel.WorksheetPositionType`; the beginning if absent */
  copy(type?: string | null, relativeTo?: unknown): HostObject {
    const wanted = this.context.model.enumValue('WorksheetPositionType', type ?? 'None');
    const last = this.book.sheets.length;
    if (wanted !== 'Before' && wanted !== 'After') {
      return this.make.worksheet(copySheet(this.sheet, wanted === 'End' ? last : 0));
    }
    if (!(relativeTo instanceof WorksheetObject)) throw new ApiError('InvalidArgument');
    const { position } = relativeTo;
    return this.make.worksheet(copySheet(this.sheet, wanted === 'After' ? position + 1 : position));
  }

  delete(): void {
    deleteSheet(this.sheet);
  }

  getCell(row: number, column: number): HostObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  /** @param address an address or a name; the whole sheet if absent */
  getRange(address?: string | null): HostObject {
    if (address === undefined || address === null || address === '') return this.make.range(this.sheet, WHOLE_SHEET);
    const located = areaOf(this.sheet, address);
    if (located.sheet.id !== this.sheet.id) throw new ApiError('InvalidArgument');
    return this.make.range(this.sheet, located.area);
  }

  getRangeByIndexes(startRow: number, startColumn: number, rows: number, columns: number): HostObject {
    const area = { startRow, startColumn, endRow: startRow + rows - 1, endColumn: startColumn + columns - 1 };
    if (!isOnSheet(area)) throw new ApiError('InvalidArgument');
    return this.make.range(this.sheet, area);
  }

  /** @param address areas separated by commas; the whole sheet if absent */
  getRanges(address?: string | null): HostObject {
    if (address === undefined || address === null || address === '')
      return this.make.rangeAreas(this.sheet, [WHOLE_SHEET]);
    const { sheet, areas } = locate(this.sheet, address);
    if (sheet.id !== this.sheet.id) throw new ApiError('InvalidArgument');
    return this.make.rangeAreas(this.sheet, areas);
  }

  getNext(visibleOnly?: boolean | null): HostObject {
    return this.neighbour(1, visibleOnly);
  }

  getPrevious(visibleOnly?: boolean | null): HostObject {
    return this.neighbour(-1, visibleOnly);
  }

  /** A1 alone on an empty sheet. */
  getUsedRange(valuesOnly?: boolean | null): HostObject {
    const area = usedArea(this.sheet, valuesOnly ?? false) ?? { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
    return this.make.range(this.sheet, area);
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean | null): HostObject | null {
    const area = usedArea(this.sheet, valuesOnly ?? false);
    return area && this.make.range(this.sheet, area);
  }

  /** @param rowLevels how many levels of each outline to show; 0 leaves it alone */
  showOutlineLevels(rowLevels: number, columnLevels: number): void {
    showLevels(this.sheet, 'rows', rowLevels);
    showLevels(this.sheet, 'columns', columnLevels);
  }

  private neighbour(step: 1 | -1, visibleOnly?: boolean | null): HostObject {
    const { sheets } = this.book;
    for (let at = this.sheet.position + step; sheets[at]; at += step) {
      const sheet = sheets[at];
      if (sheet && !(visibleOnly && sheet.isHidden)) return this.make.worksheet(sheet);
    }
    throw new ApiError('ItemNotFound');
  }
}
