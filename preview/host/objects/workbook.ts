import { selectedAreas } from '../book/selection';
import { ApiError } from '../errors';
import { HostObject } from './host-object';
import { WorkbookProtectionObject } from './protection';

/** Excel's `Workbook`, the root from which everything is reached. */
export class WorkbookObject extends HostObject {
  readonly officeType = 'Workbook';
  readonly autoSave = false;
  readonly calculationEngineVersion = 191_029;
  readonly chartDataPointTrack = true;
  readonly isDirty = true;
  readonly previouslySaved = true;
  readonly usePrecisionAsDisplayed = false;

  get name(): string {
    return this.book.workbook.getName();
  }

  get readOnly(): boolean {
    return this.book.side.data.isReadOnly;
  }

  get application(): HostObject {
    return this.make.application();
  }

  get customXmlParts(): HostObject {
    return this.make.customXmlParts();
  }

  get names(): HostObject {
    return this.make.names(null);
  }

  get protection(): HostObject {
    return new WorkbookProtectionObject(this.context);
  }

  get _Runtime(): HostObject {
    return this.make.runtime();
  }

  get settings(): HostObject {
    return this.make.settings();
  }

  get tables(): HostObject {
    return this.make.tables(null);
  }

  get worksheets(): HostObject {
    return this.make.worksheets();
  }

  /** The first cell of the selection, where typing would go. */
  getActiveCell(): HostObject {
    const sheet = this.book.activeSheet;
    const { startRow, startColumn } = selectedAreas(sheet).at(-1) ?? { startRow: 0, startColumn: 0 };
    return this.make.range(sheet, { startRow, startColumn, endRow: startRow, endColumn: startColumn });
  }

  /** @throws ApiError InvalidSelection when several areas are selected */
  getSelectedRange(): HostObject {
    const areas = selectedAreas(this.book.activeSheet);
    const [area] = areas;
    if (!area || areas.length > 1) throw new ApiError('InvalidSelection');
    return this.make.range(this.book.activeSheet, area);
  }

  getSelectedRanges(): HostObject {
    return this.make.rangeAreas(this.book.activeSheet, selectedAreas(this.book.activeSheet));
  }

  _GetRangeForEventByReferenceId(referenceId: string): HostObject {
    return this.context.references.find(referenceId);
  }

  _GetReferenceCount(): number {
    return this.context.references.count;
  }

  _RemoveReference(referenceId: string): void {
    this.context.references.letGo(referenceId);
  }

  _RemoveAllReferences(): void {
    this.context.references.letAllGo();
  }
}
