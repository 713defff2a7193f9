/** Numbers of the calls that office.js makes through `executeMethod` (OSF.DDA.MethodDispId). */
export const DispatchId = {
  loadSettings: 75,
  saveSettings: 76,
  fileProperties: 86,
  richApiRequest: 93,
  commandCompleted: 94,
} as const;

/** Numbers of the failures that office.js turns into its own errors (OSF.DDA.ErrorCodeManager). */
export const ErrorNumber = {
  success: 0,
  internalError: 5001,
  InvalidOperationInCellEditMode: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
} as const;

/** A call as office.js packs it; each kind of call adds its own fields. */
export interface MethodCall {
  DdaMethod: { DispatchId: number };
  /** Of a Rich API request: custom data, verb, path, headers, then the batch as JSON text. */
  ArrayData?: unknown[];
  /** Of a settings call: names and serialised values. */
  DdaSettingsMethod?: { Properties?: [string, string][] };
  /** Of a completed command: its id, its status, its result as JSON text. */
  [index: number]: unknown;
}

const BATCH_INDEX = 4;

/** The batch of a Rich API request, as JSON text. */
export function batchOf(call: MethodCall): string {
  return String(call.ArrayData?.[BATCH_INDEX] ?? '');
}

/** What `executeMethod` answers: a version, an error number, and what the call gives. */
export interface MethodAnswer {
  Version: 1;
  Error: number;
  [field: string]: unknown;
}

export function succeeded(fields: Record<string, unknown> = {}): MethodAnswer {
  return { Version: 1, Error: ErrorNumber.success, ...fields };
}

export function failed(error: number): MethodAnswer {
  return { Version: 1, Error: error };
}
