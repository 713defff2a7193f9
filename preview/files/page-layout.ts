import type { Sheet, WriteSheet } from 'hucre/xlsx';
import type { PageLayoutData } from '../host/page-layout-data';

type PageSetup = NonNullable<Sheet['pageSetup']>;
type Margins = NonNullable<PageSetup['margins']>;

const POINTS_PER_INCH = 72;
const sides = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
const paperNames: Record<NonNullable<PageSetup['paperSize']>, string> = {
  letter: 'Letter',
  legal: 'Legal',
  a3: 'A3',
  a4: 'A4',
  a5: 'A5',
  b4: 'B4',
  b5: 'B5',
  executive: 'Executive',
  tabloid: 'Tabloid',
};

export function readPageLayout({ pageSetup, headerFooter }: Sheet): PageLayoutData | undefined {
  if (!pageSetup && !headerFooter) return undefined;
  const layout: PageLayoutData = {};
  if (headerFooter) layout.headersFooters = headerFooter;
  if (!pageSetup) return layout;
  const { orientation, paperSize, margins } = pageSetup;
  if (orientation) layout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  if (paperSize) layout.paperSize = paperNames[paperSize];
  const zoom = readZoom(pageSetup);
  if (zoom) layout.zoom = zoom;
  if (pageSetup.horizontalCentered) layout.centerHorizontally = true;
  if (pageSetup.verticalCentered) layout.centerVertically = true;
  if (pageSetup.showGridLines) layout.printGridlines = true;
  if (pageSetup.showRowColHeaders) layout.printHeadings = true;
  if (pageSetup.printArea) layout.printArea = pageSetup.printArea;
  if (pageSetup.printTitlesRow) layout.printTitleRows = pageSetup.printTitlesRow;
  if (pageSetup.printTitlesColumn) layout.printTitleColumns = pageSetup.printTitlesColumn;
  for (const side of sides) {
    const inches = margins?.[side];
    if (inches !== undefined) layout[`${side}Margin`] = inches * POINTS_PER_INCH;
  }
  return layout;
}

/** Zero pages stands for "as many as it takes", which Excel's API says by leaving the number out. */
function readZoom({ fitToPage, fitToWidth, fitToHeight, scale }: PageSetup): PageLayoutData['zoom'] {
  if (!fitToPage) return scale === undefined ? undefined : { scale };
  const [width = 1, height = 1] = [fitToWidth, fitToHeight];
  return { ...(width > 0 && { horizontalFitToPages: width }), ...(height > 0 && { verticalFitToPages: height }) };
}

/** The same for hucre's writer; print areas and titles are written with the defined names. */
export function writtenPageLayout(layout: PageLayoutData): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const setup: PageSetup = {};
  const paper = Object.entries(paperNames).find(([, name]) => name === layout.paperSize)?.[0];
  if (layout.orientation) setup.orientation = layout.orientation === 'Landscape' ? 'landscape' : 'portrait';
  if (paper) setup.paperSize = paper as NonNullable<PageSetup['paperSize']>;
  const { zoom } = layout;
  if (zoom?.scale !== undefined) setup.scale = zoom.scale;
  else if (zoom) {
    setup.fitToPage = true;
    setup.fitToWidth = zoom.horizontalFitToPages ?? 0;
    setup.fitToHeight = zoom.verticalFitToPages ?? 0;
  }
  if (layout.centerHorizontally) setup.horizontalCentered = true;
  if (layout.centerVertically) setup.verticalCentered = true;
  if (layout.printGridlines) setup.showGridLines = true;
  if (layout.printHeadings) setup.showRowColHeaders = true;
  const margins: Margins = {};
  for (const side of sides) {
    const points = layout[`${side}Margin`];
    if (points !== undefined) margins[side] = points / POINTS_PER_INCH;
  }
  if (Object.keys(margins).length > 0) setup.margins = margins;
  return { pageSetup: setup, ...(layout.headersFooters && { headerFooter: layout.headersFooters }) };
}
