import type { AnnexeRole, Annexes } from '../../annexes';
import type { IsoDate, Settings } from '../../convention';
import type { Finding, RuleMeta } from '../../rules';
import { ruleById } from '../../rules';
import type { WordAutomaton } from '../../spelling';
import type { SetAside, Trouble } from '../../validation';
import { marks, validate } from '../../validation';
import type { Mark, Severity, WorkbookSnapshot } from '../../workbook';

/** What the pane shows of a validation: plain data, small enough to come out of a worker at once. */
export interface Outcome {
  findings: Finding[];
  /** Findings that someone decided to leave as they are, with that decision. */
  ignored: SetAside[];
  counts: Record<Severity, number>;
  trouble: Trouble[];
  marks: Mark[];
  /** What users read about each rule that made a finding. */
  rules: RuleMeta[];
  /** The title of each action, for the headings of the list. */
  actions: { number: number; title: string }[];
  /** The sheets that were taken for the annexes. */
  annexes: { role: AnnexeRole; sheet: string; actions: number }[];
}

/** What a check may be given besides the workbook, the settings and the date. */
export interface CheckOptions {
  /** The French words; null where they could not be loaded. Left out, spelling is not checked. */
  dictionary?: WordAutomaton | null;
  /** Hears the share of the work that is done, 0 to 1. */
  onProgress?: (share: number) => void;
}

/**
 * Checks a workbook and keeps what the pane needs. Pure.
 * @param today ISO date
 */
export function checkWorkbook(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  today: IsoDate,
  { dictionary, onProgress }: CheckOptions = {},
): Outcome {
  const validation = validate(snapshot, settings, today, {
    dictionary,
    onProgress: (done, total) => onProgress?.(done / total),
  });
  const { annexes, findings, ignored, counts, trouble } = validation;
  const told = [...findings, ...ignored.map(({ finding }) => finding)];
  const named = [...new Set(told.map(({ rule }) => rule))];
  return {
    findings,
    ignored,
    counts,
    trouble,
    marks: marks(findings),
    rules: named.flatMap((id) => ruleById(id)?.meta ?? []),
    actions: actionTitles(annexes),
    annexes: [annexes.annexe1, annexes.annexe2].flatMap((annexe) =>
      annexe ? [{ role: annexe.role, sheet: annexe.sheet.name, actions: annexe.rows.length }] : [],
    ),
  };
}

/** Annexe 1's title where both annexes have the action. */
function actionTitles({ annexe1, annexe2 }: Annexes): Outcome['actions'] {
  const titles = new Map<number, string>();
  for (const { number, action } of [...(annexe1?.rows ?? []), ...(annexe2?.rows ?? [])]) {
    if (number.value !== null && !titles.get(number.value)) titles.set(number.value, action.text.replace(/\s+/gu, ' '));
  }
  return [...titles].map(([number, title]) => ({ number, title }));
}
