import type { Annexe1Key, Annexe2Key, IsoDate, Settings } from '../convention';
import type { Annexes } from '../annexes';
import type { Severity } from '../workbook';
import type { Report } from './finding';

/** The groups of the catalogue; a rule's id begins with its group, and its file lies in the group's folder. */
export const ruleGroups = {
  structure: 'Structure',
  identification: 'Identification',
  budget: 'Budget',
  cofinancement: 'Cofinancement',
  calendrier: 'Calendrier',
  pilotage: 'Pilotage',
  indicateur: 'Indicateurs',
  inter: 'Entre les deux annexes',
  convention: 'Convention',
  texte: 'Texte',
} as const;

export type RuleGroup = keyof typeof ruleGroups;

/** What users read about a rule, in French; the same in the pane, the sheets and the documentation. */
export interface RuleMeta {
  /** Stable for ever: users see it and decisions refer to it. */
  id: `${RuleGroup}-${string}`;
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
  /** Columns without which the rule has nothing to say; a sheet that lacks one is reported by `structure`. */
  needs: { annexe1?: readonly Annexe1Key[]; annexe2?: readonly Annexe2Key[] };
}

/** What a rule may know besides the annexes. */
export interface RuleContext {
  settings: Settings;
  today: IsoDate;
}

/** One check of the catalogue. */
export interface Rule {
  meta: RuleMeta;
  /** Pure: the same annexes, settings and date give the same reports. */
  check(annexes: Annexes, context: RuleContext): Report[];
}
