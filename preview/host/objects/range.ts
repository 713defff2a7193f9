import { astray, deletable } from '../book/astray';
import { type CellValue, readGrid } from '../book/cells';
import { clearCells } from '../book/clear';
import { copyCells } from '../book/copy';
import { writeNumberFormats } from '../book/formats';
import { hyperlink, type RangeHyperlink, setHyperlink } from '../book/hyperlinks';
import { merge, mergesIn, unmerge } from '../book/merges';
import { fold, group, ungroup } from '../book/outline';
import { demandUnlocked, demandUnprotected } from '../book/protection';
import { select } from '../book/selection';
import { deleteCells, insertCells } from '../book/shift';
import { areColumnsHidden, areRowsHidden, hideColumns, hideRows } from '../book/visibility';
import { writeValues } from '../book/write-values';
import {
  cellProperties,
  columnProperties,
  rowProperties,
  setCellProperties,
  setLineProperties,
} from './cell-properties';
import { areaOf } from './cells-object';
import type { HostObject } from './host-object';
import { RangeGeometry } from './range-geometry';

/** Excel's `Range`: what its cells hold and show, and what can be done to them. */
export class RangeObject extends RangeGeometry {
  readonly hasSpill = false;
  readonly linkedDataTypeState = null;
  readonly savedAsArray = false;
  readonly style = 'Normal';

  get values(): CellValue[][] | null {
    return readGrid<CellValue>(this.sheet, this.area, '', (cells, row, column) => cells.value(row, column));
  }

  set values(values: unknown) {
    this.write(values);
  }

  get formulas(): CellValue[][] | null {
    return readGrid<CellValue>(this.sheet, this.area, '', (cells, row, column) => cells.formula(row, column));
  }

  set formulas(formulas: unknown) {
    this.write(formulas);
  }

  get valueTypes(): string[][] | null {
    return readGrid<string>(this.sheet, this.area, 'Empty', (cells, row, column) => cells.type(row, column));
  }

  get text(): string[][] | null {
    return readGrid(this.sheet, this.area, '', (cells, row, column) => cells.text(row, column));
  }

  get numberFormat(): string[][] | null {
    return readGrid(this.sheet, this.area, 'General', (cells, row, column) => cells.numberFormat(row, column));
  }

  set numberFormat(formats: unknown) {
    demandUnprotected(this.sheet, 'allowFormatCells');
    writeNumberFormats(this.sheet, this.area, formats);
  }

  get hyperlink(): RangeHyperlink | null {
    return hyperlink(this.sheet, this.area);
  }

  set hyperlink(link: unknown) {
    demandUnprotected(this.sheet, 'allowInsertHyperlinks');
    setHyperlink(this.sheet, this.area, (link ?? {}) as RangeHyperlink);
  }

  get rowHidden(): boolean | null {
    return areRowsHidden(this.sheet, this.area);
  }

  set rowHidden(hides: unknown) {
    demandUnprotected(this.sheet, 'allowFormatRows');
    hideRows(this.sheet, this.area, Boolean(hides));
  }

  get columnHidden(): boolean | null {
    return areColumnsHidden(this.sheet, this.area);
  }

  set columnHidden(hides: unknown) {
    demandUnprotected(this.sheet, 'allowFormatColumns');
    hideColumns(this.sheet, this.area, Boolean(hides));
  }

  /** Whether every cell is hidden. */
  get hidden(): boolean | null {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }

  get sort(): HostObject {
    return this.make.rangeSort(this.sheet, this.area);
  }

  calculate(): void {
    this.book.calculation.recalculate();
  }

  clear(applyTo?: string | null): void {
    clearCells(this.sheet, [this.area], this.context.model.enumValue('ClearApplyTo', applyTo ?? 'All'));
  }

