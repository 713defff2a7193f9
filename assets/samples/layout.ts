import type { Cell, CellStyle, WriteOptions, WriteSheet } from 'hucre/xlsx';
import { amountFormat } from './tables';
import type { SampleCell } from './tables';

/** What differs from one annexe's sheet to the other's. */
export interface SheetLook {
  name: string;
  /** Widths of the columns, in characters. */
  widths: readonly number[];
  /** Columns that stay on screen when the sheet is scrolled sideways. */
  frozenColumns: number;
  paper: 'a3' | 'a4';
}

const TITLE_ROW = 0;
const HEADER_ROW = 1;
const FIRST_ACTION_ROW = 2;
const POINTS_PER_LINE = 13;
const TITLE_HEIGHT = 27;
const PADDING = 5;

const line = { style: 'thin', color: { rgb: 'A6A6A6' } } as const;
const strongLine = { style: 'medium', color: { rgb: '404040' } } as const;
const grid = { top: line, right: line, bottom: line, left: line };
const font = { name: 'Calibri', size: 10 };

function solid(rgb: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } };
}

const titleStyle: CellStyle = {
  font: { ...font, size: 14, bold: true },
  alignment: { horizontal: 'left', vertical: 'center', indent: 1 },
};

const headerStyle: CellStyle = {
  font: { ...font, bold: true },
  fill: solid('DCE6F1'),
  border: { ...grid, bottom: strongLine },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

/** The sheet of one annexe as a team has it on screen: title, frozen headings, bordered table, ready for print. */
export function annexeSheet(rows: readonly SampleCell[][], look: SheetLook): WriteSheet {
  const lastColumn = look.widths.length - 1;
  const cells = new Map<string, Partial<Cell>>();
  const totalRow = rows.findIndex((row) => row.some((cell) => cell.value === 'TOTAL'));
  rows.forEach((row, rowIndex) =>
    row.forEach((cell, column) => {
      const isBeside = rowIndex === TITLE_ROW || (totalRow >= 0 && rowIndex > totalRow);
      if (isBeside && cell.value === null) return;
      cells.set(`${rowIndex},${column}`, { value: cell.value, style: styleOf(cell, rowIndex, column, totalRow) });
    }),
  );
  return {
    name: look.name,
    columns: look.widths.map((width) => ({ width })),
    rows: rows.map((row) => row.map((cell) => cell.value)),
    cells,
    rowDefs: new Map(rows.map((row, index) => [index, { height: rowHeight(row, index, look.widths) }])),
    merges: [{ startRow: TITLE_ROW, startCol: 0, endRow: TITLE_ROW, endCol: lastColumn }],
    freezePane: { rows: FIRST_ACTION_ROW, columns: look.frozenColumns },
    view: { zoomScale: 85 },
    pageSetup: {
      paperSize: look.paper,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.5, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L${look.name}&RPage &P / &N` },
  };
}

/**
 * The rows that each printed page of a sheet repeats. Written as the defined name that Excel keeps for it, because the
 * writer's own option leaves out the quotes that a sheet's name needs, and Excel then takes the file for a damaged one.
 */
export function repeatedHeadings(look: SheetLook): NonNullable<WriteOptions['namedRanges']>[number] {
  return {
    name: '_xlnm.Print_Titles',
    range: `'${look.name}'!$${TITLE_ROW + 1}:$${HEADER_ROW + 1}`,
    scope: look.name,
  };
}

function styleOf(cell: SampleCell, row: number, column: number, totalRow: number): CellStyle {
  if (row === TITLE_ROW) return titleStyle;
  if (row === HEADER_ROW) return headerStyle;
  const isAmount = cell.numberFormat === amountFormat;
  const style: CellStyle = {
    font,
    ...(cell.numberFormat !== 'General' && { numFmt: cell.numberFormat }),
    alignment: {
      horizontal: column === 0 ? 'center' : isAmount ? 'right' : 'left',
      vertical: totalRow >= 0 && row >= totalRow ? 'center' : 'top',
      wrapText: typeof cell.value === 'string',
      // Keeps an amount off the text that begins in the next column.
      ...(isAmount && { indent: 1 }),
    },
  };
  // What is below the total is a note that someone typed under the table.
  if (totalRow >= 0 && row > totalRow) return style;
  if (row !== totalRow) return { ...style, border: grid };
  return {
    ...style,
    font: { ...font, bold: true },
    fill: solid('F2F2F2'),
    border: { ...grid, top: strongLine, bottom: strongLine },
  };
}

/** Height in points that shows the whole text of every cell of the row. */
function rowHeight(row: readonly SampleCell[], index: number, widths: readonly number[]): number {
  if (index === TITLE_ROW) return TITLE_HEIGHT;
  // Bold headings take more room than the width counted in digits says.
  const share = index === HEADER_ROW ? 0.85 : 1;
  const lines = row.map(({ value }, column) =>
    typeof value === 'string' ? wrappedLines(value, (widths[column] ?? 0) * share) : 1,
  );
  return Math.max(1, ...lines) * POINTS_PER_LINE + PADDING;
}

/** How many lines a text takes in a column of that many characters, broken at spaces as Excel does. */
function wrappedLines(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= width) {
      used = needed;
      continue;
    }
    if (used > 0) lines++;
    lines += Math.ceil(word.length / width) - 1;
    used = word.length % width || width;
  }
  return lines;
}
