/** How formulas point at cells of other sheets. */
import { areaAddress, columnLetters, quotedSheet } from '../../workbook';
import type { Area, CellRef } from '../../workbook';

/** A cell, fixed: "'Annexe 1'!$J$3". */
export function cellRef({ sheet, row, column }: CellRef): string {
  return `${quotedSheet(sheet)}!$${columnLetters(column)}$${row}`;
}

/** An area, fixed: "'Annexe 1'!$J$3:$J$27". */
function areaRef(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

/** Some rows of one column, fixed: "'Suivi'!$C$4:$C$28". */
export function columnRef(sheet: string, column: number, first: number, last: number): string {
  return areaRef(sheet, { top: first, left: column, bottom: last, right: column });
}

/** A text within a formula: « dit "oui" » → `"dit ""oui"""`. */
export function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A cell's text, and "" where the cell is empty: an empty cell shows 0 otherwise. */
export function textOf(ref: string): string {
  return `=IF(ISBLANK(${ref}),"",${ref})`;
}
