import type { IWorksheetData } from '@univerjs/core';
import type { SheetSideData } from '../host/side-store';
import type { WrittenLook } from './cells';
import type { SheetResources } from './resources';

/** A sheet that is being saved. */
export interface WrittenSheet {
  id: string;
  /** 0-based place among the sheets, which also names its parts. */
  index: number;
  data: Partial<IWorksheetData>;
  side: SheetSideData;
  resources: SheetResources;
  /** The row that holds the styles of whole rows and columns, one cell each. */
  marks: { row: number; looks: WrittenLook[] };
}
