import { makeStyles, SearchBox, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { fold } from '../../annexes';
import type { RuleSetting } from '../../convention';
import type { RuleGroup, RuleMeta } from '../../rules';
import { useSession } from '../session';
import { RuleGroupSection } from './rule-group';
import { settingsWords as words } from './words';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  search: { maxWidth: 'none' },
});

interface RulesSectionProps {
  decided: Readonly<Record<string, RuleSetting>>;
  /** null: as the rule itself says. */
  onDecide(id: string, setting: RuleSetting | null): void;
}

/** Every rule, to be found, switched off and on, and made more or less severe. */
export function RulesSection({ decided, onDecide }: RulesSectionProps) {
  const styles = useStyles();
  const session = useSession();
  const [rules, setRules] = useState<readonly RuleMeta[]>([]);
  const [query, setQuery] = useState('');

  useEffect(() => {
    let isShown = true;
    void session.work('ruleMetas', undefined).then((metas) => {
      if (isShown) setRules(metas);
    });
    return () => {
      isShown = false;
    };
  }, [session]);

  const groups = useMemo(() => groupsOf(rules, query), [rules, query]);
  return (
    <div className={styles.section}>
      <Text>{words.rulesIntro}</Text>
      <SearchBox
        className={styles.search}
        aria-label={words.searchRules}
        placeholder={words.searchRules}
        dismiss={{ 'aria-label': words.clearSearch }}
        value={query}
        onChange={(_, { value }) => {
          setQuery(value);
        }}
      />
      {groups.map(({ group, members }) => (
        <RuleGroupSection
          key={group}
          group={group}
          rules={members}
          decided={decided}
          isSearched={query.trim() !== ''}
          onDecide={onDecide}
        />
      ))}
      {rules.length > 0 && groups.length === 0 && <Text>{words.noRule}</Text>}
    </div>
  );
}

/** The rules that hold every word of a query, by group. */
function groupsOf(rules: readonly RuleMeta[], query: string): { group: RuleGroup; members: RuleMeta[] }[] {
  const wanted = fold(query).split(' ').filter(Boolean);
  const found = new Map<RuleGroup, RuleMeta[]>();
  for (const rule of rules) {
    const said = fold([rule.title, rule.id, rule.source, rule.why].join(' '));
    if (!wanted.every((word) => said.includes(word))) continue;
    const group = rule.id.slice(0, rule.id.indexOf('-')) as RuleGroup;
    found.set(group, [...(found.get(group) ?? []), rule]);
  }
  return [...found].map(([group, members]) => ({ group, members }));
}
