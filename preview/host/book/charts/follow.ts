import type { ChartCells, ChartCorner, ChartData } from '../../chart-data';
import { MAX_COLUMNS, MAX_ROWS, type Rectangle, wholeColumns, wholeRows } from '../areas';
import { newChartId } from './charts';

/** Where an area is once cells have moved; null where it is gone. */
type Move = (area: Rectangle) => Rectangle | null;

/**
 * Charts of a sheet once cells of a sheet have moved: those they draw, and those they stand on where it is their own.
 */
export function movedCharts(
  charts: readonly ChartData[],
  move: Move,
  { movedSheetId, isOwnSheet }: { movedSheetId: string; isOwnSheet: boolean },
): ChartData[] {
  return charts.map((chart) => ({
    ...withCells(chart, (cells) =>
      cells.sheetId === movedSheetId && cells.area ? { ...cells, area: bare(move(cells.area)) } : cells,
    ),
    ...(isOwnSheet && { place: { from: movedCorner(chart.place.from, move), to: movedCorner(chart.place.to, move) } }),
  }));
}

/** Charts of a copied sheet: what they draw of the sheet itself, they draw of the copy. */
export function copiedCharts(charts: readonly ChartData[], fromId: string, toId: string): ChartData[] {
  return charts.map((chart) => ({
    ...withCells(chart, (cells) => (cells.sheetId === fromId ? { ...cells, sheetId: toId } : cells)),
    id: newChartId(),
  }));
}

function withCells(chart: ChartData, change: (cells: ChartCells) => ChartCells): ChartData {
  const series = chart.series.map((one) => ({
    ...one,
    ...(typeof one.name === 'object' && { name: change(one.name) }),
    ...(one.values && { values: change(one.values) }),
    ...(one.categories && { categories: change(one.categories) }),
  }));
  return { ...chart, series };
}

/** A corner whose own row or column has gone stands where the next one begins. */
function movedCorner(corner: ChartCorner, move: Move): ChartCorner {
  const row = move(wholeRows(corner.row, corner.row));
  const column = move(wholeColumns(corner.column, corner.column));
  return {
    row: row?.startRow ?? move(wholeRows(corner.row, MAX_ROWS - 1))?.startRow ?? corner.row,
    down: row ? corner.down : 0,
    column: column?.startColumn ?? move(wholeColumns(corner.column, MAX_COLUMNS - 1))?.startColumn ?? corner.column,
    right: column ? corner.right : 0,
  };
}

/** Without what Univer adds to its ranges. */
function bare(area: Rectangle | null): Rectangle | null {
  if (!area) return null;
  const { startRow, startColumn, endRow, endColumn } = area;
  return { startRow, startColumn, endRow, endColumn };
}
