import type { Rule, RuleGroup } from '../rules';
import type { WorkbookSnapshot } from '../workbook';
import { severities } from '../workbook';
import type { RuleReport } from './run';

/** The groups whose findings are all about euros: what they say costs the most not to know. */
const moneyGroups: readonly RuleGroup[] = ['budget', 'cofinancement'];

/**
 * The reports in the order in which they are worth reading: the heaviest first; among equals money before the rest, and
 * what concerns the whole table before what concerns one action; then as the workbook has them, from top to bottom.
 */
export function inReadingOrder(reports: readonly RuleReport[], snapshot: WorkbookSnapshot): RuleReport[] {
  const sheets = new Map(snapshot.sheets.map((sheet, index) => [sheet.name, index]));
  const rank = ({ severity, rule, action, cell }: RuleReport): number[] => [
    severities.indexOf(severity),
    isAboutMoney(rule) ? 0 : 1,
    action === null ? 0 : 1,
    sheets.get(cell.sheet) ?? sheets.size,
    cell.row,
    cell.column,
  ];
  return reports
    .map((report) => ({ report, rank: rank(report) }))
    .sort(
      (one, other) => compare(one.rank, other.rank) || (one.report.rule.meta.id < other.report.rule.meta.id ? -1 : 1),
    )
    .map(({ report }) => report);
}

function isAboutMoney({ meta }: Rule): boolean {
  return meta.isAboutMoney ?? moneyGroups.some((group) => meta.id.startsWith(`${group}-`));
}

function compare(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((value, position) => value !== other[position]);
  return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}
