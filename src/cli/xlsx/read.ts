import { readXlsx } from 'hucre/xlsx';
import type { Sheet, Workbook } from 'hucre/xlsx';
import type { CellRef, CellValue, SheetName, WorkbookSnapshot } from '../../workbook';
import { cellKey, withComputedApart } from '../../workbook';
import type { FileSheet } from './sheet';
import { fileSheet } from './sheet';
import { fileState } from './state';
import { unreadable, withoutSheet } from './unreadable';

/** A workbook read from a file, and what could not be had of it. */
export interface FileReading {
  snapshot: WorkbookSnapshot;
  /** Names of the sheets that were left out: charts, or sheets too odd to be read. */
  sheetsLeftOut: string[];
  /** Formulas that were saved without their value and that could not be computed; their cells read as empty. */
  uncomputed: CellRef[];
}

/**
 * Reads the bytes of an .xlsx or .xlsm workbook into the snapshot that Excel would give of it. Formulas saved without
 * their value, as programs do, are computed. Throws `UnreadableFile`, whose message is a French sentence.
 */
export async function readWorkbookFile(bytes: Uint8Array): Promise<FileReading> {
  const { namedRanges, sheets, truncated, sheetsLeftOut } = await fileWorkbook(bytes);
  if (sheets.length === 0) throw withoutSheet();
  const state = fileState(bytes);
  const read = sheets.map((sheet) => fileSheet(sheet, namedRanges, !truncated.has(sheet.name)));
  const uncomputed = await compute(read, namedRanges);
  const snapshots = read.map(({ snapshot }) => withComputedApart(snapshot, namesOf(snapshot.name, namedRanges)));
  return {
    snapshot: { sheets: snapshots, isReadOnly: false, ...(state && { state }) },
    sheetsLeftOut,
    uncomputed,
  };
}

/** The names whose scope is a sheet. */
function namesOf(sheet: string, names: Workbook['namedRanges'] = []): SheetName[] {
  return names.filter(({ scope }) => scope === sheet).map(({ name, range }) => ({ name, formula: range }));
}

interface FileWorkbook {
  namedRanges: Workbook['namedRanges'];
  sheets: Sheet[];
  truncated: ReadonlySet<string>;
  sheetsLeftOut: string[];
}

/** The workbook as the library reads it; when it stumbles on one sheet, the others are read without that one. */
async function fileWorkbook(bytes: Uint8Array): Promise<FileWorkbook> {
  try {
    const { sheets, namedRanges } = await readXlsx(bytes, { readStyles: true });
    return { sheets, namedRanges, truncated: new Set(), sheetsLeftOut: [] };
  } catch {
    return sheetBySheet(bytes);
  }
}

/** As much of a sheet as is read when its last cell lies so far away that the whole would not fit in memory. */
const TOP_OF_SHEET = 'A1:CV100000';

async function sheetBySheet(bytes: Uint8Array): Promise<FileWorkbook> {
  const names: string[] = [];
  const noted = ({ name }: { name: string }) => {
    names.push(name);
    return false;
  };
  const { namedRanges } = await readXlsx(bytes, { sheets: noted }).catch(() => {
    throw unreadable(bytes);
  });
  const sheets: Sheet[] = [];
  const truncated = new Set<string>();
  const sheetsLeftOut: string[] = [];
  for (const name of names) {
    const options = { sheets: [name], readStyles: true };
    const whole = await readXlsx(bytes, options).catch(() => null);
    const read = whole ?? (await readXlsx(bytes, { ...options, range: TOP_OF_SHEET }).catch(() => null));
    const [sheet] = read?.sheets ?? [];
    if (sheet) sheets.push(sheet);
    else sheetsLeftOut.push(name);
    if (sheet && !whole) truncated.add(name);
  }
  return { namedRanges, sheets, truncated, sheetsLeftOut };
}

/** Fills in the values that the file lacks, and says which formulas could not be computed. */
async function compute(sheets: readonly FileSheet[], names: Workbook['namedRanges']): Promise<CellRef[]> {
  const cells = sheets.flatMap(({ snapshot: { name }, uncomputed }) =>
    uncomputed.map((place) => ({ sheet: name, ...place })),
  );
  if (cells.length === 0) return [];
  // The engine takes a second to load, and most files do not need it.
  const { calculated } = await import('./calculate');
  const values = await calculated(sheets, names);
  const sheetValues = new Map<string, CellValue[][]>(
    sheets.map(({ snapshot: { name, values: rows } }) => [name, rows]),
  );
  return cells.filter((cell) => {
    const key = cellKey(cell);
    const row = sheetValues.get(cell.sheet)?.[cell.row - 1];
    if (row) row[cell.column - 1] = values.get(key) ?? null;
    return !values.has(key);
  });
}
