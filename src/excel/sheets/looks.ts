import { areasOf } from '../../workbook';
import type { Area, CellLook, SheetBlueprint } from '../../workbook';
import { addressesOf } from '../marks/addresses';
import { passing } from '../runtime';

const horizontals = { left: 'Left', center: 'Center', right: 'Right', fill: 'Fill' } as const;
const verticals = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Queues the looks of a sheet: each once for all its cells, whose number is no matter. */
export function queueLooks(sheet: Excel.Worksheet, blueprint: SheetBlueprint): void {
  for (const [name, areas] of areasByLook(blueprint)) {
    const look = blueprint.looks[name];
    if (!look) throw new Error(`No look « ${name} » in « ${blueprint.name} »`);
    queueLook(sheet, areas, look);
  }
  for (const { borders, areas } of areasByBorders(blueprint)) queueBorders(sheet, areas, borders);
}

/** Queues a look for some areas: all of it but the lines around their cells. */
export function queueLook(sheet: Excel.Worksheet, areas: readonly Area[], look: CellLook): void {
  for (const address of addressesOf(areas)) dress(passing(sheet.getRanges(address)).format, look);
}

/** The cells of each kind of lines, whatever else they look like: lines cost most, and few kinds serve many looks. */
function areasByBorders(blueprint: SheetBlueprint): { borders: NonNullable<CellLook['borders']>; areas: Area[] }[] {
  const kinds = new Map<
    string,
    { borders: NonNullable<CellLook['borders']>; cells: { row: number; column: number }[] }
  >();
  for (const [name, cells] of cellsByLook(blueprint)) {
    const borders = blueprint.looks[name]?.borders;
    if (!borders) continue;
    const key = JSON.stringify(borders);
    const kind = kinds.get(key) ?? { borders, cells: [] };
    kind.cells.push(...cells);
    kinds.set(key, kind);
  }
  return [...kinds.values()].map(({ borders, cells }) => ({ borders, areas: areasOf(cells) }));
}

function areasByLook(blueprint: SheetBlueprint): Map<string, Area[]> {
  return new Map([...cellsByLook(blueprint)].map(([look, worn]) => [look, areasOf(worn)]));
}

/** The cells of each look. A merged area wears the look of its first cell, so that its lines are drawn all around. */
function cellsByLook({ rows, merges = [] }: SheetBlueprint): Map<string, { row: number; column: number }[]> {
  const cells = new Map<string, { row: number; column: number }[]>();
  const wear = (look: string | undefined, row: number, column: number) => {
    if (look === undefined) return;
    const worn = cells.get(look) ?? [];
    worn.push({ row, column });
    cells.set(look, worn);
  };
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of merges) {
    const look = rows[top - 1]?.cells[left - 1]?.look;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        covered.add(`${row},${column}`);
        wear(look, row, column);
      }
    }
  }
  rows.forEach((row, rowIndex) =>
    row.cells.forEach((cell, columnIndex) => {
      if (!covered.has(`${rowIndex + 1},${columnIndex + 1}`)) wear(cell?.look, rowIndex + 1, columnIndex + 1);
    }),
  );
  return cells;
}

function dress(format: Excel.RangeFormat, look: CellLook): void {
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.horizontal !== undefined) format.horizontalAlignment = horizontals[look.horizontal];
  if (look.vertical !== undefined) format.verticalAlignment = verticals[look.vertical];
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.wraps) format.wrapText = true;
  if (look.isInput) format.protection.locked = false;
}

type Side = 'top' | 'bottom' | 'left' | 'right';
const edges = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;

/** Lines around every cell: those of an area's edges, and within it those between its rows and its columns. */
function queueBorders(sheet: Excel.Worksheet, areas: readonly Area[], borders: NonNullable<CellLook['borders']>): void {
  const sides = (['top', 'bottom', 'left', 'right'] as const).filter((side) => borders[side]);
  if (sides.length === 0) return;
  for (const shape of shapes(areas)) {
    for (const address of addressesOf(shape.areas)) {
      const lines = passing(sheet.getRanges(address)).format.borders;
      const draw = (index: (typeof edges)[Side] | 'InsideHorizontal' | 'InsideVertical', side: Side) => {
        const line = borders[side];
        if (!line) return;
        const border = lines.getItem(index);
        border.style = 'Continuous';
        border.weight = line.weight === 'medium' ? 'Medium' : 'Thin';
        border.color = line.color;
      };
      for (const side of sides) draw(edges[side], side);
      if (shape.isTall) draw('InsideHorizontal', borders.bottom ? 'bottom' : 'top');
      if (shape.isWide) draw('InsideVertical', borders.right ? 'right' : 'left');
    }
  }
}

/** Excel refuses a line between the rows of an area that has one: areas go with those of their shape. */
function shapes(areas: readonly Area[]): { isTall: boolean; isWide: boolean; areas: Area[] }[] {
  return [false, true].flatMap((isTall) =>
    [false, true].map((isWide) => ({
      isTall,
      isWide,
      areas: areas.filter(({ top, left, bottom, right }) => bottom > top === isTall && right > left === isWide),
    })),
  );
}
