import { Direction, type ICellData, type IRange, ObjectMatrix, RANGE_TYPE } from '@univerjs/core';
import {
  copyRangeStyles,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetSpecificColsVisibleCommand,
  SetSelectionsOperation,
  SetSpecificRowsVisibleCommand,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { ApiError } from '../errors';
import { isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS, overlaps, type Rectangle } from './areas';
import type { Sheet } from './book';
import { activate } from './selection';
import { moveTables } from './table-moves';
import { tableAreas } from './tables';
import type { Cells } from './write';

/**
 * Makes room for new, empty cells with the formats of those above or at their left; what was there goes down or to the
 * right. Whole rows and columns go the only way they can.
 * @throws ApiError InsertDeleteConflict where that would tear a table apart
 */
export async function insertCells(sheet: Sheet, area: Rectangle, shift: 'Down' | 'Right'): Promise<void> {
  // The formats above are looked at: those that were just given are to be there.
  sheet.book.finish();
  const range = sheet.toUniver(area);
  const { startRow, endRow, startColumn, endColumn } = range;
  if (isEntireRow(area)) {
    const cellValue = copyRangeStyles(sheet.worksheet, startRow, endRow, startColumn, endColumn, true, startRow - 1);
    await restructure(sheet, InsertRowByRangeCommand.id, { range, direction: Direction.UP, cellValue });
  } else if (isEntireColumn(area)) {
    const cellValue = stylesAtTheLeft(sheet, range);
    await restructure(sheet, InsertColByRangeCommand.id, { range, direction: Direction.LEFT, cellValue });
  } else {
    demandNothingTorn(sheet, area, shift);
    const command = shift === 'Down' ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand;
    await restructure(sheet, command.id, { range });
    moveTables(sheet, area, shift, 'insert');
  }
}

/** The styles of the column before new ones, for each of these. Univer would look at them once for every new column. */
function stylesAtTheLeft(sheet: Sheet, { startRow, endRow, startColumn, endColumn }: IRange): Cells {
  const first = copyRangeStyles(sheet.worksheet, startRow, endRow, startColumn, startColumn, false, startColumn - 1);
  const styles: Cells = {};
  new ObjectMatrix<ICellData>(first).forValue((row, _, { s }) => {
    const inRow: Record<number, ICellData> = (styles[row] = {});
    for (let column = startColumn; column <= endColumn; column += 1) inRow[column] = { s };
  });
  return styles;
}

/**
 * Takes cells away; what stands below or at their right takes their place.
 * @throws ApiError InsertDeleteConflict where that would tear a table apart
 */
export async function deleteCells(sheet: Sheet, area: Rectangle, shift: 'Up' | 'Left'): Promise<void> {
  const held = sheet.held(area);
  if (!held) return;
  if (isEntireRow(area)) {
    const range = { ...held, rangeType: RANGE_TYPE.ROW };
    // Univer leaves hidden rows in place when it deletes; Excel does not.
    if (sheet.worksheet.getHiddenRows(held.startRow, held.endRow).length > 0) {
      sheet.run(SetSpecificRowsVisibleCommand.id, { ranges: [range] });
    }
    await restructure(sheet, RemoveRowByRangeCommand.id, { range });
  } else if (isEntireColumn(area)) {
    const range = { ...held, rangeType: RANGE_TYPE.COLUMN };
    if (sheet.worksheet.getHiddenCols(held.startColumn, held.endColumn).length > 0) {
      sheet.run(SetSpecificColsVisibleCommand.id, { ranges: [range] });
    }
    await restructure(sheet, RemoveColByRangeCommand.id, { range });
  } else {
    const axis = shift === 'Up' ? 'Down' : 'Right';
    demandNothingTorn(sheet, area, axis);
    const command = shift === 'Up' ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand;
    await restructure(sheet, command.id, { range: held });
    moveTables(sheet, area, axis, 'delete');
  }
}

/**
 * Runs a command that moves cells. Univer works out what follows them (formats, names, merges) on the sheet that is
 * shown, and selects what it moved: neither is to be seen by the user.
 */
export async function restructure(sheet: Sheet, commandId: string, parameters: object): Promise<void> {
  const { book } = sheet;
  const shown = book.activeSheet;
  const selections = book.injector.get(SheetsSelectionsService).getWorkbookSelections(book.unitId);
  const before = structuredClone(selections.getSelectionsOfWorksheet(sheet.id));
  book.isQuiet = true;
  // Even where it is shown already: Univer then looks at its merged cells afresh.
  book.runQuietly(SetWorksheetActiveOperation.id, { subUnitId: sheet.id });
  try {
    await sheet.runAsync(commandId, parameters);
  } finally {
    if (before.length > 0) book.runQuietly(SetSelectionsOperation.id, { subUnitId: sheet.id, selections: before });
    activate(shown);
    book.isQuiet = false;
  }
}

/** Excel moves the whole width of a table, or nothing of it. */
function demandNothingTorn(sheet: Sheet, area: Rectangle, axis: 'Down' | 'Right'): void {
  const isTorn = tableAreas(sheet).some((table) =>
    axis === 'Down'
      ? overlaps(table, { ...area, endRow: MAX_ROWS }) &&
        !(area.startColumn <= table.startColumn && area.endColumn >= table.endColumn)
      : overlaps(table, { ...area, endColumn: MAX_COLUMNS }) &&
        !(area.startRow <= table.startRow && area.endRow >= table.endRow),
  );
  if (isTorn) throw new ApiError('InsertDeleteConflict');
}
