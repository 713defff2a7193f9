import { DEFAULT_NUMBER_FORMAT, DEFAULT_TEXT_FORMAT } from '@univerjs/core';
import type { Sheet } from './book';

/** Reads the number formats of one sheet's cells. Made for one read: it looks at each style once. */
export class NumberFormats {
  private readonly known = new Map<unknown, string>();
  private readonly styledRows = new Map<number, boolean>();
  private readonly styledColumns = new Map<number, boolean>();

  constructor(private readonly sheet: Sheet) {}

  /** In English codes; "General" where none was given. */
  at(row: number, column: number): string {
    const { worksheet } = this.sheet;
    const cell = worksheet.getCellMatrix().getValue(row, column);
    // Cells share their styles, unless a row or a column has one of its own.
    const key = this.isRowStyled(row) || this.isColumnStyled(column) ? undefined : cell?.s;
    let format = key === undefined ? undefined : this.known.get(key);
    if (format === undefined) {
      const pattern = worksheet.getComposedCellStyleByCellData(row, column, cell).n?.pattern ?? DEFAULT_NUMBER_FORMAT;
      format = pattern === DEFAULT_TEXT_FORMAT ? '@' : pattern;
      if (key !== undefined) this.known.set(key, format);
    }
    return format;
  }

  private isRowStyled(row: number): boolean {
    const isStyled = this.styledRows.get(row) ?? Boolean(this.sheet.worksheet.getRowStyle(row));
    this.styledRows.set(row, isStyled);
    return isStyled;
  }

  private isColumnStyled(column: number): boolean {
    const isStyled = this.styledColumns.get(column) ?? Boolean(this.sheet.worksheet.getColumnStyle(column));
    this.styledColumns.set(column, isStyled);
    return isStyled;
  }
}
