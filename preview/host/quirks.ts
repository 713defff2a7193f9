/** Known misbehaviour of real Excel, off unless a test turns it on. */
export interface Quirks {
  /**
   * office-js issue 5222: a conditional format reached by its place in the whole sheet's collection cannot be deleted
   * (ItemNotFound) when a cell of it bears another one as well.
   */
  wholeSheetDeleteFails: boolean;
}

export const noQuirks: Quirks = { wholeSheetDeleteFails: false };
