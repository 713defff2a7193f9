import type { IsoDate, Settings } from '../../convention';
import type { WorkbookSnapshot } from '../../workbook';
import type { Outcome } from './outcome';

/** What the pane asks of its worker. */
export interface CheckRequest {
  snapshot: WorkbookSnapshot;
  settings: Settings;
  /** ISO date. */
  today: IsoDate;
}

/** What the worker answers: its progress (share done, 0 to 1), then one of the two others. */
export type CheckAnswer =
  { kind: 'progress'; share: number } | { kind: 'outcome'; outcome: Outcome } | { kind: 'failure'; reason: string };
