import type { Annexe1Key, Annexe2Key, IsoDate, Settings } from '../convention';
import type { Annexes } from '../annexes';
import type { Monitoring } from '../monitoring';
import type { Lexicon } from '../spelling';
import type { Severity } from '../workbook';
import type { Report } from './finding';
import type { RuleId } from './rule-id';

/** What users read about a rule, in French; the same in the pane, the sheets and the documentation. */
export interface RuleMeta {
  id: RuleId;
  /** What the rule wants, in one sentence. */
  title: string;
  /** The severity of its findings, unless a report says otherwise. */
  severity: Severity;
  /** The article, annexe or practice that the rule comes from. */
  source: string;
  /** Why it matters. */
  why: string;
  /** How to put it right. */
  howToFix: string;
  examples: { bad: string; good: string };
  /**
   * Annexes and columns without which the rule has nothing to say: where one is missing, the rule is not run (and
   * `structure-entetes-reconnus` reports the column). An empty list needs the annexe and none of its columns.
   */
  needs: { annexe1?: readonly Annexe1Key[]; annexe2?: readonly Annexe2Key[] };
  /** Its findings are about euros, though its group is not: they come with those of the groups of money. */
  isAboutMoney?: true;
  /** Rules that have nothing more to say of a cell that a finding of this rule marks: theirs on that cell is dropped. */
  supersedes?: readonly RuleId[];
}

/** What a rule may know besides the annexes. */
export interface RuleContext {
  settings: Settings;
  today: IsoDate;
  /** What is known of words; without a dictionary where it is not loaded. */
  lexicon: Lexicon;
  /** What the monitoring sheets say; empty where the workbook has none. */
  monitoring: Monitoring;
}

/** One check of the catalogue. */
export interface Rule {
  meta: RuleMeta;
  /**
   * Every French sentence that the rule can say, each a function of the figures and words that it quotes. Written with
   * ordinary spaces: the no-break ones of French typography are put in when the rule is run (`typeset`).
   */
  messages: Readonly<Record<string, (...data: never[]) => string>>;
  /** Pure: the same annexes, settings and date give the same reports. */
  check(annexes: Annexes, context: RuleContext): Report[];
  /** One report in the place of several that bear the same `cause`. A rule whose reports bear a cause must have it. */
  merge?(reports: readonly Report[]): Report;
}
