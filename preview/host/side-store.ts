import type { ChartData } from './chart-data';
import type { PageLayoutData } from './page-layout-data';

/** What a workbook holds and Univer has no place for. Plain data: it is saved, opened and compared as it stands. */
export interface SideStoreData {
  /** The workbook is open for reading only. */
  isReadOnly: boolean;
  /** Sheets can be neither added, moved, renamed, hidden nor taken away. */
  structureProtection?: { password?: string };
  customXmlParts: CustomXmlPartData[];
  /** The document settings of the add-in (`workbook.settings`, `Office.context.document.settings`), by key. */
  settings: Record<string, unknown>;
  /** By Univer's identifier of the sheet; a sheet with nothing to say is absent. */
  sheets: Record<string, SheetSideData>;
}

/** A custom XML part of the file. */
export interface CustomXmlPartData {
  /** In braces and capitals, as Excel writes it: "{0E4D6B1C-…}". */
  id: string;
  xml: string;
}

/** What one sheet holds beside its cells. */
export interface SheetSideData {
  /** Hidden in such a way that only code can show it again; Univer itself only knows hidden or not. */
  isVeryHidden?: boolean;
  protection?: SheetProtectionData;
  /** By Univer's identifier of the table. */
  tables?: Record<string, TableSideData>;
  pageLayout?: PageLayoutData;
  /** Outline groups (« plan »), 0-based and included; the outermost has level 1. */
  outline?: OutlineGroupData[];
  /** The lowest first. */
  charts?: ChartData[];
}

/** A protected sheet; the options are those of `Excel.WorksheetProtectionOptions`. */
export interface SheetProtectionData {
  options: Record<string, unknown>;
  password?: string;
}

/** What a table shows beyond its cells. */
export interface TableSideData {
  showHeaders: boolean;
  showTotals: boolean;
  /** Name of the table style, "TableStyleMedium2" as Excel's own choice. */
  style?: string;
}

/** Rows or columns that can be folded. */
export interface OutlineGroupData {
  by: 'rows' | 'columns';
  first: number;
  last: number;
  level: number;
  isCollapsed: boolean;
}

/** The side store of the open workbook. */
export class SideStore {
  constructor(readonly data: SideStoreData) {}

  /** What one sheet holds beside its cells, to read and to change. */
  sheet(id: string): SheetSideData {
    return (this.data.sheets[id] ??= {});
  }

  /** As plain data, without the sheets that are gone or have nothing to say. */
  save(sheetIds: readonly string[]): SideStoreData {
    const kept = Object.entries(this.data.sheets).filter(
      ([id, sheet]) => sheetIds.includes(id) && Object.keys(sheet).length > 0,
    );
    return structuredClone({ ...this.data, sheets: Object.fromEntries(kept) });
  }
}

/** The side store of a workbook that holds cells and nothing else. */
export function emptySideStore(): SideStoreData {
  return { isReadOnly: false, customXmlParts: [], settings: {}, sheets: {} };
}
