/** Known misbehaviour of real Excel, off unless a test turns it on. */
export interface Quirks {
  /**
   * office-js issue 5222: a conditional format reached by its place in the whole sheet's collection cannot be deleted
   * (ItemNotFound) when a cell of it bears another one as well.
   */
  wholeSheetDeleteFails: boolean;
  /**
   * office-js issue 224, xlwings issues 679 and 747: values written over rows that a filter hides go astray. Cells that are
   * hidden keep theirs, those that show all take the first row's.
   */
  writesAstrayUnderFilter: boolean;
  /** office-js issue 994: rows that a filter hides are not deleted. */
  keepsFilteredRows: boolean;
  /** A filter of a sheet that is cleared shows every row of its area, those too that were hidden by hand. */
  clearedFilterShowsAll: boolean;
}

export const noQuirks: Quirks = {
  wholeSheetDeleteFails: false,
  writesAstrayUnderFilter: false,
  keepsFilteredRows: false,
  clearedFilterShowsAll: false,
};
