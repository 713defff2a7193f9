import { BooleanNumber } from '@univerjs/core';
import { ApiError } from '../errors';
import type { Rectangle } from './areas';
import type { Sheet } from './book';
import { cellExtras, changeExtras, type HyperlinkData } from './cell-extras';
import { CellReader } from './cells';
import { applyStyle } from './formats';
import { writeValues } from './write-values';

/** A link by the members of `Excel.RangeHyperlink`. */
export interface RangeHyperlink {
  address?: string;
  documentReference?: string;
  screenTip?: string;
  textToDisplay?: string;
}

/** The link of the first cell of an area; null where it has none. */
export function hyperlink(sheet: Sheet, { startRow, startColumn }: Rectangle): RangeHyperlink | null {
  const link = cellExtras(sheet, startRow, startColumn).hyperlink;
  if (!link) return null;
  return {
    ...(link.target !== '' && { address: link.target }),
    ...(link.location !== undefined && { documentReference: link.location }),
    screenTip: link.tooltip ?? '',
    textToDisplay: String(new CellReader(sheet).text(startRow, startColumn)),
  };
}

/**
 * Makes cells a link, in the colour of links; its text is typed into the first of them.
 * @throws ApiError InvalidArgument for what leads nowhere, or to two places
 */
export function setHyperlink(sheet: Sheet, area: Rectangle, link: RangeHyperlink): void {
  const { address, documentReference, screenTip, textToDisplay } = link;
  if (Boolean(address) === Boolean(documentReference)) throw new ApiError('InvalidArgument');
  const data: HyperlinkData = {
    target: address ?? '',
    ...(documentReference && { location: documentReference.replace(/^#/, '') }),
    ...(screenTip && { tooltip: screenTip }),
  };
  changeExtras(sheet, [area], { hyperlink: data });
  applyStyle(sheet, [area], { cl: { rgb: '#0563C1' }, ul: { s: BooleanNumber.TRUE } });
  const { startRow, startColumn } = area;
  const first = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
  const isEmpty = !new CellReader(sheet).isFilled(startRow, startColumn);
  const text = textToDisplay ?? (isEmpty ? (address ?? documentReference) : undefined);
  // As text whatever it looks like: "12/03" and "=…" too.
  if (text !== undefined) writeValues(sheet, first, `'${text}`);
}
