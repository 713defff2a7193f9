import { Button, Caption1, CounterBadge, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { RuleSetting } from '../../convention';
import type { RuleGroup, RuleMeta } from '../../rules';
import { ruleGroups } from '../../rules/rule-id';
import { RuleRow } from './rule-row';
import { settingsWords as words } from './words';

const useStyles = makeStyles({
  heading: { margin: 0 },
  button: {
    width: '100%',
    justifyContent: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    paddingInline: tokens.spacingHorizontalXS,
    textAlign: 'left',
  },
  title: { flexGrow: 1 },
  decided: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface RuleGroupSectionProps {
  group: RuleGroup;
  rules: readonly RuleMeta[];
  decided: Readonly<Record<string, RuleSetting>>;
  /** All that a search has found is in sight. */
  isSearched: boolean;
  onDecide(id: string, setting: RuleSetting | null): void;
}

/** The rules of a group, under a heading that unfolds them. */
export function RuleGroupSection({ group, rules, decided, isSearched, onDecide }: RuleGroupSectionProps) {
  const styles = useStyles();
  const [isUnfolded, setUnfolded] = useState(false);
  const listId = useId();
  const isOpen = isUnfolded || isSearched;
  const count = rules.filter(({ id }) => decided[id] !== undefined).length;
  return (
    <section>
      <h3 className={styles.heading}>
        <Button
          appearance="subtle"
          size="small"
          className={styles.button}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => {
            setUnfolded(!isOpen);
          }}
        >
          <span className={styles.title}>{ruleGroups[group]}</span> <Caption1>{words.decided(count)}</Caption1>{' '}
          <CounterBadge count={rules.length} size="small" color="informative" appearance="filled" />
        </Button>
      </h3>
      <ul id={listId} className={styles.list} hidden={!isOpen}>
        {isOpen &&
          rules.map((rule) => <RuleRow key={rule.id} rule={rule} setting={decided[rule.id]} onDecide={onDecide} />)}
      </ul>
    </section>
  );
}
