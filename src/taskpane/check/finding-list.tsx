import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { FINDING, focusFinding } from '../focus-keeper';
import { noFilter } from '../list/filter';
import type { ListView } from '../list/use-list-view';
import { PAGE } from '../list/use-list-view';
import { moveWithinList } from '../list-keys';
import { usePane } from '../session';
import { words } from '../words';
import { FindingGroup } from './finding-group';

const useStyles = makeStyles({
  more: { display: 'block', margin: `${tokens.spacingVerticalM} auto` },
  none: {
    display: 'grid',
    justifyItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingVerticalXXL,
    textAlign: 'center',
  },
});

/** The findings in their groups, a page at a time. */
export function FindingList({ view }: { view: ListView }) {
  const styles = useStyles();
  const current = usePane('current');
  const list = useRef<HTMLDivElement>(null);

  function showMore(): void {
    const shown = list.current?.querySelectorAll(FINDING).length ?? 0;
    flushSync(view.showMore);
    // Those that come stand before the button: the reader goes on from the first of them.
    focusFinding(list.current, shown);
  }

  if (view.matching.length === 0) {
    return (
      <div className={styles.none}>
        <Text>{words.noMatch}</Text>
        <Button
          onClick={() => {
            view.setFilter(noFilter);
          }}
        >
          {words.showAll}
        </Button>
      </div>
    );
  }
  return (
    // The keys are a comfort over what the links and buttons within already offer.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={list} onKeyDown={moveWithinList}>
      {view.groups.map((group) => (
        <FindingGroup
          key={group.key}
          group={group}
          count={view.sizes.get(group.key) ?? group.findings.length}
          rules={view.rules}
          current={current}
          isFolded={view.folded.has(group.key)}
          onFold={view.fold}
        />
      ))}
      {view.left > 0 && (
        <Button className={styles.more} onClick={showMore}>
          {words.more(Math.min(PAGE, view.left), view.left)}
        </Button>
      )}
    </div>
  );
}
