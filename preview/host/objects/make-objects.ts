import { ApplicationObject } from './application';
import { AutoFilterObject } from './auto-filter';
import { ConditionalFormatCollectionObject } from './conditional-format-collection';
import { CustomXmlPartCollectionObject } from './custom-xml';
import { FreezePanesObject } from './freeze-panes';
import type { HostContext, ObjectFactory } from './host-object';
import { NamedItemCollectionObject } from './names';
import { WorksheetProtectionObject } from './protection';
import { RangeObject } from './range';
import { RangeAreasObject } from './range-areas';
import { RangeFormatObject } from './range-format';
import { RuntimeObject } from './runtime';
import { SettingCollectionObject } from './settings';
import { WorkbookObject } from './workbook';
import { WorksheetObject } from './worksheet';
import { WorksheetCollectionObject } from './worksheet-collection';

/** The host's objects, made where others lead to them. */
export function objectFactory(context: () => HostContext): ObjectFactory {
  return {
    application: () => new ApplicationObject(context()),
    autoFilter: (sheet) => new AutoFilterObject(context(), sheet),
    conditionalFormats: (sheet, areas) => new ConditionalFormatCollectionObject(context(), sheet, areas),
    customXmlParts: () => new CustomXmlPartCollectionObject(context()),
    freezePanes: (sheet) => new FreezePanesObject(context(), sheet),
    names: (scope) => new NamedItemCollectionObject(context(), scope),
    protection: (sheet) => new WorksheetProtectionObject(context(), sheet),
    range: (sheet, area) => new RangeObject(context(), sheet, area),
    rangeAreas: (sheet, areas) => new RangeAreasObject(context(), sheet, areas),
    rangeFormat: (sheet, areas) => new RangeFormatObject(context(), sheet, areas),
    runtime: () => new RuntimeObject(context()),
    settings: () => new SettingCollectionObject(context()),
    workbook: () => new WorkbookObject(context()),
    worksheet: (sheet) => new WorksheetObject(context(), sheet),
    worksheets: () => new WorksheetCollectionObject(context()),
  };
}
