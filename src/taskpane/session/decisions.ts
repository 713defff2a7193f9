import type { Finding } from '../../rules';
import type { StateChange } from '../../workbook';
import { ignoring, restoring } from '../../workbook';
import { decisionWords } from '../decisions/words';
import type { SessionCore } from './core';
import { explained } from './core';
import type { SessionParts } from './ports';
import type { Runs } from './runs';

/** What users decide of the findings; kept in the workbook, so that colleagues see it. Never reject. */
export interface Decisions {
  /**
   * Leaves a finding as it is, and says why.
   * @returns a sentence that says what went wrong, null where the decision was kept
   */
  ignore(finding: Finding, reason: string, author: string): Promise<string | null>;
  /** Takes the decision on a finding back. */
  restore(id: string, author: string): Promise<void>;
}

export function createDecisions({ excel, now }: SessionParts, core: SessionCore, runs: Runs): Decisions {
  async function decide(change: StateChange, done: string): Promise<void> {
    await runs.end();
    await excel.changeState(change);
    core.set({ failure: null, notice: null });
    // The decision is made: whoever decided need not wait for the list.
    void runs.recheck(done);
  }

  return {
    async ignore({ id, rule, action, message }, reason, author) {
      const decision = { id, rule, action, excerpt: message, reason, author, at: now().toISOString() };
      try {
        await decide(ignoring(decision), decisionWords.ignored);
        return null;
      } catch (error) {
        return explained(error);
      }
    },
    async restore(id, author) {
      try {
        await decide(restoring(id, author, now().toISOString()), decisionWords.restored);
      } catch (error) {
        core.fail(error, null);
      }
    },
  };
}
