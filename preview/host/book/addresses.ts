import { columnLetters, columnNumber } from '../../../src/workbook';
import { isEntireColumn, isEntireRow, isOnSheet, MAX_COLUMNS, MAX_ROWS, type Rectangle } from './areas';

/** An address as it was written: the sheet, if it names one, and its areas. */
export interface ParsedAddress {
  sheetName: string | null;
  areas: Rectangle[];
}

/** The longest address that Excel's API takes. */
export const MAX_ADDRESS_LENGTH = 8192;

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;
/** A sheet's name, quoted or not, then what follows its exclamation mark. */
const QUALIFIED = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s;

/**
 * Reads "B2", "$A$1:C3", "A:C", "3:5", "'Annexe 1'!B2", and several of them separated by commas.
 * @returns null for anything else, and for cells that no sheet has
 */
export function parseAddress(text: string): ParsedAddress | null {
  let sheetName: string | null = null;
  const areas: Rectangle[] = [];
  for (const part of splitAreas(text)) {
    const qualified = QUALIFIED.exec(part);
    if (qualified) {
      const name = qualified[2] ?? (qualified[1] ?? '').replaceAll("''", "'");
      if (sheetName !== null && sheetName.toLowerCase() !== name.toLowerCase()) return null;
      sheetName = name;
    }
    const area = parseArea(qualified?.[3] ?? part);
    if (!area) return null;
    areas.push(area);
  }
  return areas.length > 0 ? { sheetName, areas } : null;
}

/** The address of an area within its sheet: "B2", "A1:C3", "A:C", "3:5", "A1:XFD1048576" for the whole of it. */
export function formatArea(area: Rectangle): string {
  const [first, last] = [columnLetters(area.startColumn + 1), columnLetters(area.endColumn + 1)];
  if (isEntireRow(area) && !isEntireColumn(area)) return `${area.startRow + 1}:${area.endRow + 1}`;
  if (isEntireColumn(area) && !isEntireRow(area)) return `${first}:${last}`;
  const from = `${first}${area.startRow + 1}`;
  const to = `${last}${area.endRow + 1}`;
  return from === to ? from : `${from}:${to}`;
}

/** The address of areas with their sheet's name before each, as Excel gives it: "'Annexe 1'!A1,'Annexe 1'!C3". */
export function formatAddress(sheetName: string, areas: readonly Rectangle[]): string {
  return areas.map((area) => `${quoteSheetName(sheetName)}!${formatArea(area)}`).join(',');
}

/** A sheet's name as it stands in a formula, in quotes where it needs them. */
export function quoteSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELLS.test(name) && !/^(R|C|RC|R\d+C\d+)$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

function parseArea(text: string): Rectangle | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, letters = '', digits = '', otherLetters = letters, otherDigits = digits] = cells;
    return ordered(Number(digits), columnNumber(letters), Number(otherDigits), columnNumber(otherLetters));
  }
  const columns = COLUMNS.exec(text);
  if (columns) return ordered(1, columnNumber(columns[1] ?? ''), MAX_ROWS, columnNumber(columns[2] ?? ''));
  const rows = ROWS.exec(text);
  return rows ? ordered(Number(rows[1]), 1, Number(rows[2]), MAX_COLUMNS) : null;
}

/** From 1-based corners in any order. */
function ordered(row: number, column: number, otherRow: number, otherColumn: number): Rectangle | null {
  const area = {
    startRow: Math.min(row, otherRow) - 1,
    startColumn: Math.min(column, otherColumn) - 1,
    endRow: Math.max(row, otherRow) - 1,
    endColumn: Math.max(column, otherColumn) - 1,
  };
  return isOnSheet(area) ? area : null;
}

/** Cuts at the commas that do not stand in a quoted sheet name. */
function splitAreas(text: string): string[] {
  return (text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((part) => part.trim());
}
