/** Where things stand on a monitoring sheet as it is made; the reading finds them wherever they were moved to. */

export const TITLE_ROW = 1;
export const LEGEND_ROW = 2;
export const BAND_ROW = 3;
/** Totals stand above the headings: rows can be added under the last one, and filtered. */
export const TOTAL_ROW = 4;
export const HEADER_ROW = 5;
export const FIRST_ROW = 6;
/** In the first column of the totals. */
export const TOTAL_LABEL = 'Total';

/** How many rows under the last one a formula takes in, so that rows added by hand are counted. */
export const SPARE_ROWS = 500;
