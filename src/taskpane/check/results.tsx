import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { IgnoredFindings } from '../decisions/ignored-findings';
import { decisionWords } from '../decisions/words';
import { isOpen } from '../list/filter';
import { usePreferences } from '../preferences';
import { useListView } from '../list/use-list-view';
import { scrollToBeginning } from '../scroller';
import type { Result } from '../session';
import { words } from '../words';
import { AllGood } from './all-good';
import { CommandBar } from './command-bar';
import { FindingList } from './finding-list';
import { ListChoices } from './list-choices';
import { Troubles } from '../components/notices';
import { RunProgress } from '../components/run-progress';
import { ViewHeader } from '../components/view-header';
import { SelectionPanel } from './selection-panel';
import { Summary } from './summary';

const useStyles = makeStyles({
  notices: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    '&:empty': { display: 'none' },
  },
});

/** What the last run found. */
export function Results({ result }: { result: Result }) {
  const styles = useStyles();
  const { outcome, at } = result;
  const view = useListView(outcome, usePreferences());
  const { findings, ignored, counts, trouble, annexes } = outcome;
  const [wantsIgnored, setWantsIgnored] = useState(false);
  const isShowingIgnored = wantsIgnored && ignored.length > 0;
  // Once none is left the findings are back, and stay when another one is ignored.
  if (wantsIgnored && !isShowingIgnored) setWantsIgnored(false);
  const page = useRef<HTMLDivElement>(null);
  const isNothing = findings.length === 0;
  const shown = isOpen(view.filter) ? null : words.shown(view.matching.length, findings.length);
  const titleOfFindings = annexes.length > 0 ? (shown ?? words.findings(findings.length)) : words.nothingChecked;
  const title = isShowingIgnored ? decisionWords.ignoredTitle : titleOfFindings;
  return (
    <>
      <ViewHeader>
        <CommandBar />
        <RunProgress />
        {!isNothing && !isShowingIgnored && (
          <ListChoices
            view={view}
            counts={counts}
            onChosen={() => {
              scrollToBeginning(page.current);
            }}
          />
        )}
      </ViewHeader>
      <div ref={page}>
        {!isShowingIgnored && <SelectionPanel rules={view.rules} />}
        <Summary
          title={title}
          shown={shown}
          outcome={outcome}
          at={at}
          isShowingIgnored={isShowingIgnored}
          onShowIgnored={setWantsIgnored}
        />
        <div className={styles.notices}>
          <Troubles troubles={trouble} />
        </div>
        {isShowingIgnored ? (
          <IgnoredFindings ignored={ignored} />
        ) : (
          <>
            {!isNothing && <FindingList view={view} />}
            {isNothing && annexes.length > 0 && <AllGood outcome={outcome} />}
          </>
        )}
      </div>
    </>
  );
}
