import type { IDisposable } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import type { Subscription } from 'rxjs';
import { formatAddress, formatArea } from '../book/addresses';
import { isSingleCell, overlaps } from '../book/areas';
import { selectedAreas } from '../book/selection';
import { listTables, tableArea } from '../book/tables';
import type { HostContext } from '../objects/host-object';
import { type CellChange, CellChanges, cellState } from './changes';

/** Ranges of the last events that an add-in can still ask for (`event.getRange(context)`). */
const REMEMBERED_RANGES = 100;

/**
 * Tells the add-in what happens in the workbook, whoever does it.
 * @param onSelection called when the selection changes, for Office's own event
 * @returns what stops it
 */
export function watchWorkbook(context: HostContext, onSelection: () => void): IDisposable {
  const { book, subscriptions } = context;
  const rememberRange = rangeMemory(context);
  const changes = new CellChanges(
    book,
    (change) => void tellChange(context, change, rememberRange),
    (worksheetId) => subscriptions.raise('Worksheet', 'onCalculated', worksheetId, { worksheetId, address: '' }),
  );
  let shown = book.activeSheet.id;
  const subscribed: Subscription[] = [
    book.injector.get(SheetsSelectionsService).selectionChanged$.subscribe(() => {
      if (!book.isQuiet) tellSelection(context, onSelection);
    }),
    book.workbook.activeSheet$.subscribe((worksheet) => {
      if (!worksheet || book.isQuiet || worksheet.getSheetId() === shown) return;
      const [left, entered] = [shown, worksheet.getSheetId()];
      shown = entered;
      subscriptions.raise('Worksheet', 'onDeactivated', left, { worksheetId: left });
      subscriptions.raise('Worksheet', 'onActivated', entered, { worksheetId: entered });
      onSelection();
    }),
    book.workbook.sheetCreated$.subscribe((worksheet) => {
      const worksheetId = worksheet.getSheetId();
      subscriptions.raise('WorksheetCollection', 'onAdded', null, { source: 'Local', worksheetId });
    }),
    book.workbook.sheetDisposed$.subscribe((worksheet) => {
      const worksheetId = worksheet.getSheetId();
      subscriptions.raise('WorksheetCollection', 'onDeleted', null, { source: 'Local', worksheetId });
    }),
  ];
  return {
    dispose() {
      changes.dispose();
      for (const subscription of subscribed) subscription.unsubscribe();
    },
  };
}

async function tellChange(
  context: HostContext,
  change: CellChange,
  rememberRange: (change: CellChange) => string,
): Promise<void> {
  const { book, subscriptions } = context;
  const { sheet, kind, area, address } = change;
  const message = { source: 'Local', worksheetId: sheet.id, address, referenceId: rememberRange(change) };
  if (kind === 'FormatChanged') return subscriptions.raise('Worksheet', 'onFormatChanged', sheet.id, message);
  if (kind === 'RowSorted') subscriptions.raise('Worksheet', 'onRowSorted', sheet.id, message);
  const tables = listTables(sheet).filter((table) => overlaps(tableArea(table), area));
  const isHeard =
    subscriptions.isHeard('Worksheet', 'onChanged', sheet.id) ||
    tables.some((table) => subscriptions.isHeard('Table', 'onChanged', table.getId(), sheet.id));
  if (!isHeard) return;
  let details = {};
  if (change.before && isSingleCell(area)) {
    // A formula has its value only once it has been calculated.
    await book.calculation.settle();
    const after = cellState(sheet, area);
    details = {
      valueBefore: change.before.value,
      valueTypeBefore: change.before.type,
      valueAfter: after.value,
      valueTypeAfter: after.type,
    };
  }
  const whole = {
    ...message,
    changeType: kind === 'RowSorted' ? 'RangeEdited' : kind,
    shiftDirection: change.shift,
    triggerSource: change.isOfAddin ? 'ThisLocalAddin' : 'Unknown',
    ...details,
  };
  subscriptions.raise('Worksheet', 'onChanged', sheet.id, whole);
  for (const table of tables) {
    subscriptions.raise('Table', 'onChanged', table.getId(), { ...whole, tableId: table.getId() }, sheet.id);
  }
}

function tellSelection({ book, subscriptions }: HostContext, onSelection: () => void): void {
  const sheet = book.activeSheet;
  const address = selectedAreas(sheet).map(formatArea).join(',');
  subscriptions.raise('Worksheet', 'onSelectionChanged', sheet.id, { worksheetId: sheet.id, address });
  for (const table of listTables(sheet)) {
    const inside = selectedAreas(sheet).filter((area) => overlaps(area, tableArea(table)));
    const message = { worksheetId: sheet.id, address: inside.length > 0 ? formatAddress(sheet.name, inside) : '' };
    subscriptions.raise('Table', 'onSelectionChanged', table.getId(), message);
  }
  onSelection();
}

/** Keeps the ranges of the last changes, under a reference that goes with their event. */
function rangeMemory({ make, references }: HostContext): (change: CellChange) => string {
  const kept: string[] = [];
  return ({ sheet, area }) => {
    const reference = references.keep(make.range(sheet, area));
    kept.push(reference);
    if (kept.length > REMEMBERED_RANGES) references.letGo(kept.shift() ?? '');
    return reference;
  };
}
