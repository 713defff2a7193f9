import {
  getPrimaryForRange,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { bounding, containsArea, fromUniver, overlaps, type Rectangle } from './areas';
import type { Book, Sheet } from './book';

/** The command that scrolls the grid to what is selected; the page has it, a workbook without a screen has not. */
export const REVEAL = 'preview.operation.reveal';

/** What is selected on a sheet, in the order of selecting; a sheet that was never shown has A1 selected. */
export function selectedAreas(sheet: Sheet): Rectangle[] {
  const selections = sheet.book.injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(sheet.book.unitId)
    .getSelectionsOfWorksheet(sheet.id);
  const areas = selections.map(({ range }) => fromUniver(range));
  return areas.length > 0 ? areas : [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 }];
}

/** Shows a sheet, as a click on its tab. */
export function activate(sheet: Sheet): void {
  if (sheet.book.activeSheet.id === sheet.id) return;
  sheet.book.runQuietly(SetWorksheetActiveOperation.id, { subUnitId: sheet.id });
}

/** Does something for which Univer shows another sheet than the user looks at, and shows theirs again unnoticed. */
export function unseen(book: Book, act: () => void): void {
  const shown = book.activeSheet;
  const wasQuiet = book.isQuiet;
  book.isQuiet = true;
  try {
    act();
    activate(shown);
  } finally {
    book.isQuiet = wasQuiet;
  }
}

/** Shows a sheet and selects an area of it, with the whole of the merged cells that it touches. */
export function select(sheet: Sheet, area: Rectangle): void {
  activate(sheet);
  const range = sheet.toUniver(withMerges(sheet, area));
  sheet.book.runQuietly(SetSelectionsOperation.id, {
    subUnitId: sheet.id,
    selections: [{ range, primary: getPrimaryForRange(range, sheet.worksheet), style: null }],
  });
  sheet.book.runIfKnown(REVEAL, { range });
}

/** The smallest rectangle around an area that cuts no merged cell in two. */
export function withMerges(sheet: Sheet, area: Rectangle): Rectangle {
  const cut = sheet.worksheet.getMergeData().find((merge) => overlaps(merge, area) && !containsArea(area, merge));
  return cut ? withMerges(sheet, bounding(area, cut)) : area;
}
