import { PAGE_NUMBER, areaAddress, pageText } from '../../workbook';
import type { BlueprintPrint, SheetBlueprint } from '../../workbook';
import { passing } from '../runtime';
import { filledArea } from './cells';

/** Points: 1 cm beside, 1.3 cm above, 1.6 cm at the bottom for the footer. */
const MARGINS = { left: 28, right: 28, top: 36, bottom: 46, header: 18, footer: 22 };

/** Queues how a sheet is printed: A4, one page wide. */
export function queuePrint(sheet: Excel.Worksheet, blueprint: SheetBlueprint): void {
  const { print } = blueprint;
  if (!print) return;
  const { pageLayout } = sheet;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.zoom = {
    horizontalFitToPages: 1,
    ...(print.pagesTall !== undefined && { verticalFitToPages: print.pagesTall }),
  };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins('Points', MARGINS);
  const area = print.area ?? filledArea(blueprint);
  if (area) pageLayout.setPrintArea(areaAddress(area));
  if (print.titleRows) pageLayout.setPrintTitleRows(`$${print.titleRows.first}:$${print.titleRows.last}`);
  if (print.footer) queueFooter(pageLayout, print.footer);
  for (const row of print.pageBreaks ?? []) sheet.horizontalPageBreaks.add(passing(sheet.getRange(`A${row}`)));
}

function queueFooter(pageLayout: Excel.PageLayout, { left, center }: NonNullable<BlueprintPrint['footer']>): void {
  const footer = pageLayout.headersFooters.defaultForAllPages;
  if (left !== undefined) footer.leftFooter = pageText(left);
  if (center !== undefined) footer.centerFooter = pageText(center);
  footer.rightFooter = PAGE_NUMBER;
}