  async copyFrom(
    source: unknown,
    copyType?: string | null,
    skipBlanks?: boolean | null,
    transpose?: boolean | null,
  ): Promise<void> {
    demandUnlocked(this.sheet, [this.area]);
    const from = areaOf(this.sheet, source);
    const type = this.context.model.enumValue('RangeCopyType', copyType ?? 'All');
    await copyCells(from, this, { type, skipBlanks: skipBlanks ?? false, transpose: transpose ?? false });
  }

  async delete(shift: string): Promise<void> {
    const direction = this.context.model.enumValue('DeleteShiftDirection', shift) as 'Up' | 'Left';
    demandUnprotected(
      this.sheet,
      this.isEntireRow ? 'allowDeleteRows' : this.isEntireColumn ? 'allowDeleteColumns' : undefined,
    );
    const areas = this.context.quirks.keepsFilteredRows ? deletable(this.sheet, this.area) : [this.area];
    for (const area of areas) await deleteCells(this.sheet, area, direction);
  }

  /** Gives the new cells, which are where the range was. */
  async insert(shift: string): Promise<HostObject> {
    const direction = this.context.model.enumValue('InsertShiftDirection', shift) as 'Down' | 'Right';
    demandUnprotected(
      this.sheet,
      this.isEntireRow ? 'allowInsertRows' : this.isEntireColumn ? 'allowInsertColumns' : undefined,
    );
    await insertCells(this.sheet, this.area, direction);
    return this.make.range(this.sheet, this.area);
  }

  group(option: unknown): void {
    this.outline(option, (by) => group(this.sheet, this.area, by));
  }

  ungroup(option: unknown): void {
    this.outline(option, (by) => ungroup(this.sheet, this.area, by));
  }

  /** Folds the innermost groups that the range touches. */
  hideGroupDetails(option: unknown): void {
    this.outline(option, (by) => fold(this.sheet, this.area, by, true));
  }

  showGroupDetails(option: unknown): void {
    this.outline(option, (by) => fold(this.sheet, this.area, by, false));
  }

  getMergedAreasOrNullObject(): HostObject | null {
    const merges = mergesIn(this.sheet, this.area);
    return merges.length > 0 ? this.make.rangeAreas(this.sheet, merges) : null;
  }

  async merge(across?: boolean | null): Promise<void> {
    demandUnprotected(this.sheet);
    await merge(this.sheet, this.area, across ?? false);
  }

  unmerge(): void {
    demandUnprotected(this.sheet);
    unmerge(this.sheet, this.area);
  }

  select(): void {
    select(this.sheet, this.area);
  }

  getCellProperties(wanted: object): unknown {
    return cellProperties(this.sheet, this.area, wanted);
  }

  getColumnProperties(wanted: object): unknown {
    return columnProperties(this.sheet, this.area, wanted);
  }

  getRowProperties(wanted: object): unknown {
    return rowProperties(this.sheet, this.area, wanted);
  }

  setColumnProperties(properties: unknown): void {
    demandUnprotected(this.sheet, 'allowFormatColumns');
    setLineProperties(this.sheet, this.area, 'columns', properties);
  }

  setRowProperties(properties: unknown): void {
    demandUnprotected(this.sheet, 'allowFormatRows');
    setLineProperties(this.sheet, this.area, 'rows', properties);
  }

  setCellProperties(properties: unknown): void {
    demandUnprotected(this.sheet, 'allowFormatCells');
    setCellProperties(this.sheet, this.area, properties);
  }

  /** @param option by the words of `Excel.GroupOption` */
  private outline(option: unknown, change: (by: 'rows' | 'columns') => void): void {
    const by = this.context.model.enumValue('GroupOption', option) === 'ByRows' ? 'rows' : 'columns';
    demandUnprotected(this.sheet);
    change(by);
  }

  private write(values: unknown): void {
    demandUnlocked(this.sheet, [this.area]);
    const { writesAstrayUnderFilter } = this.context.quirks;
    writeValues(this.sheet, this.area, writesAstrayUnderFilter ? astray(this.sheet, this.area, values) : values);
  }
}
