export { compose } from './compose';
export type { SheetDraft } from './compose';
export type { DraftCell, DraftFormula, DraftInput, DraftRow, DraftSection, GridColumn, Places } from './draft';
export { nothingKept, readKept } from './kept';
export type { KeptContent } from './kept';
export { LOST_SECTION, lostRowKey } from './lost';
export type { LostText } from './lost';
