/** A sheet's print set-up by the member names of `Excel.PageLayout`; lengths in points, as Excel's API has them. */
export interface PageLayoutData {
  orientation?: 'Portrait' | 'Landscape';
  paperSize?: string;
  zoom?: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  printGridlines?: boolean;
  printHeadings?: boolean;
  /** Addresses within the sheet, separated by commas, and addresses of whole rows and columns ("$1:$2"). */
  printArea?: string;
  printTitleRows?: string;
  printTitleColumns?: string;
  /** 0-based first row of each page that a manual break begins, and first column. */
  rowBreaks?: number[];
  columnBreaks?: number[];
  headersFooters?: HeadersFootersData;
  leftMargin?: number;
  rightMargin?: number;
  topMargin?: number;
  bottomMargin?: number;
  headerMargin?: number;
  footerMargin?: number;
}

/** Headers and footers with their codes, as the file writes them: "&CPage &P". */
export interface HeadersFootersData {
  oddHeader?: string;
  oddFooter?: string;
  evenHeader?: string;
  evenFooter?: string;
  firstHeader?: string;
  firstFooter?: string;
  differentOddEven?: boolean;
  differentFirst?: boolean;
}
