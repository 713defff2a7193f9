import type { IsoDate } from '../../convention';
import type { WorkbookSnapshot } from '../../workbook';
import type { JobName } from './jobs';

/** A workbook to check. */
export interface CheckRequest {
  /** With the settings and decisions that the workbook keeps. */
  snapshot: WorkbookSnapshot;
  /** ISO date. */
  today: IsoDate;
}

/** What the pane asks of its worker: to check a workbook, or one of the jobs. */
export type WorkerTask = { kind: 'check'; request: CheckRequest } | { kind: 'job'; name: JobName; input: unknown };

/** A task with the number that its answers bear. */
export type WorkerRequest = WorkerTask & { id: number };

/** What the worker answers: the progress of a check (share done, 0 to 1), then one of the two others. */
export type WorkerAnswer = { id: number } & (
  { kind: 'progress'; share: number } | { kind: 'done'; result: unknown } | { kind: 'failure'; reason: string }
);
