/** Excel for tests: Microsoft's real office.js, answered by the preview's host over a workbook without a screen. */
import { ICommandService, IUniverInstanceService, type IWorkbookData, LocaleType, UndoCommand } from '@univerjs/core';
import type { ExcelHost, ExcelHostOptions } from '../../preview/host/excel-host';
import type { HostedWorkbook } from '../../preview/host/hosted-workbook';
import { createHeadlessHost } from '../../preview/host/node/create-host';
import { connectOfficeJs } from '../../preview/host/node/office-js';
import { emptySideStore } from '../../preview/host/side-store';
import type { RoundTrip } from '../../preview/host/traffic';

/** Rows of cells from A1: values as `range.values` takes them, "=…" for a formula; null for an empty cell. */
export type Rows = readonly (readonly (string | number | boolean | null)[])[];

/** An open workbook; `Excel.run` in the same file works on it until another one is opened. */
export interface OpenHost {
  host: ExcelHost;
  /** Every round trip since the workbook was opened. */
  traffic: RoundTrip[];
  /** Ctrl+Z: takes back the last thing done. */
  undo(): Promise<void>;
  /** Runs one of Univer's commands on the workbook, as the grid does for its user. */
  asUser(commandId: string, parameters: object): Promise<void>;
  close(): Promise<void>;
}

const openHosts = new Set<OpenHost>();

/**
 * Opens a workbook in Excel: `Excel`, `Office` and `OfficeExtension` are there from then on.
 * @param workbook what `host.save()` gave, or a sheet's rows by its name
 */
export async function openHost(
  workbook: HostedWorkbook | Record<string, Rows>,
  options?: ExcelHostOptions,
): Promise<OpenHost> {
  const isSaved = 'data' in workbook && 'side' in workbook;
  const { host, univer, dispose } = createHeadlessHost(
    isSaved ? (workbook as HostedWorkbook) : emptySheets(workbook),
    options,
  );
  const opened: OpenHost = {
    host,
    traffic: [],
    undo: () => opened.asUser(UndoCommand.id, {}),
    async asUser(commandId, parameters) {
      await host.settle();
      const injector = univer.__getInjector();
      injector.get(IUniverInstanceService).focusUnit(host.unitId);
      await injector.get(ICommandService).executeCommand(commandId, { unitId: host.unitId, ...parameters });
      await host.settle();
    },
    close() {
      openHosts.delete(opened);
      return dispose();
    },
  };
  openHosts.add(opened);
  connectOfficeJs(host);
  if (!isSaved) await typeRows(workbook as Record<string, Rows>);
  await host.settle();
  host.onTraffic((roundTrip) => opened.traffic.push(roundTrip));
  return opened;
}

/** Closes what a test has left open, once office.js has let go of its objects; to be called after each. */
export async function closeHosts(): Promise<void> {
  for (const opened of [...openHosts]) {
    await tick();
    await opened.close();
  }
}

/**
 * Lets what is due now happen: events, the objects that office.js lets go of. One thing leads to the next by timers of
 * a few milliseconds: waiting as many times keeps pace with them on a busy machine, which waiting once as long does not.
 */
export async function tick(): Promise<void> {
  for (let turn = 0; turn < 12; turn++) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Waits until a check passes, for what happens by itself after a batch: on a busy machine an event comes late. */
export async function eventually(check: () => void): Promise<void> {
  const deadline = performance.now() + 4_000;
  for (;;) {
    try {
      return check();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await tick();
    }
  }
}

/** The code of the error that a batch fails with; the test fails when it does not. */
export async function errorCode(batch: Promise<unknown>): Promise<string> {
  const error = await batch.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof OfficeExtension.Error) return error.code;
  throw error ?? new Error('The batch went through.');
}

/** A workbook of empty sheets. */
function emptySheets(names: object): HostedWorkbook {
  const sheetOrder = Object.keys(names).map((_, index) => `{00000000-0001-0000-0${index}00-000000000000}`);
  const sheets = Object.fromEntries(sheetOrder.map((id, index) => [id, { id, name: Object.keys(names)[index] ?? '' }]));
  const data: IWorkbookData = {
    id: 'workbook',
    name: 'Classeur1.xlsx',
    appVersion: '0.25.1',
    locale: LocaleType.FR_FR,
    styles: {},
    sheetOrder,
    sheets,
  };
  return { data, side: emptySideStore() };
}

/** Types the rows in, as an add-in would. */
async function typeRows(sheets: Record<string, Rows>): Promise<void> {
  await Excel.run(async (context) => {
    for (const [name, rows] of Object.entries(sheets)) {
      const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
      if (width === 0) continue;
      const range = context.workbook.worksheets.getItem(name).getRangeByIndexes(0, 0, rows.length, width);
      range.values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
    }
    await context.sync();
  });
}
