import type { Annexes } from '../../annexes';
import { mayHoldAnnexe, readAnnexes } from '../../annexes';
import type { Agreement, BlockSurvey, CountedFinding, SurveyWishes } from '../../columns';
import { findingsByAction, surveyColumns } from '../../columns';
import type { IsoDate, Settings } from '../../convention';
import { readMonitoring } from '../../monitoring';
import type { Mismatch, RuleMeta } from '../../rules';
import { isAgreementOf, mismatchOf, rules, settingsOf } from '../../rules';
import type { MonitoringPlan } from '../../reports/monitoring';
import { monitoringPlan } from '../../reports/monitoring';
import { recapitulatif } from '../../reports/recapitulatif';
import { keptSettings } from '../../validation';
import type { SheetBlueprint, WorkbookSnapshot } from '../../workbook';
import { makeAnalysis, makeReport, reportState } from '../report/work';
import { fillOwnTemplate, inspectSheet, ownTemplates, placeholderList } from '../templates/own-work';
import { templateChoices, templateList, templateSheets } from '../templates/work';

export interface AgreementRequest {
  snapshot: WorkbookSnapshot;
  /** Of the last check; null where there was none. */
  findings: readonly CountedFinding[] | null;
  /** ISO date. */
  today: IsoDate;
}

export interface ColumnsRequest extends AgreementRequest {
  wishes: SurveyWishes;
}

/** Why the settings that name one agreement do not serve for the annexes of a workbook. */
export interface SettingsMismatch {
  cause: Mismatch;
  collectivity: string;
  /** « 2021-2022 »: of the settings, and of the annexes. */
  settingsYears: string;
  annexesYears: string;
}

function agreementOf({ snapshot, findings, today }: AgreementRequest): Agreement {
  const { settings } = keptSettings(snapshot);
  const annexes = readAnnexes(snapshot, settings);
  const counted = findings && findingsByAction(findings, annexes);
  return {
    annexes,
    monitoring: readMonitoring(snapshot),
    settings,
    isOwn: isAgreementOf(annexes, settings),
    today,
    findings: counted,
  };
}

/**
 * Pure work that the views leave to the worker because it may take more than 50 ms: one line each. What comes in and what
 * goes out is plain data, since it is copied from one thread to the other.
 */
export const jobs = {
  mayHoldAnnexe,
  /** Understands a workbook under the settings that it keeps, and says in whose name its sheets are made. */
  readAnnexes(snapshot: WorkbookSnapshot): { annexes: Annexes; settings: Settings } {
    const { settings } = keptSettings(snapshot);
    const annexes = readAnnexes(snapshot, settings);
    return { annexes, settings: settingsOf(annexes, settings) };
  },
  /** Why the settings of a workbook do not all serve for its annexes; null where they do, or where there is no annexe. */
  settingsMismatch(snapshot: WorkbookSnapshot): SettingsMismatch | null {
    const { settings } = keptSettings(snapshot);
    const annexes = readAnnexes(snapshot, settings);
    const cause = annexes.annexe1 || annexes.annexe2 ? mismatchOf(annexes, settings) : null;
    const { collectivity, firstYear, lastYear } = settings;
    const { first, second } = annexes.years;
    return (
      cause && { cause, collectivity, settingsYears: `${firstYear}-${lastYear}`, annexesYears: `${first}-${second}` }
    );
  },
  /** What can be done with the monitoring sheets of a workbook. */
  monitoringPlan(snapshot: WorkbookSnapshot): MonitoringPlan {
    return monitoringPlan(snapshot, keptSettings(snapshot).settings);
  },
  /** What can be said of the computed columns of each annexe, and what is to be written for those that are chosen. */
  surveyColumns({ wishes, ...request }: ColumnsRequest): BlockSurvey[] {
    return surveyColumns(agreementOf(request), wishes);
  },
  /** The summary of the computed columns; null where those that it adds up are not on the sheet. */
  recapitulatif(request: AgreementRequest): SheetBlueprint | null {
    return recapitulatif(agreementOf(request));
  },
  /** What users read about every rule. Only the worker holds the rules themselves. */
  ruleMetas(): RuleMeta[] {
    return rules.map(({ meta }) => meta);
  },
  reportState,
  makeReport,
  makeAnalysis,
  templateList,
  templateChoices,
  templateSheets,
  ownTemplates,
  inspectSheet,
  fillOwnTemplate,
  placeholderList,
};

export type JobName = keyof typeof jobs;
/** What a job is given; undefined where it needs nothing. */
export type JobInput<Name extends JobName> = Parameters<(typeof jobs)[Name]>[0];
export type JobResult<Name extends JobName> = ReturnType<(typeof jobs)[Name]>;
