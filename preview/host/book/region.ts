import type { Rectangle } from './areas';
import type { Sheet } from './book';
import { CellReader } from './cells';

/** The rectangle around an area that is bounded by empty rows and columns, or by the edges of the sheet. */
export function surroundingRegion(sheet: Sheet, area: Rectangle): Rectangle {
  const cells = new CellReader(sheet);
  const region = { ...area };
  const isRowFilled = (row: number) => {
    for (let column = Math.max(0, region.startColumn - 1); column <= region.endColumn + 1; column += 1) {
      if (cells.isFilled(row, column)) return true;
    }
    return false;
  };
  const isColumnFilled = (column: number) => {
    for (let row = Math.max(0, region.startRow - 1); row <= region.endRow + 1; row += 1) {
      if (cells.isFilled(row, column)) return true;
    }
    return false;
  };
  for (let grew = true; grew;) {
    grew = true;
    if (region.startRow > 0 && isRowFilled(region.startRow - 1)) region.startRow -= 1;
    else if (region.startColumn > 0 && isColumnFilled(region.startColumn - 1)) region.startColumn -= 1;
    else if (isRowFilled(region.endRow + 1)) region.endRow += 1;
    else if (isColumnFilled(region.endColumn + 1)) region.endColumn += 1;
    else grew = false;
  }
  return region;
}
