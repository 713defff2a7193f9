/** What the cells of a sheet look like, as Excel tells it cell by cell, and the same drawn on a sheet that was emptied. */
import { areaAddress, areasOf, cellAddress } from '../../../workbook';
import type { Area, CellRef } from '../../../workbook';
import { addressesOf } from '../../marks/addresses';
import type { Window } from '../../read/window';
import { passing } from '../../runtime';

type Cell = Pick<CellRef, 'row' | 'column'>;

/** What is asked of every cell. */
const ASKED: Excel.CellPropertiesLoadOptions = {
  hyperlink: true,
  format: {
    fill: { color: true, pattern: true },
    font: { bold: true, italic: true, underline: true, strikethrough: true, color: true, name: true, size: true },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    wrapText: true,
    textOrientation: true,
    protection: true,
  },
};

/** Bytes of the answer about a cell, about. */
export const BYTES_PER_CELL = 900;

/** The letters of a cell to which nothing was done. */
export interface PlainFont {
  name: string;
  size: number;
}

/** How a cell differs from one to which nothing was done; the lines around it apart. */
interface Look {
  fill?: string;
  /** Of a fill that is not in one colour. */
  pattern?: string;
  bold?: true;
  italic?: true;
  strikethrough?: true;
  underline?: string;
  color?: string;
  font?: string;
  size?: number;
  horizontal?: string;
  vertical?: string;
  indent?: number;
  wraps?: true;
  orientation?: number;
  isUnlocked?: true;
}

const SIDES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;
type Side = keyof typeof SIDES;

interface Line {
  side: Side;
  style: string;
  weight: string;
  color: string;
}

/** A cell as it was read. */
export interface LookedCell extends Cell {
  look: Look;
  lines: Line[];
  link: Excel.RangeHyperlink | null;
}

/** Everything that is to be drawn, each kind once for all its cells. */
export interface CellLooks {
  looks: { look: Look; areas: Area[] }[];
  /** In single rows above and below cells, in single columns beside them: every cell has its own line. */
  lines: { line: Line; areas: Area[] }[];
  links: { cell: Cell; link: Excel.RangeHyperlink }[];
}

/** Queues the question what the letters of a cell are to which nothing was done: the last one of the sheet. */
export function queuePlainFont(sheet: Excel.Worksheet): () => PlainFont {
  const { font } = passing(sheet.getRange('XFD1048576')).format;
  font.load({ name: true, size: true });
  return () => ({ name: font.name, size: font.size });
}

/** Queues the reading of the cells of some rows, from column A on. */
export function queueCellProperties(
  sheet: Excel.Worksheet,
  { top, bottom }: Window,
  right: number,
): () => Excel.CellProperties[][] {
  const asked = passing(sheet.getRange(areaAddress({ top, left: 1, bottom, right }))).getCellProperties(ASKED);
  return () => asked.value;
}

/** What cells look like, from those that Excel gave, from A1 on. */
export function lookedCells(rows: readonly Excel.CellProperties[][], plain: PlainFont): LookedCell[] {
  return rows.flatMap((cells, row) =>
    cells.map((cell, column) => ({ row: row + 1, column: column + 1, ...lookedCell(cell, plain) })),
  );
}

function lookedCell({ format = {}, hyperlink }: Excel.CellProperties, plain: PlainFont): Omit<LookedCell, keyof Cell> {
  const link = hyperlink?.address || hyperlink?.documentReference ? hyperlink : null;
  const lines = (Object.keys(SIDES) as Side[]).flatMap((side) => {
    const { style = 'None', weight = 'Thin', color = '#000000' } = format.borders?.[side] ?? {};
    return style === 'None' ? [] : [{ side, style, weight, color }];
  });
  return { look: { ...fillOf(format), ...fontOf(format, plain, link !== null), ...restOf(format) }, lines, link };
}

function fillOf({ fill }: Excel.CellPropertiesFormat): Look {
  const { color, pattern } = fill ?? {};
  if (!color || pattern === undefined || pattern === 'None') return {};
  return { fill: color, ...(pattern !== 'Solid' && { pattern }) };
}

/** A link brings a colour and a line of its own: where there is one, both are said. */
function fontOf({ font = {} }: Excel.CellPropertiesFormat, plain: PlainFont, isLink: boolean): Look {
  const { bold, italic, strikethrough, underline, color, name, size } = font;
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(strikethrough && { strikethrough }),
    ...(underline && (isLink || underline !== 'None') && { underline }),
    ...(color && (isLink || color !== '#000000') && { color }),
    ...(name && name !== plain.name && { font: name }),
    ...(size && size !== plain.size && { size }),
  };
}

