import type { IsoDate } from '../../convention';
import type { WorkbookSnapshot } from '../../workbook';
import type { Outcome } from './outcome';

/** What the pane asks of its worker. */
export interface CheckRequest {
  /** With the settings and decisions that the workbook keeps. */
  snapshot: WorkbookSnapshot;
  /** ISO date. */
  today: IsoDate;
}

/** What the worker answers: its progress (share done, 0 to 1), then one of the two others. */
export type CheckAnswer =
  { kind: 'progress'; share: number } | { kind: 'outcome'; outcome: Outcome } | { kind: 'failure'; reason: string };
