import type { Univer } from '@univerjs/core';
import type { HostedWorkbook } from './hosted-workbook';
import type { RoundTrip } from './traffic';

/** How a host is to behave. */
export interface ExcelHostOptions {
  /** Milliseconds added to every round trip; Excel on the web costs 50 to 200. Default 0. */
  latency?: number;
  /** Requirement sets that the host says it has, as { ExcelApi: '1.15' }. */
  requirementSets?: Record<string, string>;
}

/** What a round trip gives: the response as JSON text, or the refusal of the whole request. */
export type RoundTripResult = { ok: true; body: string } | { ok: false; code: RoundTripRefusal };

/** Why a request was not even executed, by the names that Office.js gives. */
export type RoundTripRefusal =
  'InvalidOperationInCellEditMode' | 'RequestPayloadSizeLimitExceeded' | 'ResponsePayloadSizeLimitExceeded';

/** An event of the Rich API, as both transports carry it: category, type, target, JSON message, number. */
export type HostEvent = [category: number, type: number, targetId: string, message: string, id: number];

/** Excel, as far as an add-in can tell: executes the batches of Microsoft's office.js over a Univer workbook. */
export declare class ExcelHost {
  /** The page registers Univer's plugins (with or without interface); the host creates the workbook in it. */
  constructor(univer: Univer, workbook: HostedWorkbook, options?: ExcelHostOptions);
  /** Settable at any time. */
  latency: number;
  /** Someone is typing in a cell: Excel refuses every request until they have finished. */
  isEditingCell: boolean;
  /** Members of the API that were asked for and that this host does not implement, with how often. */
  readonly gaps: ReadonlyMap<string, number>;
  readonly requirementSets: Readonly<Record<string, string>>;
  /** One round trip: the request's JSON text in, the response's out, with limits, latency and counting. */
  roundTrip(requestText: string): Promise<RoundTripResult>;
  /** Calls back with the events that the add-in has subscribed to; gives the function that stops it. */
  onEvents(listener: (events: HostEvent[]) => void): () => void;
  /** Calls back after every round trip; gives the function that stops it. */
  onTraffic(listener: (roundTrip: RoundTrip) => void): () => void;
  /** The workbook as it stands, once every calculation has ended. */
  save(): Promise<HostedWorkbook>;
  /** Stops listening to Univer. */
  dispose(): void;
}
