/** What readers wrote on an earlier « Rapport d’anomalies », to be found again beside the same findings on the next one. */
import type { CellValue, SheetSnapshot } from '../../workbook';
import { lastColumn, lastRow, valueAt } from '../../workbook';

/** The columns of the sheet, 1-based; what stands to the right of the last is the readers'. */
export const columns = {
  rank: 1,
  severity: 2,
  action: 3,
  cell: 4,
  message: 5,
  calculation: 6,
  correction: 7,
  rule: 8,
  decision: 9,
  followUp: 10,
  /** Hidden: the finding's identity, by which its row is found again. */
  identity: 11,
} as const;

export const IDENTITY_HEADING = 'Identité du constat';

/** The notes of readers. */
export interface Kept {
  /** Headings of the columns that they added. */
  headings: CellValue[];
  /** By the finding's identity: the follow-up, then the added columns. */
  notes: ReadonlyMap<string, CellValue[]>;
}

export const nothingKept: Kept = { headings: [], notes: new Map() };

/** Reads an earlier sheet; rows that were sorted or filtered are found all the same. */
export function keptOn(sheet: SheetSnapshot | null): Kept {
  if (!sheet) return nothingKept;
  const header = headerRow(sheet);
  if (header === null) return nothingKept;
  const added = indices(columns.identity + 1, lastColumn(sheet));
  const headings = added.map((column) => valueAt(sheet, header, column));
  const notes = new Map<string, CellValue[]>();
  for (const row of indices(header + 1, lastRow(sheet))) {
    const identity = valueAt(sheet, row, columns.identity);
    const written = [columns.followUp, ...added].map((column) => valueAt(sheet, row, column));
    if (typeof identity === 'string' && written.some((value) => value !== null)) notes.set(identity, written);
  }
  return { headings: trimmed(headings, notes), notes };
}

/** The added columns up to the last one that holds something. */
function trimmed(headings: CellValue[], notes: ReadonlyMap<string, CellValue[]>): CellValue[] {
  const isUsed = (index: number) =>
    headings[index] !== null || [...notes.values()].some((written) => (written[index + 1] ?? null) !== null);
  let length = headings.length;
  while (length > 0 && !isUsed(length - 1)) length -= 1;
  return headings.slice(0, length);
}

function headerRow(sheet: SheetSnapshot): number | null {
  const rows = indices(sheet.firstRow, lastRow(sheet));
  return rows.find((row) => valueAt(sheet, row, columns.identity) === IDENTITY_HEADING) ?? null;
}

function indices(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
}
