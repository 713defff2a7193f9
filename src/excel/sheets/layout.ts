import { areaAddress, cellAddress, columnLetters } from '../../workbook';
import type { Area, SheetBlueprint } from '../../workbook';
import { addressesOf } from '../marks/addresses';
import { passing, supports } from '../runtime';

/** Points of a character of Excel's usual font, and of what a column has beside its text. */
const POINTS_PER_CHARACTER = 5.25;
const PADDING = 3.75;

/** Rows can be folded. */
const OUTLINE_VERSION = '1.10';

/** Queues widths and heights, merges, folds and what stays in view. */
export function queueLayout(sheet: Excel.Worksheet, blueprint: SheetBlueprint): void {
  sheet.showGridlines = false;
  if (blueprint.tabColor !== undefined) sheet.tabColor = blueprint.tabColor;
  queueColumns(sheet, blueprint);
  queueRows(sheet, blueprint);
  queueMerges(sheet, blueprint);
  if (supports(OUTLINE_VERSION)) {
    for (const { first, last } of blueprint.folds ?? []) passing(sheet.getRange(`${first}:${last}`)).group('ByRows');
  }
  queueFreeze(sheet, blueprint);
}

function queueColumns(sheet: Excel.Worksheet, { columns }: SheetBlueprint): void {
  columns.forEach(({ width, isHidden }, index) => {
    const letters = columnLetters(index + 1);
    const column = passing(sheet.getRange(`${letters}:${letters}`));
    column.format.columnWidth = width * POINTS_PER_CHARACTER + PADDING;
    if (isHidden) column.columnHidden = true;
  });
}

/** Rows of one height are set together; a height would show a row that is hidden already. */
function queueRows(sheet: Excel.Worksheet, { rows }: SheetBlueprint): void {
  const byHeight = new Map<number, number[]>();
  rows.forEach(({ height }, index) => {
    if (height !== undefined) byHeight.set(height, [...(byHeight.get(height) ?? []), index + 1]);
  });
  for (const [height, numbers] of byHeight) {
    const cells = numbers.map((row) => ({ top: row, left: 1, bottom: row, right: 1 }));
    for (const address of addressesOf(cells)) passing(sheet.getRanges(address)).format.rowHeight = height;
  }
  rows.forEach(({ isHidden }, index) => {
    if (isHidden) passing(sheet.getRange(`${index + 1}:${index + 1}`)).rowHidden = true;
  });
}

/** Cells that are merged in the same columns of rows that follow each other are merged together, each row by itself. */
function queueMerges(sheet: Excel.Worksheet, { merges = [] }: SheetBlueprint): void {
  const runs: Area[] = [];
  const open = new Map<string, Area>();
  const inOrder = [...merges].sort((one, other) => one.top - other.top);
  for (const merge of inOrder) {
    if (merge.bottom > merge.top) {
      passing(sheet.getRange(areaAddress(merge))).merge(false);
      continue;
    }
    const columns = `${merge.left}:${merge.right}`;
    const run = open.get(columns);
    if (run?.bottom === merge.top - 1) {
      run.bottom = merge.top;
      continue;
    }
    const begun = { ...merge };
    open.set(columns, begun);
    runs.push(begun);
  }
  for (const run of runs) passing(sheet.getRange(areaAddress(run))).merge(run.bottom > run.top);
}

function queueFreeze(sheet: Excel.Worksheet, { freeze }: SheetBlueprint): void {
  if (!freeze) return;
  const { rows, columns } = freeze;
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(passing(sheet.getRange(`A1:${cellAddress({ row: rows, column: columns })}`)));
  } else if (rows > 0) {
    sheet.freezePanes.freezeRows(rows);
  } else if (columns > 0) {
    sheet.freezePanes.freezeColumns(columns);
  }
}
