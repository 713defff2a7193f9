import type { BlockSurvey } from '../../columns';
import { ExcelTrouble } from '../../excel';
import type { SessionCore } from './core';
import type { ExcelPort, SessionParts } from './ports';
import { isoDay } from './ports';

/** Keeps the computed columns up to date with what was checked last. */
export interface ColumnUpdates {
  /**
   * Writes the values that the annexes no longer say. Never rejects: what Excel refuses now, the next change tries again.
   * @returns whether anything was written
   */
  followColumns(): Promise<boolean>;
}

export function createColumnUpdates({ excel, checker, now }: SessionParts, core: SessionCore): ColumnUpdates {
  return {
    async followColumns() {
      const { result } = core.getState();
      if (!result?.snapshot.sheets.some(({ computed }) => computed.length > 0)) return false;
      const { snapshot, outcome } = result;
      const findings = outcome.findings.map(({ severity, action, cells }) => ({ severity, action, cells }));
      try {
        const request = { snapshot, findings, today: isoDay(now()), wishes: { chosen: {} } };
        const surveys = await checker.run('surveyColumns', request);
        const outdated = surveys.filter(({ block, state }) => block && state && !state.isUpToDate);
        for (const survey of outdated) await update(excel, survey);
        return outdated.length > 0;
      } catch {
        return false;
      }
    },
  };
}

/** Cell by cell where only values differ, as a whole where rows came or went. */
async function update(excel: ExcelPort, { plan, state }: BlockSurvey): Promise<void> {
  if (!plan) return;
  if (state?.edits) {
    try {
      await excel.applyEdits(state.edits, { witnesses: [], since: 'check' });
      return;
    } catch (error) {
      // Folded columns are hidden, and what is hidden is not corrected; a block is written all the same.
      if (!(error instanceof ExcelTrouble && error.kind === 'blocked')) throw error;
    }
  }
  await excel.applyBlock(plan);
}
