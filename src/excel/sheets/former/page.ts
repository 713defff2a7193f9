/** How a sheet is printed and shown, as far as building it anew changes that, and the same again. */
import { passing } from '../../runtime';

/** Texts as Excel writes them, with its codes. */
interface Footer {
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export interface FormerPage {
  tabColor: string;
  showsGridlines: boolean;
  paperSize: Excel.PageLayout['paperSize'];
  orientation: Excel.PageLayout['orientation'];
  zoom: Excel.PageLayoutZoomOptions;
  isCentered: boolean;
  margins: Excel.PageLayoutMarginOptions;
  footer: Footer;
  /** Addresses without the sheet; null where all is printed, and where no row is repeated. */
  area: string | null;
  titleRows: string | null;
}

const MARGINS = {
  leftMargin: true,
  rightMargin: true,
  topMargin: true,
  bottomMargin: true,
  headerMargin: true,
  footerMargin: true,
};

/** Queues the reading of it. */
export function queuePage(sheet: Excel.Worksheet): () => FormerPage {
  sheet.load({ tabColor: true, showGridlines: true });
  const { pageLayout } = sheet;
  pageLayout.load({ paperSize: true, orientation: true, zoom: true, centerHorizontally: true, ...MARGINS });
  const area = passing(pageLayout.getPrintAreaOrNullObject()).load({ address: true });
  const titleRows = passing(pageLayout.getPrintTitleRowsOrNullObject()).load({ address: true });
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.load({ leftFooter: true, centerFooter: true, rightFooter: true });
  return () => ({
    tabColor: sheet.tabColor,
    showsGridlines: sheet.showGridlines,
    paperSize: pageLayout.paperSize,
    orientation: pageLayout.orientation,
    zoom: pageLayout.zoom,
    isCentered: pageLayout.centerHorizontally,
    margins: {
      left: pageLayout.leftMargin,
      right: pageLayout.rightMargin,
      top: pageLayout.topMargin,
      bottom: pageLayout.bottomMargin,
      header: pageLayout.headerMargin,
      footer: pageLayout.footerMargin,
    },
    footer: {
      leftFooter: footer.leftFooter,
      centerFooter: footer.centerFooter,
      rightFooter: footer.rightFooter,
    },
    area: area.isNullObject ? null : withoutSheet(area.address),
    titleRows: titleRows.isNullObject ? null : withoutSheet(titleRows.address),
  });
}

/** "'Rapport, 2023'!A1:Q9,'Rapport, 2023'!A12:Q20" → "A1:Q9,A12:Q20". */
function withoutSheet(address: string): string {
  return address.replace(/'(?:[^']|'')*'!|[^'!,]+!/gu, '');
}

/** Queues all of it on a sheet that may have had another; a print area that there was not stays what it is. */
export function queueFormerPage(sheet: Excel.Worksheet, page: FormerPage): void {
  const { pageLayout } = sheet;
  sheet.tabColor = page.tabColor;
  sheet.showGridlines = page.showsGridlines;
  pageLayout.paperSize = page.paperSize;
  pageLayout.orientation = page.orientation;
  pageLayout.zoom = page.zoom;
  pageLayout.centerHorizontally = page.isCentered;
  pageLayout.setPrintMargins('Points', page.margins);
  if (page.area) pageLayout.setPrintArea(page.area);
  if (page.titleRows) pageLayout.setPrintTitleRows(page.titleRows);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = page.footer.leftFooter;
  footer.centerFooter = page.footer.centerFooter;
  footer.rightFooter = page.footer.rightFooter;
}
