import type { Finding, RuleMeta } from '../../rules';
import { words } from '../words';

/** What the findings are gathered by; in French, since it is remembered from one opening of the pane to the next. */
export type Grouping = 'action' | 'regle' | 'feuille';

export const groupings: readonly Grouping[] = ['action', 'regle', 'feuille'];

/** Findings that go together. */
export interface Gathering {
  /** What they have in common: the number of an action, a rule, the name of a sheet; empty for the whole table. */
  key: string;
  findings: Finding[];
}

/** Findings under one heading. */
export interface Group extends Gathering {
  title: string;
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
export function grouped(findings: readonly Finding[], grouping: Grouping): Gathering[] {
  if (grouping === 'feuille') {
    const sheets = gather(findings, ({ cell }) => cell.sheet);
    return sheets.map((group) => ({ ...group, findings: [...group.findings].sort(byPlace) }));
  }
  if (grouping === 'regle') return gather(findings, ({ rule }) => rule);
  return gather(findings, ({ action }) => action)
    .sort((one, other) => (one.key ?? -Infinity) - (other.key ?? -Infinity) || 0)
    .map(({ key, findings: own }) => ({ key: key === null ? '' : String(key), findings: own }));
}

/** What stands above a group. */
function titleOf(key: string, grouping: Grouping, { rules, actions }: Titles): string {
  if (grouping === 'feuille') return key;
  if (grouping === 'regle') return rules.get(key)?.title ?? key;
  return key === '' ? words.wholeTable : words.action(Number(key), actions.get(Number(key)) ?? '');
}

/** From top to bottom, then from left to right, within one sheet. */
function byPlace({ cell: one }: Finding, { cell: other }: Finding): number {
  return one.row - other.row || one.column - other.column;
}

function gather<Key>(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => Key,
): { key: Key; findings: Finding[] }[] {
  const groups = new Map<Key, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups].map(([key, own]) => ({ key, findings: own }));
}

/** What the list shows of all groups. */
interface Shown {
  /** How many findings there is room for. */
  limit: number;
  /** Keys of groups that cost no room. */
  folded: ReadonlySet<string>;
  grouping: Grouping;
  titles: Titles;
}

/** The first groups under their headings, cut where the room ends. */
export function firstOf(groups: readonly Gathering[], { limit, folded, grouping, titles }: Shown): Group[] {
  const kept: Group[] = [];
  let room = limit;
  for (const { key, findings } of groups) {
    if (room <= 0) break;
    const title = titleOf(key, grouping, titles);
    if (folded.has(key)) {
      kept.push({ key, title, findings });
      continue;
    }
    kept.push({ key, title, findings: findings.slice(0, room) });
    room -= findings.length;
  }
  return kept;
}
