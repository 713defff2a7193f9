/**
 * How Univer is to hold sheets. Left to itself it copies one of more than 6000 cells bit by bit, when it finds the time:
 * what was written into the copy meanwhile would be written over. Excel copies a sheet at once, however large.
 */
export const sheetsSettings = { largeSheetOperation: { largeSheetCellCountThreshold: Infinity } };
