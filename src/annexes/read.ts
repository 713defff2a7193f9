/** From a plain snapshot of the workbook to typed rows in which every value knows its cell. */
import { type Settings, annexe1Columns, annexe2Columns } from '../convention';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook';
import { valueAt } from '../workbook';
import { readContactSheet } from './contact-sheet';
import { actorDirectory } from './directory';
import type { Annexe1, Annexe2, AnnexeRole, Annexes, SheetReading } from './model';
import { readers } from './readers';
import { type TableCandidate, findTables } from './recognise';
import { type Region, readTable, titleAbove } from './table';
import { localTerritory } from './territory';
import { fold } from './text';

interface Found {
  sheet: SheetSnapshot;
  table: TableCandidate;
  region: Region;
}

/** Names that people give to copies they keep. */
const OLD_COPY = /copie|copy|ancien|old|archive|sauv|backup|brouillon|\(\d+\)|\bv(?:ersion)? ?\d/i;

/** Every table on every sheet that is an annexe, and where it may extend to. */
function findAll(snapshot: WorkbookSnapshot, expectedYear: number): { found: Found[]; readings: SheetReading[] } {
  const found: Found[] = [];
  const readings = snapshot.sheets.flatMap((sheet): SheetReading[] => {
    const tables = findTables(sheet, expectedYear);
    const annexes = tables.filter(({ isAnnexe }) => isAnnexe);
    annexes.forEach((table) => {
      const below = annexes.find((other) => other.headerTop > table.headerRow);
      const above = annexes.find((other) => other.headerRow < table.headerTop);
      found.push({ sheet, table, region: { below: below ?? null, above: above ?? null } });
    });
    const base = { sheet: sheet.name, isOurs: sheet.signature !== null, passedOverFor: null, role: null };
    const [first] = tables;
    if (!first) return [{ ...base, resemblance: 0, likelyRole: null, headings: null }];
    return (annexes.length > 0 ? annexes : [first]).map(({ role, resemblance, isAnnexe, headerRow, left }) => ({
      ...base,
      role: isAnnexe ? role : null,
      resemblance,
      likelyRole: resemblance > 0 ? role : null,
      headings: resemblance > 0 ? { sheet: sheet.name, row: headerRow, column: left } : null,
    }));
  });
  return { found, readings };
}

/** Whether an action is named under the headings: an annexe to fill in has none. */
function hasActions({ sheet, table }: Found): boolean {
  const column = table.headings.matches.find(({ key }) => key === 'action')?.heading.column;
  if (column === undefined) return false;
  return sheet.values.some((_, index) => {
    const row = sheet.firstRow + index;
    const value = row > table.headerRow ? valueAt(sheet, row, column) : null;
    return typeof value === 'string' && !/^(?:total|$)/.test(fold(value));
  });
}

/**
 * Of several sheets with the same annexe: the visible one, one that has actions, one that is not called a copy, the most
 * complete.
 */
function best(candidates: readonly Found[]): Found | null {
  const rank = ({ sheet, table, region }: Found): number[] => [
    sheet.visible ? 1 : 0,
    hasActions({ sheet, table, region }) ? 1 : 0,
    OLD_COPY.test(sheet.name) ? 0 : 1,
    Math.round(table.headings.score * 10),
    sheet.values.length,
  ];
  return candidates.reduce<Found | null>((chosen, other) => {
    if (!chosen) return other;
    const [a, b] = [rank(chosen), rank(other)];
    const difference = a.findIndex((value, index) => value !== b[index]);
    return difference >= 0 && (b[difference] as number) > (a[difference] as number) ? other : chosen;
  }, null);
}

/**
 * Reads the two annexes of a workbook, and the contact sheet that may go with them.
 * @param snapshot the workbook; sheets that bear the add-in's signature are never taken for annexes
 * @param settings the agreement's, for its years where the headings name none
 * @returns what was understood; an annexe that was not found is null, and `readings` says what each sheet was taken for
 */
export function readAnnexes(snapshot: WorkbookSnapshot, settings: Settings): Annexes {
  const { found, readings } = findAll(snapshot, settings.firstYear);
  const chosen: Record<AnnexeRole, Found | null> = {
    annexe1: best(found.filter(({ table }) => table.role === 'annexe1')),
    annexe2: best(found.filter(({ table }) => table.role === 'annexe2')),
  };
  for (const reading of readings) {
    const preferred = reading.role ? chosen[reading.role] : null;
    if (!preferred || preferred.sheet.name === reading.sheet) continue;
    reading.role = null;
    reading.passedOverFor = preferred.sheet.name;
  }
  const tables = Object.values(chosen).filter((table) => table !== null);
  const territory = localTerritory(
    tables.map(({ sheet, table, region }) => ({ sheet, table, title: titleAbove(sheet, table, region)?.text ?? '' })),
  );
  const directory = actorDirectory(territory);
  const read = readers(directory);
  const headingYear = tables.map(({ table }) => table.headings.firstYear).find((year) => year !== null);
  const first = headingYear ?? settings.firstYear;
  const { annexe1, annexe2 } = chosen;
  return {
    annexe1:
      annexe1 && (readTable(annexe1.sheet, annexe1.table, annexe1.region, annexe1Columns, read, directory) as Annexe1),
    annexe2:
      annexe2 && (readTable(annexe2.sheet, annexe2.table, annexe2.region, annexe2Columns, read, directory) as Annexe2),
    years: { first, second: first + 1 },
    territory: territory?.acronym ?? null,
    readings,
    contactSheet: readContactSheet(
      snapshot,
      found.map(({ sheet }) => sheet.name),
    ),
  };
}
