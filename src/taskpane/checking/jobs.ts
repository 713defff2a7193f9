import type { Annexes } from '../../annexes';
import { readAnnexes } from '../../annexes';
import type { BlockSurvey, CountedFinding, SurveyWishes } from '../../columns';
import { findingsByAction, surveyColumns } from '../../columns';
import type { IsoDate, Settings } from '../../convention';
import type { RuleMeta } from '../../rules';
import { isAgreementOf, rules } from '../../rules';
import type { MonitoringPlan } from '../../reports/monitoring';
import { monitoringPlan } from '../../reports/monitoring';
import { keptSettings } from '../../validation';
import type { WorkbookSnapshot } from '../../workbook';
import { makeAnalysis, makeReport, reportState } from '../report/work';

export interface ColumnsRequest {
  snapshot: WorkbookSnapshot;
  /** Of the last check; null where there was none. */
  findings: readonly CountedFinding[] | null;
  today: IsoDate;
  wishes: SurveyWishes;
}

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
  /** What can be said of the computed columns of each annexe, and what is to be written for those that are chosen. */
  surveyColumns({ snapshot, findings, today, wishes }: ColumnsRequest): BlockSurvey[] {
    const { settings } = keptSettings(snapshot);
    const annexes = readAnnexes(snapshot, settings);
    const isOwn = isAgreementOf(annexes, settings);
    const counted = findings && findingsByAction(findings, annexes);
    return surveyColumns({ annexes, settings, isOwn, today, findings: counted }, wishes);
  },
  /** What users read about every rule. Only the worker holds the rules themselves. */
  ruleMetas(): RuleMeta[] {
    return rules.map(({ meta }) => meta);
  },
  reportState,
  makeReport,
  makeAnalysis,
};

export type JobName = keyof typeof jobs;
/** What a job is given; undefined where it needs nothing. */
export type JobInput<Name extends JobName> = Parameters<(typeof jobs)[Name]>[0];
export type JobResult<Name extends JobName> = ReturnType<(typeof jobs)[Name]>;