function restOf(format: Excel.CellPropertiesFormat): Look {
  const { horizontalAlignment, verticalAlignment, indentLevel, wrapText, textOrientation, protection } = format;
  return {
    ...(horizontalAlignment && horizontalAlignment !== 'General' && { horizontal: horizontalAlignment }),
    ...(verticalAlignment && verticalAlignment !== 'Bottom' && { vertical: verticalAlignment }),
    ...(indentLevel && { indent: indentLevel }),
    ...(wrapText && { wraps: wrapText }),
    ...(textOrientation && { orientation: textOrientation }),
    ...(protection?.locked === false && { isUnlocked: true }),
  };
}

/** The kinds of looks, each with all cells of it. */
export function cellLooks(cells: readonly LookedCell[]): CellLooks {
  const looks = byKind(cells.map((cell) => [cell.look, cell]));
  const lines = byKind(cells.flatMap((cell) => cell.lines.map((line) => [line, cell] as const)));
  return {
    looks: [...looks]
      .filter(({ kind }) => Object.keys(kind).length > 0)
      .map(({ kind, cells: worn }) => ({ look: kind, areas: areasOf(worn) })),
    lines: lines.map(({ kind, cells: drawn }) => ({
      line: kind,
      areas: kind.side === 'top' || kind.side === 'bottom' ? rowRuns(drawn) : columnRuns(drawn),
    })),
    links: cells.flatMap(({ row, column, link }) => (link ? [{ cell: { row, column }, link }] : [])),
  };
}

function byKind<Kind>(worn: readonly (readonly [Kind, Cell])[]): { kind: Kind; cells: Cell[] }[] {
  const kinds = new Map<string, { kind: Kind; cells: Cell[] }>();
  for (const [kind, cell] of worn) {
    const key = JSON.stringify(kind);
    const known = kinds.get(key);
    if (known) known.cells.push(cell);
    else kinds.set(key, { kind, cells: [cell] });
  }
  return [...kinds.values()];
}

/** Areas of one row each. */
function rowRuns(cells: readonly Cell[]): Area[] {
  return areasOf(cells).flatMap(({ top, bottom, left, right }) =>
    Array.from({ length: bottom - top + 1 }, (_, at) => ({ top: top + at, bottom: top + at, left, right })),
  );
}

/** Areas of one column each. */
function columnRuns(cells: readonly Cell[]): Area[] {
  const turned = rowRuns(cells.map(({ row, column }) => ({ row: column, column: row })));
  return turned.map(({ top, bottom, left, right }) => ({ top: left, bottom: right, left: top, right: bottom }));
}

/** Queues the links: before the contents, for a link types a text, and before the looks, for it has one of its own. */
export function queueLinks(sheet: Excel.Worksheet, { links }: CellLooks): void {
  for (const { cell, link } of links) {
    const { address, documentReference, screenTip } = link;
    passing(sheet.getRange(cellAddress(cell))).hyperlink = {
      ...(documentReference ? { documentReference } : { address: address ?? '' }),
      ...(screenTip && { screenTip }),
    };
  }
}

/** Queues the looks of all cells. */
export function queueLooks(sheet: Excel.Worksheet, { looks, lines }: CellLooks): void {
  for (const { look, areas } of looks) {
    for (const address of addressesOf(areas)) dress(passing(sheet.getRanges(address)).format, look);
  }
  for (const { line, areas } of lines) {
    for (const address of addressesOf(areas)) draw(passing(sheet.getRanges(address)).format, line);
  }
}

function dress(format: Excel.RangeFormat, look: Look): void {
  const { fill, font } = format;
  if (look.fill !== undefined) fill.color = look.fill;
  if (look.pattern !== undefined) fill.pattern = look.pattern as Excel.FillPattern;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.strikethrough) font.strikethrough = true;
  if (look.underline !== undefined) font.underline = look.underline as Excel.RangeUnderlineStyle;
  if (look.color !== undefined) font.color = look.color;
  if (look.font !== undefined) font.name = look.font;
  if (look.size !== undefined) font.size = look.size;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal as Excel.HorizontalAlignment;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical as Excel.VerticalAlignment;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.wraps) format.wrapText = true;
  if (look.orientation !== undefined) format.textOrientation = look.orientation;
  if (look.isUnlocked) format.protection.locked = false;
}

function draw({ borders }: Excel.RangeFormat, { side, style, weight, color }: Line): void {
  const border = borders.getItem(SIDES[side]);
  border.style = style as Excel.BorderLineStyle;
  // A double line comes in one weight: to say it would make another line of it.
  if (style !== 'Double') border.weight = weight as Excel.BorderWeight;
  border.color = color;
}
