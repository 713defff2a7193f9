import { areaAddress, cellAddress, quotedSheet } from '../../workbook';
import type { Area, BlueprintCell, SheetBlueprint } from '../../workbook';
import { typedForm } from '../edits/typed-form';
import { passing } from '../runtime';

/** The rectangle from A1 that a blueprint fills; null where it says nothing. */
export function filledArea({ rows }: SheetBlueprint): Area | null {
  const right = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  return right === 0 ? null : { top: 1, left: 1, bottom: rows.length, right };
}

/** Queues the links, then the values and formulas of a sheet that is empty. */
export function queueCells(sheet: Excel.Worksheet, blueprint: SheetBlueprint): void {
  const area = filledArea(blueprint);
  if (!area) return;
  queueLinks(sheet, blueprint);
  const width = area.right;
  const range = passing(sheet.getRange(areaAddress(area)));
  range.formulas = blueprint.rows.map(({ cells }) => padded(cells.map(content), width, null));
  const formats = blueprint.rows.map(({ cells }) =>
    padded(
      cells.map((cell) => formatOf(blueprint, cell)),
      width,
      'General',
    ),
  );
  // After the contents: a formula gives its cell the format of what it counts.
  if (formats.flat().some((format) => format !== 'General')) range.numberFormat = formats;
}

/** A link types a text and takes the colour of links: the cell's own content and look come after it. */
function queueLinks(sheet: Excel.Worksheet, { rows }: SheetBlueprint): void {
  rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      if (!cell?.link) return;
      const range = passing(sheet.getRange(cellAddress({ row: row + 1, column: column + 1 })));
      const documentReference = `${quotedSheet(cell.link.sheet)}!${cellAddress(cell.link)}`;
      range.hyperlink = { documentReference, screenTip: `Aller en ${cellAddress(cell.link)} (${cell.link.sheet})` };
    }),
  );
}

function content(cell: BlueprintCell | null): string | number | boolean | null {
  if (!cell) return null;
  if (cell.formula !== undefined) return cell.formula;
  return cell.value === undefined || cell.value === null ? null : typedForm(literal(cell.value));
}

const literal = (value: string | number | boolean) => ({ value, formula: null, numberFormat: 'General' });

function formatOf({ looks }: SheetBlueprint, cell: BlueprintCell | null): string {
  return (cell?.look === undefined ? undefined : looks[cell.look]?.numberFormat) ?? 'General';
}

function padded<T>(cells: readonly T[], width: number, filler: T): T[] {
  return [...cells, ...new Array<T>(width - cells.length).fill(filler)];
}
