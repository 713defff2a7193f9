import { cellKey } from '../workbook';
import type { RuleReport } from './run';

/**
 * The reports without those that a heavier explanation makes pointless: a report goes when a report of a rule that
 * supersedes its own marks the cell where it asks the reader to look, and a report that says the same sentence of the
 * same cell is kept once. A superseded report supersedes nothing itself.
 */
export function withoutKnockOns(reports: readonly RuleReport[]): RuleReport[] {
  const explained = explainedCells(reports);
  const isExplained = ({ rule, cell }: RuleReport) => explained.get(rule.meta.id)?.has(cellKey(cell)) ?? false;
  const standing = explainedCells(reports.filter((report) => !isExplained(report)));
  const said = new Set<string>();
  return reports.filter((report) => {
    if (standing.get(report.rule.meta.id)?.has(cellKey(report.cell))) return false;
    const sentence = `${report.rule.meta.id} ${cellKey(report.cell)} ${report.message}`;
    if (said.has(sentence)) return false;
    said.add(sentence);
    return true;
  });
}

/** For each superseded rule, the cells that the reports of the rules above it mark. */
function explainedCells(reports: readonly RuleReport[]): Map<string, Set<string>> {
  const explained = new Map<string, Set<string>>();
  for (const { supersedes, cells } of reports) {
    for (const id of supersedes) {
      const marked = explained.get(id) ?? new Set<string>();
      explained.set(id, marked);
      cells.forEach((cell) => marked.add(cellKey(cell)));
    }
  }
  return explained;
}
