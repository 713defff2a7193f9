/** The command « Valider » on an open workbook, as the pane runs it, and what tests do to the workbook around it. */
import { readFileSync } from 'node:fs';
import { samplePath } from '../../assets/samples/build';
import type { ExcelHostOptions, RoundTripResult } from '../../preview/host/excel-host';
import type { RoundTrip } from '../../preview/host/traffic';
import { openXlsx } from '../../preview/files/open';
import { mayHoldAnnexe } from '../../src/annexes';
import { defaultSettings } from '../../src/convention';
import { applyMarks, readWorkbook } from '../../src/excel';
import type { Finding } from '../../src/rules';
import { marks, validate } from '../../src/validation';
import type { WorkbookSnapshot } from '../../src/workbook';
import { openHost, type OpenHost, tick } from './excel-host';
import { frenchDictionary } from './french';
import { snapshotXlsx } from './snapshot-xlsx';

/** Opens the sample workbook. */
export function openSample(options?: ExcelHostOptions): Promise<OpenHost> {
  return openFile(readFileSync(samplePath), options);
}

/** Opens a workbook made of a snapshot. */
export async function openSnapshot(snapshot: WorkbookSnapshot, options?: ExcelHostOptions): Promise<OpenHost> {
  return openFile(await snapshotXlsx(snapshot), options);
}

async function openFile(bytes: Uint8Array, options?: ExcelHostOptions): Promise<OpenHost> {
  const { workbook } = await openXlsx(bytes, 'Annexes.xlsx');
  return openHost(workbook, options);
}

/** Reads the open workbook as Valider does. */
export function read(): Promise<WorkbookSnapshot> {
  return readWorkbook({ needsWhole: mayHoldAnnexe, withMerges: true });
}

/** What the rules say of a workbook that was read. */
export function check(snapshot: WorkbookSnapshot): Finding[] {
  return validate(snapshot, defaultSettings, '2021-09-15', { dictionary: frenchDictionary() }).findings;
}

/** The whole command: reads, checks, marks. */
export async function valider(): Promise<Finding[]> {
  const snapshot = await read();
  const findings = check(snapshot);
  await applyMarks(snapshot, marks(findings));
  return findings;
}

/** Runs a batch of Office.js, for what someone else does to the workbook. */
export async function inExcel<T>(batch: (workbook: Excel.Workbook) => T): Promise<T> {
  return Excel.run(async (context) => {
    const result = batch(context.workbook);
    await context.sync();
    return result;
  });
}

/** Does something just before Excel receives the n-th round trip from now on (1 is the next one). */
export function beforeRoundTrip({ host }: OpenHost, nth: number, act: () => Promise<unknown>): void {
  const roundTrip = host.roundTrip.bind(host);
  let count = 0;
  host.roundTrip = async (request) => {
    count += 1;
    if (count === nth) await act();
    return roundTrip(request);
  };
}

/** Lets Excel answer requests with an error of its own, where `failure` gives a code for the text of the request. */
export function failing({ host }: OpenHost, failure: (request: string) => string | null): void {
  const roundTrip = host.roundTrip.bind(host);
  host.roundTrip = async (request): Promise<RoundTripResult> => {
    const code = failure(request);
    if (code === null) return roundTrip(request);
    const error = { Code: code, Message: code, Location: 'ConditionalFormat.type', ActionIndex: 0 };
    return { ok: true, body: JSON.stringify({ Results: [], TraceIds: [], Error: error }) };
  };
}

/** The round trips that something costs. */
export async function roundTripsOf({ traffic }: OpenHost, act: () => Promise<unknown>): Promise<RoundTrip[]> {
  // What was done before may still be giving references back.
  await tick();
  const before = traffic.length;
  await act();
  await tick();
  return traffic.slice(before);
}
