import type { PageLayoutData } from '../page-layout-data';
import { formatArea, parseAddress } from './addresses';
import type { Rectangle } from './areas';
import type { Sheet } from './book';
import { changeSide } from './side-changes';

/** The print set-up of a sheet, as far as it differs from Excel's own. */
export function pageLayout(sheet: Sheet): Readonly<PageLayoutData> {
  return sheet.side.pageLayout ?? {};
}

/** Changes one thing of the print set-up; an undefined value takes it back to Excel's own. */
export function changePageLayout<K extends keyof PageLayoutData>(
  sheet: Sheet,
  name: K,
  value: PageLayoutData[K] | undefined,
): void {
  const changed = Object.entries({ ...pageLayout(sheet), [name]: value }).filter(([, item]) => item !== undefined);
  changeSide(sheet, 'pageLayout', changed.length > 0 ? (Object.fromEntries(changed) as PageLayoutData) : undefined);
}

/** The areas of one of the addresses of a print set-up; none where it has none. */
export function printedAreas(sheet: Sheet, part: 'printArea' | 'printTitleRows' | 'printTitleColumns'): Rectangle[] {
  return parseAddress(pageLayout(sheet)[part] ?? '')?.areas ?? [];
}

/** Sets one of these addresses; no area takes it away. */
export function setPrintedAreas(
  sheet: Sheet,
  part: 'printArea' | 'printTitleRows' | 'printTitleColumns',
  areas: readonly Rectangle[],
): void {
  changePageLayout(sheet, part, areas.length > 0 ? areas.map(formatArea).join(',') : undefined);
}
