import { ApplicationObject } from './application';
import { AutoFilterObject } from './auto-filter';
import { ChartCollectionObject } from './charts/collection';
import { ConditionalFormatCollectionObject } from './conditional-format-collection';
import { CustomXmlPartCollectionObject } from './custom-xml';
import { DataValidationObject } from './data-validation';
import { FreezePanesObject } from './freeze-panes';
import type { HostContext, ObjectFactory } from './host-object';
import { NamedItemCollectionObject } from './names';
import { PageBreakCollectionObject } from './page-breaks';
import { PageLayoutObject } from './page-layout';
import { WorksheetProtectionObject } from './protection';
import { RangeObject } from './range';
import { RangeAreasObject } from './range-areas';
import { RangeFormatObject } from './range-format';
import { RangeSortObject } from './range-sort';
import { RuntimeObject } from './runtime';
import { SettingCollectionObject } from './settings';
import { TableCollectionObject } from './tables';
import { WorkbookObject } from './workbook';
import { WorksheetObject } from './worksheet';
import { WorksheetCollectionObject } from './worksheet-collection';

/** The host's objects, made where others lead to them. */
export function objectFactory(context: () => HostContext): ObjectFactory {
  return {
    application: () => new ApplicationObject(context()),
    autoFilter: (sheet) => new AutoFilterObject(context(), sheet),
    charts: (sheet) => new ChartCollectionObject(context(), sheet),
    conditionalFormats: (sheet, areas) => new ConditionalFormatCollectionObject(context(), sheet, areas),
    customXmlParts: () => new CustomXmlPartCollectionObject(context()),
    dataValidation: (sheet, areas) => new DataValidationObject(context(), sheet, areas),
    freezePanes: (sheet) => new FreezePanesObject(context(), sheet),
    names: (scope) => new NamedItemCollectionObject(context(), scope),
    pageBreaks: (sheet, kind) => new PageBreakCollectionObject(context(), sheet, kind),
    pageLayout: (sheet) => new PageLayoutObject(context(), sheet),
    protection: (sheet) => new WorksheetProtectionObject(context(), sheet),
    range: (sheet, area) => new RangeObject(context(), sheet, area),
    rangeAreas: (sheet, areas) => new RangeAreasObject(context(), sheet, areas),
    rangeFormat: (sheet, areas) => new RangeFormatObject(context(), sheet, areas),
    rangeSort: (sheet, area) => new RangeSortObject(context(), sheet, area),
    runtime: () => new RuntimeObject(context()),
    settings: () => new SettingCollectionObject(context()),
    tables: (sheet) => new TableCollectionObject(context(), sheet),
    workbook: () => new WorkbookObject(context()),
    worksheet: (sheet) => new WorksheetObject(context(), sheet),
    worksheets: () => new WorksheetCollectionObject(context()),
  };
}
