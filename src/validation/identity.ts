import type { Annexe1, Annexe2, Annexes } from '../annexes';
import type { CellRef, CellValue, WorkbookSnapshot } from '../workbook';
import { valueAt } from '../workbook';
import type { RuleReport } from './run';

/**
 * Gives each report an identity that survives another run, a sort and inserted rows, and that changes with the values:
 * the rule, where it points (annexe, action, column: never an address) and a fingerprint of what stands in the cells that
 * it marks or reckons with. Unique within a run: reports that nothing tells apart are numbered in their order.
 */
export function identities(reports: readonly RuleReport[], annexes: Annexes, snapshot: WorkbookSnapshot): string[] {
  const standingAt = reader(annexes, snapshot);
  const seen = new Map<string, number>();
  return reports.map((report) => {
    const id = [report.rule.meta.id, standingAt(report.cell).place, fingerprint(content(report, standingAt))].join(':');
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}:${count}`;
  });
}

/** What an identity knows of a cell. */
interface Standing {
  place: string;
  /** The place and the value, as one text. */
  content: string;
  isEmpty: boolean;
}

/** The marked cells with their values, and the cells of the evidence that hold something, whatever their order. */
function content({ cells, evidence }: RuleReport, standingAt: (cell: CellRef) => Standing): string {
  const found = new Set<string>();
  for (const cell of cells) found.add(standingAt(cell).content);
  for (const line of evidence) {
    for (const cell of line.cells) {
      const standing = standingAt(cell);
      if (!standing.isEmpty) found.add(standing.content);
    }
  }
  if (found.size < 2) return [...found].join('');
  return [...found].sort().join('\n');
}

/** Columns of a sheet of Excel. */
const COLUMNS = 16_384;

/** What stands in each cell; read once, however many reports mark the cell or reckon with it. */
function reader(annexes: Annexes, snapshot: WorkbookSnapshot): (cell: CellRef) => Standing {
  const placeOf = placer(annexes);
  const valueOf = valuer(snapshot);
  // Asked for hundreds of thousands of times on long annexes: by numbers, which no text has to be made for.
  const known = new Map<string, Map<number, Standing>>();
  return (cell) => {
    let ofSheet = known.get(cell.sheet);
    if (!ofSheet) known.set(cell.sheet, (ofSheet = new Map()));
    const key = cell.row * COLUMNS + cell.column;
    let standing = ofSheet.get(key);
    if (!standing) {
      const [place, value] = [placeOf(cell), valueOf(cell)];
      standing = { place, content: `${place}=${JSON.stringify(value)}`, isEmpty: value === null };
      ofSheet.set(key, standing);
    }
    return standing;
  };
}

function valuer(snapshot: WorkbookSnapshot): (cell: CellRef) => CellValue {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet, row, column }) => {
    const found = sheets.get(sheet);
    return found ? valueAt(found, row, column) : null;
  };
}

/** Names the place of a cell by what it is in its annexe: « annexe1/6/cost », « annexe1/total/cost ». */
function placer(annexes: Annexes): (cell: CellRef) => string {
  const placers = [annexes.annexe1, annexes.annexe2].flatMap((annexe) => (annexe ? [annexePlacer(annexe)] : []));
  return (cell) => placers.map((find) => find(cell)).find((found) => found !== null) ?? `sheet/${cell.sheet}`;
}

function annexePlacer(annexe: Annexe1 | Annexe2): (cell: CellRef) => string | null {
  const rowNames = new Map<number, string>([[annexe.headerRow, 'headings']]);
  for (const { row, number, action } of annexe.rows) rowNames.set(row, String(number.value ?? action.text));
  if (annexe.total) rowNames.set(annexe.total.row, 'total');
  const columnNames = new Map<number, string>();
  for (const found of Object.values(annexe.columns)) columnNames.set(found.column, found.key);
  for (const { cell, heading } of annexe.unknownColumns) columnNames.set(cell.column, heading);
  const { top, bottom } = annexe.area;
  return ({ sheet, row, column }) => {
    if (sheet !== annexe.sheet.name) return null;
    const rowName = rowNames.get(row) ?? (row < top ? 'above' : row > bottom ? 'below' : 'between');
    const columnName = columnNames.get(column);
    // Both annexes may stand on one sheet, one below the other: a cell beyond this one's rows may be the other's.
    if (!rowNames.has(row) && columnName === undefined) return null;
    return `${annexe.role}/${rowName}/${columnName ?? 'beside'}`;
  };
}

/** A short text that differs where the content does (cyrb53: 53 bits, enough for the few findings of one place). */
function fingerprint(content: string): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let index = 0; index < content.length; index++) {
    const code = content.charCodeAt(index);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (4294967296 * (2097151 & high) + (low >>> 0)).toString(36);
}
