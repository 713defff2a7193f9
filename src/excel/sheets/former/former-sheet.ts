import { areaAddress, sheetsNamed } from '../../../workbook';
import type { Area, SheetBlueprint, SheetSnapshot } from '../../../workbook';
import { MERGES_VERSION, queueMerges } from '../../read/cells';
import type { Window } from '../../read/window';
import { windowsWithin } from '../../read/window';
import { passing, roundTrip, supports } from '../../runtime';
import { ExcelTrouble } from '../../trouble';
import type { Contents } from '../contents';
import { queueExactContents } from '../contents';
import type { SheetView } from '../view';
import { queueViewFacts, withCriteria } from '../view';
import type { FormerChart, ListedChart } from './charts';
import { queueChartList, queueFormerChart } from './charts';
import type { FormerHighlight } from './highlights';
import { queueHighlightIds, queueHighlights } from './highlights';
import type { CellLooks, LookedCell } from './looks';
import { BYTES_PER_CELL, cellLooks, lookedCells, queueCellProperties, queuePlainFont } from './looks';
import type { FormerPage } from './page';
import { queuePage } from './page';
import type { Unkept } from './unkept';
import { unkept } from './unkept';
import type { FormerValidation } from './validations';
import { queueAsked, validationsFrom } from './validations';

/** What a sheet was beside what its cells hold, its sizes and its protection: all else that building it anew takes away. */
export interface FormerSheet {
  looks: CellLooks;
  merges: Area[];
  validations: FormerValidation[];
  highlights: FormerHighlight[];
  charts: FormerChart[];
  page: FormerPage;
  view: SheetView;
  /**
   * What stood on the sheets that its formulas name and those of the new one do not, by their names: rows that come or go
   * there would leave its formulas, kept as texts, at the wrong cells. On all other sheets, the new formulas tell.
   */
  witnesses: ReadonlyMap<string, Contents>;
}

/** Where a chart's figures come from can be asked. */
const SOURCES_VERSION = '1.15';

/** Beyond it, reading what each cell looks like takes longer than building the sheet anew. */
const MOST_CELLS = 40_000;

/**
 * Reads what a sheet looks like beside what its cells hold, before it is built anew: cell by cell, in as many requests side
 * by side as Excel on the web takes, then what depends on the answers.
 * @param area all that may bear something, before or after
 * @returns why it is not kept where it could not all be put back
 */
export async function readFormer(
  read: SheetSnapshot,
  area: Area,
  blueprint: SheetBlueprint,
): Promise<FormerSheet | Unkept> {
  if (!supports(MERGES_VERSION)) return unkept.byVersion;
  if (area.bottom * area.right > MOST_CELLS) return unkept.tooLarge;
  try {
    const { facts, cells } = await readFacts(read, area, blueprint);
    const replaced = replacedCharts(facts.charts, blueprint);
    if (replaced.length > 0 && !supports(SOURCES_VERSION)) return unkept.byVersion;
    const reason = reasonAgainst(facts);
    if (reason) return reason;
    const [{ highlights, charts, asked }, view] = await Promise.all([
      readRest(read.id, facts, cells, replaced, blueprint),
      withCriteria(read.id, facts.view),
    ]);
    if (view.filter?.criteria === null) return unkept.filter;
    const validations = await validationsFrom(read.id, cells, asked);
    const known = charts.filter((chart) => chart !== null);
    if (known.length < charts.length) return unkept.chart;
    const { merges, page, witnesses } = facts;
    return { looks: cellLooks(cells), merges, validations, highlights, charts: known, page, view, witnesses };
  } catch (error) {
    if (error instanceof ExcelTrouble) return unkept.unread;
    throw error;
  }
}

/** What is read at once. */
type Facts = ReturnType<ReturnType<typeof queueFacts>>;

async function readFacts(
  read: SheetSnapshot,
  area: Area,
  blueprint: SheetBlueprint,
): Promise<{ facts: Facts; cells: LookedCell[] }> {
  const rows = { top: 1, bottom: area.bottom };
  const [first = rows, ...others] = windowsWithin(rows, area.bottom * area.right * BYTES_PER_CELL);
  const cellsOf = ({ worksheets }: Excel.Workbook, window: Window) =>
    queueCellProperties(worksheets.getItem(read.id), window, area.right);
  const [{ top, ...facts }, ...below] = await Promise.all([
    roundTrip(({ workbook }) => {
      const pick = queueFacts(workbook, read, area, blueprint);
      const pickCells = cellsOf(workbook, first);
      return () => ({ ...pick(), top: pickCells() });
    }),
    ...others.map((window) => roundTrip(({ workbook }) => cellsOf(workbook, window))),
  ]);
  return { facts, cells: lookedCells([top, ...below].flat(), facts.plain) };
}

function queueFacts(workbook: Excel.Workbook, read: SheetSnapshot, area: Area, blueprint: SheetBlueprint) {
  const sheet = workbook.worksheets.getItem(read.id);
  const range = passing(sheet.getRange(areaAddress(area)));
  range.load({ hasSpill: true });
  sheet.tables.load({ id: true });
  const pickMerges = queueMerges(range);
  const pickPlain = queuePlainFont(sheet);
  const pickHighlights = queueHighlightIds(sheet);
  const pickCharts = queueChartList(sheet);
  const pickPage = queuePage(sheet);
  const pickView = queueViewFacts(sheet);
  const witnesses = witnessNames(read, blueprint).map((name) => {
    const pick = queueExactContents(workbook.worksheets.getItemOrNullObject(name));
    return () => [name, pick()] as const;
  });
  return () => ({
    hasSpill: range.hasSpill,
    hasTables: sheet.tables.items.length > 0,
    merges: pickMerges(),
    plain: pickPlain(),
    highlights: pickHighlights(),
    charts: pickCharts(),
    page: pickPage(),
    view: pickView(),
    witnesses: new Map(witnesses.map((pick) => pick())),
  });
}

/** What of a sheet could not be put back, if there is something. */
function reasonAgainst({ hasSpill, hasTables, highlights }: Facts): Unkept | null {
  if (hasTables) return unkept.table;
  // Null where some cells do and some do not.
  if (hasSpill !== false) return unkept.spill;
  return highlights.haveFormulas ? null : unkept.format;
}

/** The charts of the sheet that building it anew takes away. */
function replacedCharts(listed: readonly ListedChart[], { charts = [], chartsLeftOut = [] }: SheetBlueprint) {
  const gone = new Set([...charts.map(({ name }) => name), ...chartsLeftOut]);
  return listed.filter(({ name }) => gone.has(name));
}

function readRest(
  id: string,
  { highlights }: Facts,
  cells: readonly LookedCell[],
  replaced: readonly ListedChart[],
  { charts = [] }: SheetBlueprint,
) {
  return roundTrip(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(id);
    const pickHighlights = queueHighlights(sheet, highlights.ids);
    const picks = replaced.map((listed) => {
      const like = charts.find(({ name }) => name === listed.name);
      return queueFormerChart(sheet, listed, like);
    });
    const pickAsked = queueAsked(sheet, cells);
    return () => ({ highlights: pickHighlights(), charts: picks.map((pick) => pick()), asked: pickAsked() });
  });
}

/** Names of the sheets that the formulas of a sheet name, and those of the new one do not. */
function witnessNames({ formulas, name }: SheetSnapshot, { rows }: SheetBlueprint): string[] {
  const now = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => sheetsNamed(cell?.formula ?? ''))));
  const former = new Set(formulas.flat().flatMap((formula) => sheetsNamed(formula ?? '')));
  return [...former].filter((one) => one !== name && !now.has(one));
}
