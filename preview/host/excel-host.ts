import {
  type IDisposable,
  IResourceLoaderService,
  IUniverInstanceService,
  type IWorkbookData,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { AddinRuntime } from './addin-runtime';
import { Book } from './book/book';
import { drawnCharts, type DrawnChart } from './book/charts/drawing';
import { registerSideChanges } from './book/side-changes';
import { SideFollows } from './book/side-follow';
import { type HostEvent, Subscriptions } from './events/subscriptions';
import { watchWorkbook } from './events/watch';
import type { HostedWorkbook } from './hosted-workbook';
import { ObjectModel } from './metadata/object-model';
import { defaultRequirementSets, type RequirementSets } from './metadata/requirement-sets';
import { typeTable } from './metadata/table.generated';
import type { HostContext, HostObject } from './objects/host-object';
import { objectFactory } from './objects/make-objects';
import { Batch } from './protocol/batch';
import { Dispatcher } from './protocol/dispatcher';
import type { BatchRequest, BatchResponse } from './protocol/messages';
import { References } from './protocol/references';
import { noQuirks, type Quirks } from './quirks';
import { officeServices, type Services } from './services';
import { SideStore } from './side-store';
import type { RoundTrip } from './traffic';
import { openedData, savedData } from './workbook-data';

/** How a host is to behave. */
export interface ExcelHostOptions {
  /** Milliseconds added to every round trip; Excel on the web costs 50 to 200. Default 0. */
  latency?: number;
  /** Requirement sets that the host says it has, over `defaultRequirementSets`: { ExcelApi: '1.9' }. */
  requirementSets?: RequirementSets;
  /** Misbehaviour of real Excel to imitate. */
  quirks?: Partial<Quirks>;
}

/** What a round trip gives: the response as JSON text, or the refusal of the whole request. */
export type RoundTripResult = { ok: true; body: string } | { ok: false; code: RoundTripRefusal };

/** Why a request was refused as a whole, by the names that Office.js gives. */
export type RoundTripRefusal =
  'InvalidOperationInCellEditMode' | 'RequestPayloadSizeLimitExceeded' | 'ResponsePayloadSizeLimitExceeded';

/** The most bytes of a request or of a response, as in Excel on the web. */
const MAX_PAYLOAD_BYTES = 5 * 1024 * 1024;
/** The events of a shared runtime have a type of their own, and no owner. */
const VISIBILITY_CHANGED = 65_539;

/** Excel, as far as an add-in can tell: executes the batches of Microsoft's office.js over a Univer workbook. */
export class ExcelHost {
  /** Milliseconds added to every round trip; settable at any time. */
  latency: number;
  /** Someone is typing in a cell: Excel refuses every request until they have finished. */
  isEditingCell = false;
  readonly requirementSets: RequirementSets;
  /** The add-in's own runtime: its pane shown or hidden. */
  readonly addin = new AddinRuntime();
  private readonly book: Book;
  private readonly context: HostContext;
  private readonly dispatcher: Dispatcher;
  private readonly services: Services;
  private readonly gapCounts = new Map<string, number>();
  private readonly eventListeners = new Set<(events: HostEvent[]) => void>();
  private readonly selectionListeners = new Set<() => void>();
  private readonly trafficListeners = new Set<(roundTrip: RoundTrip) => void>();
  private readonly attached: readonly IDisposable[];
  /** Batches are executed one after the other, however they come in. */
  private lastBatch: Promise<unknown> = Promise.resolve();

  /**
   * Opens a workbook.
   * @param univer with the plugins that hold a workbook registered, with or without their user interface
   */
  constructor(univer: Univer, { data, side }: HostedWorkbook, options: ExcelHostOptions = {}) {
    this.latency = options.latency ?? 0;
    this.requirementSets = { ...defaultRequirementSets, ...options.requirementSets };
    const workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, openedData(data));
    univer.__getInjector().get(IUniverInstanceService).focusUnit(workbook.getUnitId());
    this.book = new Book(univer.__getInjector(), workbook, new SideStore(structuredClone(side)));
    const model = new ObjectModel(typeTable, this.requirementSets);
    const subscriptions = new Subscriptions(model, (events) => this.send(events));
    this.context = {
      book: this.book,
      model,
      subscriptions,
      references: new References<HostObject>(),
      quirks: { ...noQuirks, ...options.quirks },
      make: objectFactory(() => this.context),
    };
    this.dispatcher = new Dispatcher(model, subscriptions);
    this.services = officeServices(this.addin);
    this.addin.onChange((state) => {
      const message = JSON.stringify({ visibility: state === 'Visible' ? 'Visible' : 'Hidden' });
      this.send([[65_536, VISIBILITY_CHANGED, '', message, 0]]);
    });
    this.attached = [
      registerSideChanges(this.book),
      new SideFollows(this.book),
      watchWorkbook(this.context, () => {
        for (const listener of this.selectionListeners) listener();
      }),
    ];
  }

  /** Identifier of the workbook in Univer. */
  get unitId(): string {
    return this.book.unitId;
  }

  /** Members of the API that were asked for and that this host does not implement, with how often. */
  get gaps(): ReadonlyMap<string, number> {
    return this.gapCounts;
  }

  /** What the add-in keeps in the document (`Office.context.document.settings`), to read and to change. */
  get documentSettings(): Record<string, unknown> {
    return this.book.side.data.settings;
  }

  /** The charts of the sheet that is shown, with what their cells hold; the lowest first. */
  drawnCharts(): DrawnChart[] {
    return drawnCharts(this.book);
  }

  /** One round trip: the request's JSON text in, the response's out, with limits, latency and counting. */
  async roundTrip(requestText: string): Promise<RoundTripResult> {
    const started = performance.now();
    const requestBytes = byteLength(requestText);
    const { result, actions, error } = await this.answer(requestText, requestBytes);
    const milliseconds = performance.now() - started;
    if (this.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.latency));
    const responseBytes = result.ok ? byteLength(result.body) : 0;
    for (const listener of this.trafficListeners)
      listener({ requestBytes, responseBytes, actions, milliseconds, error });
    return result;
  }

  /** Executes one batch, without limits, latency or counting. */
  execute(request: BatchRequest): Promise<BatchResponse> {
    const batch = new Batch(request, this.context, this.dispatcher, this.services, (name) => {
      this.gapCounts.set(name, (this.gapCounts.get(name) ?? 0) + 1);
    });
    const response = this.lastBatch.then(() => batch.run());
    this.lastBatch = response.catch(() => undefined);
    return response;
  }

  /** Calls back with the events that the add-in has subscribed to; gives the function that stops it. */
  onEvents(listener: (events: HostEvent[]) => void): () => void {
    return listen(this.eventListeners, listener);
  }

  /** Calls back when the selection changes: Office's own event, which has no subscription in the batches. */
  onSelectionChange(listener: () => void): () => void {
    return listen(this.selectionListeners, listener);
  }

  /** Calls back after every round trip; gives the function that stops it. */
  onTraffic(listener: (roundTrip: RoundTrip) => void): () => void {
    return listen(this.trafficListeners, listener);
  }

  /** The workbook as it stands, once every calculation has ended. */
  async save(): Promise<HostedWorkbook> {
    await this.book.calculation.settle();
    // Conditional formats, tables, names… are kept by Univer's plugins, each in a resource of its own.
    const data = this.book.injector.get(IResourceLoaderService).saveUnit<IWorkbookData>(this.unitId);
    if (!data) throw new Error('The workbook is closed.');
    return { data: savedData(data), side: this.book.side.save(data.sheetOrder) };
  }

  /** Resolves once every value is what its formula gives. */
  settle(): Promise<void> {
    return this.book.calculation.settle();
  }

  /** Stops listening to Univer; its workbook stays open there. */
  dispose(): void {
    for (const attached of this.attached) attached.dispose();
    this.book.dispose();
  }

  private async answer(
    requestText: string,
    requestBytes: number,
  ): Promise<{ result: RoundTripResult; actions: number; error: string | null }> {
    const refusal = (code: RoundTripRefusal, actions = 0) => ({
      result: { ok: false, code } as const,
      actions,
      error: code,
    });
    if (requestBytes > MAX_PAYLOAD_BYTES) return refusal('RequestPayloadSizeLimitExceeded');
    if (this.isEditingCell) return refusal('InvalidOperationInCellEditMode');
    const request = JSON.parse(requestText) as BatchRequest;
    const response = await this.execute(request);
    const body = JSON.stringify(response);
    const actions = request.Actions.length;
    if (byteLength(body) > MAX_PAYLOAD_BYTES) return refusal('ResponsePayloadSizeLimitExceeded', actions);
    return { result: { ok: true, body }, actions, error: response.Error?.Code ?? null };
  }

  /** Events reach the add-in after the response of the batch that caused them, as messages of their own. */
  private send(events: HostEvent[]): void {
    setTimeout(() => {
      for (const listener of this.eventListeners) listener(events);
    }, 0);
  }
}

function listen<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
