import type { Annexes } from '../annexes';
import { readAnnexes } from '../annexes';
import type { IsoDate, Settings } from '../convention';
import { readMonitoring } from '../monitoring';
import type { Finding, Rule } from '../rules';
import { annexesLexicon, rules } from '../rules';
import type { WordAutomaton } from '../spelling';
import type { Severity, WorkbookSnapshot } from '../workbook';
import { rulesToRun, withDecidedSeverity } from './decisions';
import type { Trouble } from './diagnosis';
import { diagnose } from './diagnosis';
import { identities } from './identity';
import type { SetAside } from './ignored';
import { setAside } from './ignored';
import { keptTerms } from './kept';
import { withoutKnockOns } from './knock-on';
import { inReadingOrder } from './order';
import type { RuleFailure } from './run';
import { mergeByCause, tryRule } from './run';

/** What the validation has to say of a workbook. */
export interface Validation {
  annexes: Annexes;
  /** In the order in which they are worth reading. */
  findings: Finding[];
  /** Findings that someone decided to leave as they are; neither counted nor marked. */
  ignored: SetAside[];
  /** How many findings of each severity. */
  counts: Record<Severity, number>;
  /** What could not be read or checked, and what to do about it; empty when everything was. */
  trouble: Trouble[];
}

/** What a validation may be given besides the workbook, the settings and the date. */
export interface ValidationOptions {
  /**
   * The French words; null where they could not be loaded, which is said among the troubles. Left out, spelling is not
   * checked and nothing is said of it.
   */
  dictionary?: WordAutomaton | null | undefined;
  /** Hears after each rule how many of them are done. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * Reads the annexes of a workbook, runs every rule that the settings leave on and puts the findings in order. Pure: the
 * same workbook, settings, date (ISO, « 2021-06-30 ») and words give the same findings under the same identities.
 */
export function validate(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  today: IsoDate,
  { dictionary, onProgress }: ValidationOptions = {},
): Validation {
  const annexes = readAnnexes(snapshot, settings);
  const monitoring = readMonitoring(snapshot);
  const lexicon = annexesLexicon(annexes, dictionary ?? null, keptTerms(snapshot));
  const failures: RuleFailure[] = [];
  const wanted = rulesToRun(rules, settings);
  const reports = wanted.flatMap((rule: Rule, index) => {
    const said = tryRule(rule, annexes, { settings, today, lexicon, monitoring }, failures);
    onProgress?.(index + 1, wanted.length);
    return said;
  });
  const told = mergeByCause(withoutKnockOns(reports), failures);
  const ordered = inReadingOrder(
    told.map((report) => withDecidedSeverity(report, settings)),
    snapshot,
  );
  const ids = identities(ordered, annexes, snapshot);
  const all = ordered.map((report, index): Finding => {
    const { rule, message, cell, cells, action, severity, evidence, fix = null, terms } = report;
    const told = { id: ids[index] ?? '', rule: rule.meta.id, message, cell, cells, action, severity, evidence, fix };
    return terms ? { ...told, terms } : told;
  });
  const { findings, ignored } = setAside(all, snapshot.state);
  return {
    annexes,
    findings,
    ignored,
    counts: countBySeverity(findings),
    trouble: diagnose(annexes, wanted, failures, dictionary === null),
  };
}

function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { bloquant: 0, avertissement: 0, information: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
