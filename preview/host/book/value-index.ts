import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

/**
 * Lets Univer note the value that a formula gives only where it looks values up. It keeps, for each column, the rows of
 * every value in the parts that a formula has compared or looked through; but it also notes each new value of every
 * formula anywhere, and goes through all values of the column to take the row away from its former one: the square of
 * the rows. A part that is looked through later is read anew, with the values that its cells then have.
 */
export function noteLookedUpValuesOnly(): void {
  if (notesLookedUpOnly) return;
  notesLookedUpOnly = true;
  const index = CELL_INVERTED_INDEX_CACHE;
  const note = index.set.bind(index);
  index.set = (unitId, sheetId, column, value, row, isNewValue) => {
    const isLookedUp = !index.shouldContinueBuildingCache(unitId, sheetId, column, row);
    if (isLookedUp || !isNewValue) note(unitId, sheetId, column, value, row, isNewValue);
  };
}

/** Univer's index is one for all workbooks of a page. */
let notesLookedUpOnly = false;
