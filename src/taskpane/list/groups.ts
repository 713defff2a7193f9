import type { Finding, RuleMeta } from '../../rules';
import { words } from '../words';

/** What the findings are gathered by; in French, since it is remembered from one opening of the pane to the next. */
export type Grouping = 'action' | 'regle' | 'feuille';

export const groupings: readonly Grouping[] = ['action', 'regle', 'feuille'];

/** Findings under one heading. */
export interface Group {
  key: string;
  title: string;
  findings: Finding[];
}

/** The titles that headings need. */
export interface Titles {
  rules: ReadonlyMap<string, RuleMeta>;
  actions: ReadonlyMap<number, string>;
}

/**
 * The findings in groups. By action: the whole table first, then the actions in the order of their numbers. By rule:
 * the rule with the heaviest finding first. By sheet: from top to bottom. Within a group the order is kept (the
 * heaviest first), except by sheet.
 */
export function grouped(findings: readonly Finding[], grouping: Grouping, titles: Titles): Group[] {
  if (grouping === 'feuille') {
    const sheets = gather(findings, ({ cell }) => [cell.sheet, cell.sheet]);
    return sheets.map((group) => ({ ...group, findings: [...group.findings].sort(byPlace) }));
  }
  if (grouping === 'regle') return gather(findings, ({ rule }) => [rule, titles.rules.get(rule)?.title ?? rule]);
  const sorted = [...findings].sort((one, other) => (one.action ?? -Infinity) - (other.action ?? -Infinity) || 0);
  return gather(sorted, ({ action }) => {
    return action === null
      ? ['', words.wholeTable]
      : [String(action), words.action(action, titles.actions.get(action) ?? '')];
  });
}

/** From top to bottom, then from left to right, within one sheet. */
function byPlace({ cell: one }: Finding, { cell: other }: Finding): number {
  return one.row - other.row || one.column - other.column;
}

function gather(findings: readonly Finding[], nameOf: (finding: Finding) => [key: string, title: string]): Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const [key, title] = nameOf(finding);
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { key, title, findings: [finding] });
  }
  return [...groups.values()];
}

/** The first groups, cut after `limit` findings; folded groups cost nothing. */
export function firstOf(groups: readonly Group[], limit: number, folded: ReadonlySet<string>): Group[] {
  const kept: Group[] = [];
  let room = limit;
  for (const group of groups) {
    if (room <= 0) break;
    if (folded.has(group.key)) {
      kept.push(group);
      continue;
    }
    kept.push({ ...group, findings: group.findings.slice(0, room) });
    room -= group.findings.length;
  }
  return kept;
}
