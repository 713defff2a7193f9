import { ApiError } from '../errors';
import { groupsOf, levelsOf, type OutlineLevel } from '../outline-groups';
import type { OutlineGroupData } from '../side-store';
import { isEntireColumn, isEntireRow, type Rectangle } from './areas';
import type { Sheet } from './book';
import { changeSide } from './side-changes';
import { hideColumns, hideRows } from './visibility';

/** What an outline groups. */
type By = OutlineGroupData['by'];

/** An outline is at most so deep. */
const DEEPEST = 8;

/**
 * Groups the rows or the columns of an area, one level deeper than they are.
 * @throws ApiError InvalidArgument for whole rows by columns or whole columns by rows, InvalidOperation beyond eight levels
 */
export function group(sheet: Sheet, area: Rectangle, by: By): void {
  const levels = levelsAt(sheet, by);
  for (const line of linesOf(area, by)) {
    const level = (levels.get(line) ?? 0) + 1;
    if (level > DEEPEST) throw new ApiError('InvalidOperation');
    levels.set(line, level);
  }
  setLevels(sheet, by, levels);
}

/** Takes the rows or the columns of an area out of their innermost group; those of a folded one stay hidden, as in Excel. */
export function ungroup(sheet: Sheet, area: Rectangle, by: By): void {
  const levels = levelsAt(sheet, by);
  for (const line of linesOf(area, by)) {
    const level = levels.get(line);
    if (level !== undefined && level > 1) levels.set(line, level - 1);
    else levels.delete(line);
  }
  setLevels(sheet, by, levels);
}

/** Folds or unfolds the groups that touch an area. */
export function fold(sheet: Sheet, area: Rectangle, by: By, folds: boolean): void {
  const lines = linesOf(area, by);
  const [from = 0, to = 0] = [lines[0], lines.at(-1)];
  const touched = groups(sheet).filter((item) => item.by === by && item.first <= to && item.last >= from);
  if (touched.length === 0) throw new ApiError('InvalidArgument');
  // The innermost alone is folded; all of them have to be unfolded for it to be seen.
  const deepest = Math.max(...touched.map(({ level }) => level));
  for (const item of touched) if (!folds || item.level === deepest) hideLines(sheet, by, item, folds);
  setLevels(sheet, by, levelsAt(sheet, by));
}

/** Shows so many levels of the outline and folds the deeper ones; 0 leaves things as they are. */
export function showLevels(sheet: Sheet, by: By, shown: number): void {
  if (!Number.isInteger(shown) || shown < 0 || shown > DEEPEST) throw new ApiError('InvalidArgument');
  if (shown === 0) return;
  const own = groups(sheet).filter((item) => item.by === by);
  for (const item of own.filter(({ level }) => level < shown)) hideLines(sheet, by, item, false);
  for (const item of own.filter(({ level }) => level >= shown)) hideLines(sheet, by, item, true);
  if (own.length > 0) setLevels(sheet, by, levelsAt(sheet, by));
}

function groups(sheet: Sheet): readonly OutlineGroupData[] {
  return sheet.side.outline ?? [];
}

function levelsAt(sheet: Sheet, by: By): Map<number, number> {
  return levelsOf(by, groups(sheet));
}

function setLevels(sheet: Sheet, by: By, levels: ReadonlyMap<number, number>): void {
  const { worksheet } = sheet;
  const isShown = (line: number) => (by === 'rows' ? worksheet.getRowVisible(line) : worksheet.getColVisible(line));
  const states = new Map<number, OutlineLevel>(
    [...levels].map(([line, level]) => [line, { level, isCollapsed: false, isHidden: !isShown(line) }]),
  );
  const outline = [...groups(sheet).filter((item) => item.by !== by), ...groupsOf(by, states)];
  changeSide(sheet, 'outline', outline.length > 0 ? outline : undefined);
}

/** The 0-based rows or columns of an area. */
function linesOf(area: Rectangle, by: By): number[] {
  const isOtherWay = by === 'rows' ? isEntireColumn(area) : isEntireRow(area);
  if (isOtherWay) throw new ApiError('InvalidArgument');
  const [first, last] = by === 'rows' ? [area.startRow, area.endRow] : [area.startColumn, area.endColumn];
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

function hideLines(sheet: Sheet, by: By, { first, last }: OutlineGroupData, hides: boolean): void {
  if (by === 'rows') hideRows(sheet, { startRow: first, endRow: last, startColumn: 0, endColumn: 0 }, hides);
  else hideColumns(sheet, { startRow: 0, endRow: 0, startColumn: first, endColumn: last }, hides);
}
