import type { ChartCells, ChartSeriesData } from '../../chart-data';
import { columnCount, isSingleCell, type Rectangle, rowCount } from '../areas';
import type { Sheet } from '../book';
import { CellReader } from '../cells';
import { surroundingRegion } from '../region';

/** Whether each row or each column is a series, by the words of `Excel.ChartSeriesBy`. */
export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/**
 * The series that Excel makes of a range: the longer side are the points; a first row or column of texts are names and
 * categories; one cell stands for the region around it.
 */
export function seriesOfSource(sheet: Sheet, source: Rectangle, by: SeriesBy): ChartSeriesData[] {
  const area = isSingleCell(source) ? surroundingRegion(sheet, source) : source;
  const cells = new CellReader(sheet);
  if (isSingleCell(area) && !cells.isFilled(area.startRow, area.startColumn)) return [];
  const hasHeadings = rowCount(area) > 1 && isLabels(cells, firstRow(area), area);
  const hasLabels = columnCount(area) > 1 && isLabels(cells, firstColumn(area), area);
  const body = {
    ...area,
    startRow: area.startRow + (hasHeadings ? 1 : 0),
    startColumn: area.startColumn + (hasLabels ? 1 : 0),
  };
  const byColumns = by === 'Auto' ? rowCount(body) >= columnCount(body) : by === 'Columns';
  const of = (part: Rectangle): ChartCells => ({ sheetId: sheet.id, area: part });
  const series: ChartSeriesData[] = [];
  const [first, last] = byColumns ? [body.startColumn, body.endColumn] : [body.startRow, body.endRow];
  for (let at = first; at <= last; at += 1) {
    const line = byColumns ? { startColumn: at, endColumn: at } : { startRow: at, endRow: at };
    const heading = byColumns ? firstRow(area) : firstColumn(area);
    const categories = byColumns
      ? { ...firstColumn(area), ...rowsOf(body) }
      : { ...firstRow(area), ...columnsOf(body) };
    series.push({
      key: series.length + 1,
      values: of({ ...body, ...line }),
      ...((byColumns ? hasHeadings : hasLabels) && { name: of({ ...heading, ...line }) }),
      ...((byColumns ? hasLabels : hasHeadings) && { categories: of(categories) }),
    });
  }
  return series;
}

/** Cells that name others: none of them a number, the corner apart, which is often empty. */
function isLabels(cells: CellReader, line: Rectangle, { startRow, startColumn }: Rectangle): boolean {
  let texts = 0;
  for (let row = line.startRow; row <= line.endRow; row += 1) {
    for (let column = line.startColumn; column <= line.endColumn; column += 1) {
      if (row === startRow && column === startColumn) continue;
      const type = cells.type(row, column);
      if (type === 'Double' || type === 'Boolean') return false;
      if (type === 'String') texts += 1;
    }
  }
  return texts > 0;
}

function firstRow(area: Rectangle): Rectangle {
  return { ...area, endRow: area.startRow };
}

function firstColumn(area: Rectangle): Rectangle {
  return { ...area, endColumn: area.startColumn };
}

function rowsOf({ startRow, endRow }: Rectangle): Pick<Rectangle, 'startRow' | 'endRow'> {
  return { startRow, endRow };
}

function columnsOf({ startColumn, endColumn }: Rectangle): Pick<Rectangle, 'startColumn' | 'endColumn'> {
  return { startColumn, endColumn };
}
