import type { IWorksheetData } from '@univerjs/core';
import { MAX_ROWS } from '../../host/book/areas';
import type { ChartCorner, ChartData, ChartPlace } from '../../host/chart-data';
import type { Package } from '../package';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, rowPoints } from '../measures';
import { attribute, childNamed, descendantsNamed, elementsOf, type Element, numberAttribute, rootOf } from '../xml';
import { readChart } from './read-chart';
import { rounded } from './read-looks';
import type { ChartSurroundings } from './read-series';
import { EMU_PER_POINT } from './write-looks';

/**
 * Reads the charts drawn over a sheet, except those of kinds that the host does not know.
 * @param path of the sheet's part
 * @param looks widths of its columns and heights of its rows
 */
export function readCharts(
  file: Package,
  path: string,
  sheetId: string,
  looks: Partial<IWorksheetData>,
  surroundings: ChartSurroundings,
): ChartData[] {
  const drawing = file.relationships(path).find(({ kind }) => kind === 'drawing')?.target;
  const xml = drawing && file.text(drawing);
  if (!xml) return [];
  const targets = new Map(file.relationships(drawing).map(({ id, target }) => [id, target]));
  const frames = elementsOf(rootOf(xml)).flatMap((anchor) =>
    descendantsNamed(anchor, 'graphicFrame').map((frame) => ({ anchor, frame })),
  );
  const read = frames.map(({ anchor, frame }, index): ChartData | null => {
    const reference = descendantsNamed(frame, 'chart')[0];
    const target = reference && Array.from(reference.attributes).find(({ localName }) => localName === 'id')?.value;
    const part = file.text(targets.get(target ?? '') ?? '');
    const chart = part ? readChart(rootOf(part), surroundings) : null;
    const place = readPlace(anchor, looks);
    if (!chart || !place) return null;
    return { id: chartId(sheetId, index), ...readFrame(frame, index), place, ...chart };
  });
  return read.filter((chart) => chart !== null);
}

/** The same for the same file each time. */
function chartId(sheetId: string, index: number): string {
  return sheetId.replace(/000000000000\}$/, `${(index + 1).toString(16).padStart(12, '0').toUpperCase()}}`);
}

function readFrame(frame: Element, index: number): Pick<ChartData, 'name' | 'altText'> {
  const [words] = descendantsNamed(frame, 'cNvPr');
  const [title, description] = [attribute(words, 'title'), attribute(words, 'descr')];
  return {
    name: attribute(words, 'name') ?? `Graphique ${index + 1}`,
    ...((title || description) && {
      altText: { ...(title && { title }), ...(description && { description }) },
    }),
  };
}

/** Null for a drawing that is pinned to the page rather than to cells. */
function readPlace(anchor: Element, looks: Partial<IWorksheetData>): ChartPlace | null {
  const from = childNamed(anchor, 'from');
  const to = childNamed(anchor, 'to');
  if (!from) return null;
  const start = readCorner(from);
  if (to) return { from: start, to: readCorner(to) };
  const size = childNamed(anchor, 'ext');
  const points = (name: string) => (numberAttribute(size, name) ?? 0) / EMU_PER_POINT;
  const [column, right] = reached(start.column, start.right + points('cx'), (at) => widthOf(looks, at));
  const [row, down] = reached(start.row, start.down + points('cy'), (at) => heightOf(looks, at));
  return { from: start, to: { row, column, down, right } };
}

function readCorner(element: Element): ChartCorner {
  const number = (name: string) => Number(childNamed(element, name)?.textContent ?? 0);
  return {
    row: number('row'),
    column: number('col'),
    down: rounded(number('rowOff') / EMU_PER_POINT),
    right: rounded(number('colOff') / EMU_PER_POINT),
  };
}

/** The cell in which one gets so many points after the beginning of another one, and how far inside it. */
function reached(from: number, points: number, sizeOf: (at: number) => number): [at: number, inside: number] {
  let [at, rest] = [from, points];
  for (let size = sizeOf(at); rest > size && at < MAX_ROWS; size = sizeOf(at)) {
    rest -= size;
    at += 1;
  }
  return [at, rounded(rest)];
}

function widthOf(
  { columnData, defaultColumnWidth = DEFAULT_COLUMN_PIXELS }: Partial<IWorksheetData>,
  at: number,
): number {
  const { w = defaultColumnWidth, hd } = columnData?.[at] ?? {};
  return hd === 1 ? 0 : rowPoints(w);
}

function heightOf({ rowData, defaultRowHeight = DEFAULT_ROW_PIXELS }: Partial<IWorksheetData>, at: number): number {
  const { h = defaultRowHeight, hd } = rowData?.[at] ?? {};
  return hd === 1 ? 0 : rowPoints(h);
}
