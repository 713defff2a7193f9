import type { Annexes } from '../annexes';
import { typeset } from '../convention';
import type { EvidenceLine, Fix, Report, Rule, RuleContext, RuleId } from '../rules';
import type { CellRef, Severity } from '../workbook';

/** A report under the name of the rule that made it, with everything that the rule may leave out filled in. */
export interface RuleReport extends Report {
  rule: Rule;
  cells: CellRef[];
  severity: Severity;
  supersedes: readonly RuleId[];
}

/** Columns and annexes that a rule needs and the workbook lacks, as « annexe1.cost »; empty when the rule can be run. */
export function lackingNeeds(rule: Rule, annexes: Annexes): string[] {
  const { annexe1, annexe2 } = rule.meta.needs;
  return [
    ...lackingColumns('annexe1', annexe1, annexes.annexe1),
    ...lackingColumns('annexe2', annexe2, annexes.annexe2),
  ];
}

function lackingColumns<Key extends string>(
  role: string,
  needed: readonly Key[] | undefined,
  annexe: { columns: Partial<Record<Key, unknown>> } | null,
): string[] {
  if (!needed) return [];
  if (!annexe) return [role];
  return needed.filter((key) => annexe.columns[key] === undefined).map((key) => `${role}.${key}`);
}

/** What one rule says of the annexes; nothing where a column that it needs is missing. Pure. */
export function runRule(rule: Rule, annexes: Annexes, context: RuleContext): RuleReport[] {
  if (lackingNeeds(rule, annexes).length > 0) return [];
  return rule.check(annexes, context).map((report) => completed(rule, report));
}

function completed(rule: Rule, report: Report): RuleReport {
  return {
    ...report,
    rule,
    message: typeset(report.message),
    cells: report.cells ?? [report.cell],
    severity: report.severity ?? rule.meta.severity,
    supersedes: report.supersedes ?? rule.meta.supersedes ?? [],
    evidence: report.evidence.map(typesetLine),
    ...(report.fix && { fix: typesetFix(report.fix) }),
  };
}

/** The line itself where nothing changes in it: long annexes have tens of thousands of them. */
function typesetLine(line: EvidenceLine): EvidenceLine {
  const text = typeset(line.text);
  return text === line.text ? line : { text, cells: line.cells };
}

function typesetFix({ kind, corrections }: Fix): Fix {
  return { kind, corrections: corrections.map(({ title, edits }) => ({ title: typeset(title), edits })) };
}

/** A rule that broke off: what it found, if anything, is missing. */
export interface RuleFailure {
  rule: Rule;
  /** What the rule ran into, for whoever mends it. */
  reason: string;
}

/**
 * What `work` on a rule's behalf gives; where it throws, the failure is noted and `otherwise` stands in its place, so that
 * one rule's mistake never costs the reader the findings of the others.
 */
function attempt<T>(rule: Rule, failures: RuleFailure[], work: () => T, otherwise: T): T {
  try {
    return work();
  } catch (error) {
    failures.push({ rule, reason: error instanceof Error ? error.message : String(error) });
    return otherwise;
  }
}

/** What one rule says of the annexes, or nothing and one failure more where it breaks off. */
export function tryRule(rule: Rule, annexes: Annexes, context: RuleContext, failures: RuleFailure[]): RuleReport[] {
  return attempt(rule, failures, () => runRule(rule, annexes, context), []);
}

/** The reports with those of one rule that share a cause turned into one, in the place of the first of them. */
export function mergeByCause(reports: readonly RuleReport[], failures: RuleFailure[]): RuleReport[] {
  const groups = new Map<string, RuleReport[]>();
  reports.forEach((report, index) => {
    const key = report.cause === undefined ? String(index) : `${report.rule.meta.id} ${report.cause}`;
    const group = groups.get(key);
    if (group) group.push(report);
    else groups.set(key, [report]);
  });
  return [...groups.values()].flatMap((group) => {
    const rule = group[0]?.rule;
    const merge = rule?.merge;
    if (!merge || group.length < 2) return group;
    return attempt(rule, failures, () => [completed(rule, merge(group))], group);
  });
}
