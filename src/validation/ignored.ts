import type { Finding } from '../rules';
import type { IgnoredFinding, WorkbookState } from '../workbook';
import { standing } from '../workbook';

/** A finding that someone decided to leave as it is, and that decision. */
export interface SetAside {
  finding: Finding;
  decision: IgnoredFinding;
}

/**
 * The findings without those that were ignored, each kind in its order. A decision is about one finding on the very
 * values it was computed from: once they change, the finding bears another identity and is back among the others, and
 * the decision is kept without effect.
 */
export function setAside(
  findings: readonly Finding[],
  state: WorkbookState | undefined,
): { findings: Finding[]; ignored: SetAside[] } {
  const decisions = new Map(standing(state?.ignored ?? []).map((decision) => [decision.id, decision]));
  return {
    findings: findings.filter(({ id }) => !decisions.has(id)),
    ignored: findings.flatMap((finding) => {
      const decision = decisions.get(finding.id);
      return decision ? [{ finding, decision }] : [];
    }),
  };
}
