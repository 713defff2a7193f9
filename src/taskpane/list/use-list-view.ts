import { useDeferredValue, useMemo, useState } from 'react';
import type { Finding, RuleMeta } from '../../rules';
import type { Outcome } from '../checking/outcome';
import type { Filter } from './filter';
import { noFilter, ofSeverities } from './filter';
import type { Group, Grouping } from './groups';
import { firstOf, grouped } from './groups';
import type { Preferences } from '../preferences';
import { useSearch } from './search';

/** How many findings are drawn at first, and how many more at each « Afficher la suite ». */
export const PAGE = 100;

/** How many are drawn at once when the list opens or goes on; the rest of the page follows, a little at a time. */
const AT_ONCE = 6;

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
  // What was chosen shows at once, and the list follows piece by piece.
  const severities = useDeferredValue(filter.severities);
  const gathering = useDeferredValue(grouping);
  const closed = useDeferredValue(folded);
  const drawn = Math.max(useDeferredValue(limit, AT_ONCE), limit - PAGE + AT_ONCE);

  const titles = useMemo(
    () => ({
      rules: new Map(outcome.rules.map((rule) => [rule.id as string, rule])),
      actions: new Map(outcome.actions.map(({ number, title }) => [number, title])),
    }),
    [outcome],
  );
  const found = useSearch(outcome.findings, filter.query, titles.rules);
  const matching = useMemo(() => ofSeverities(found, severities), [found, severities]);
  const all = useMemo(() => grouped(matching, gathering), [matching, gathering]);
  const sizes = useMemo(() => new Map(all.map(({ key, findings }) => [key, findings.length])), [all]);
  const groups = useMemo(
    () => firstOf(all, { limit: drawn, folded: closed, grouping: gathering, titles }),
    [all, drawn, closed, gathering, titles],
  );
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
    folded: closed,
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
