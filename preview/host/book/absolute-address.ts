import type { Rectangle } from './areas';
import { formatArea, quoteSheetName } from './addresses';

/** The address of areas as a formula refers to them for good: "'Annexe 1'!$A$1:$B$2". */
export function absoluteAddress(sheetName: string, areas: readonly Rectangle[]): string {
  return areas
    .map((area) => `${quoteSheetName(sheetName)}!${formatArea(area).replace(/[A-Z]+|\d+/g, '$$$&')}`)
    .join(',');
}
