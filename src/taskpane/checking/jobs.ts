import type { Annexes } from '../../annexes';
import { readAnnexes } from '../../annexes';
import type { Settings } from '../../convention';
import type { RuleMeta } from '../../rules';
import { rules } from '../../rules';
import type { MonitoringPlan } from '../../reports/monitoring';
import { monitoringPlan } from '../../reports/monitoring';
import { keptSettings } from '../../validation';
import type { WorkbookSnapshot } from '../../workbook';

/**
 * Pure work that the views leave to the worker because it may take more than 50 ms: one line each. What comes in and what
 * goes out is plain data, since it is copied from one thread to the other.
 */
export const jobs = {
  /** Understands a workbook under the settings that it keeps. */
  readAnnexes(snapshot: WorkbookSnapshot): { annexes: Annexes; settings: Settings } {
    const { settings } = keptSettings(snapshot);
    return { annexes: readAnnexes(snapshot, settings), settings };
  },
  /** What can be done with the monitoring sheets of a workbook. */
  monitoringPlan(snapshot: WorkbookSnapshot): MonitoringPlan {
    return monitoringPlan(snapshot, keptSettings(snapshot).settings);
  },
  /** What users read about every rule. Only the worker holds the rules themselves. */
  ruleMetas(): RuleMeta[] {
    return rules.map(({ meta }) => meta);
  },
};

export type JobName = keyof typeof jobs;
/** What a job is given; undefined where it needs nothing. */
export type JobInput<Name extends JobName> = Parameters<(typeof jobs)[Name]>[0];
export type JobResult<Name extends JobName> = ReturnType<(typeof jobs)[Name]>;
