import type { PageText, PageTexts } from '../../workbook';
import { roundTrip } from '../runtime';

const places: readonly PageText[] = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
];

/**
 * What is printed above and below the pages of a sheet.
 * @param id the sheet's identifier
 * @throws ExcelTrouble « sheet-gone »
 */
export function readPageTexts(id: string): Promise<PageTexts> {
  return roundTrip(({ workbook }) => {
    const texts = pageTextsOf(workbook.worksheets.getItem(id));
    texts.load([...places]);
    return () => Object.fromEntries(places.map((place) => [place, texts[place]])) as Record<PageText, string>;
  });
}

/** Queues other texts in the place of some. */
export function queuePageTexts(sheet: Excel.Worksheet, changed: Partial<PageTexts>): void {
  const texts = pageTextsOf(sheet);
  for (const place of places) {
    const text = changed[place];
    if (text !== undefined) texts[place] = text;
  }
}

function pageTextsOf(sheet: Excel.Worksheet): Excel.HeaderFooter {
  return sheet.pageLayout.headersFooters.defaultForAllPages;
}
