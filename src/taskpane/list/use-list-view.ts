import { useDeferredValue, useMemo, useState } from 'react';
import type { Finding, RuleMeta } from '../../rules';
import type { Outcome } from '../checking/outcome';
import type { Filter } from './filter';
import { filtered, noFilter } from './filter';
import type { Group, Grouping } from './groups';
import { firstOf, grouped } from './groups';
import type { Preferences } from '../preferences';

/** How many findings are drawn at first, and how many more at each « Afficher la suite ». */
export const PAGE = 100;

/** How many are drawn at once when the list opens; the rest of the page follows, a little at a time. */
const AT_ONCE = 20;

/** What the list shows of an outcome, and what changes it. */
export interface ListView {
  filter: Filter;
  setFilter(change: Partial<Filter>): void;
  grouping: Grouping;
  setGrouping(grouping: Grouping): void;
  /** The findings that the filter lets through. */
  matching: readonly Finding[];
  /** Their groups, cut where the list ends for now. */
  groups: readonly Group[];
  /** How many findings each group has in all, by its key. */
  sizes: ReadonlyMap<string, number>;
  rules: ReadonlyMap<string, RuleMeta>;
  folded: ReadonlySet<string>;
  fold(key: string): void;
  /** How many findings are beyond the end of the list. */
  left: number;
  showMore(): void;
}

/** The list's own memory: it outlives a new run, so that a reader who corrects a cell finds the list as it was. */
export function useListView(outcome: Outcome, preferences: Preferences): ListView {
  const [filter, setFilter] = useState(noFilter);
  const [grouping, setGrouping] = useState(() => preferences.grouping());
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [limit, setLimit] = useState(PAGE);
  const query = useDeferredValue(filter.query);
  const drawn = limit - PAGE + useDeferredValue(PAGE, AT_ONCE);

  const titles = useMemo(
    () => ({
      rules: new Map(outcome.rules.map((rule) => [rule.id as string, rule])),
      actions: new Map(outcome.actions.map(({ number, title }) => [number, title])),
    }),
    [outcome],
  );
  const matching = useMemo(
    () => filtered(outcome.findings, { severities: filter.severities, query }, titles.rules),
    [outcome, filter.severities, query, titles],
  );
  const all = useMemo(() => grouped(matching, grouping, titles), [matching, grouping, titles]);
  const sizes = useMemo(() => new Map(all.map(({ key, findings }) => [key, findings.length])), [all]);
  const groups = useMemo(() => firstOf(all, drawn, folded), [all, drawn, folded]);
  const reached = groups.reduce((sum, { findings }) => sum + findings.length, 0);

  return {
    filter,
    setFilter(change) {
      setFilter({ ...filter, ...change });
      setLimit(PAGE);
    },
    grouping,
    setGrouping(chosen) {
      setGrouping(chosen);
      setFolded(new Set());
      setLimit(PAGE);
      preferences.keepGrouping(chosen);
    },
    matching,
    groups,
    sizes,
    rules: titles.rules,
    folded,
    fold(key) {
      const next = new Set(folded);
      if (!next.delete(key)) next.add(key);
      setFolded(next);
    },
    left: matching.length - reached,
    showMore() {
      setLimit(limit + PAGE);
    },
  };
}
