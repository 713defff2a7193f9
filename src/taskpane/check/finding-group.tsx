import { Button, CounterBadge, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId } from 'react';
import type { RuleMeta } from '../../rules';
import type { Group } from '../list/groups';
import { FindingItem } from './finding-item';

const useStyles = makeStyles({
  heading: { margin: 0, backgroundColor: tokens.colorNeutralBackground3 },
  button: {
    width: '100%',
    justifyContent: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderRadius: 0,
    textAlign: 'left',
  },
  title: {
    flexGrow: 1,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface FindingGroupProps {
  group: Group;
  /** How many findings the group has, those that are not shown yet among them. */
  count: number;
  rules: ReadonlyMap<string, RuleMeta>;
  current: string | null;
  isFolded: boolean;
  onFold(key: string): void;
}

/** Findings under a heading that folds them away. */
export function FindingGroup({ group, count, rules, current, isFolded, onFold }: FindingGroupProps) {
  const styles = useStyles();
  const listId = useId();
  return (
    <section>
      <h2 className={styles.heading}>
        <Button
          appearance="transparent"
          className={styles.button}
          icon={isFolded ? <ChevronRightRegular /> : <ChevronDownRegular />}
          aria-expanded={!isFolded}
          aria-controls={listId}
          onClick={() => {
            onFold(group.key);
          }}
        >
          <span className={styles.title}>{group.title}</span>{' '}
          <CounterBadge count={count} overflowCount={9999} size="small" color="informative" appearance="filled" />
        </Button>
      </h2>
      <ul id={listId} className={styles.list} hidden={isFolded}>
        {!isFolded &&
          group.findings.map((finding) => (
            <FindingItem
              key={finding.id}
              finding={finding}
              rule={rules.get(finding.rule)}
              isCurrent={finding.id === current}
            />
          ))}
      </ul>
    </section>
  );
}
