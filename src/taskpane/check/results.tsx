import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { CorrectionBar } from '../corrections/correction-bar';
import { IgnoredFindings } from '../decisions/ignored-findings';
import { decisionWords } from '../decisions/words';
import { isOpen } from '../list/filter';
import { usePreferences } from '../preferences';
import { useListView } from '../list/use-list-view';
import { scrollToBeginning } from '../scroller';
import type { Result } from '../session';
import { words } from '../words';
import { AllGood } from './all-good';
import { AnomaliesButton } from './anomalies-button';
import { Spoken } from '../components/announcer';
import { Heading } from '../components/heading';
import { CommandBar } from './command-bar';
import { ContinuousSwitch } from './continuous-switch';
import { FindingList } from './finding-list';
import { ListTools } from './list-tools';
import { Troubles } from '../components/notices';
import { RunProgress } from '../components/run-progress';
import { ViewHeader } from '../components/view-header';
import { SelectionPanel } from './selection-panel';
import { SeverityFilters } from './severity-filters';

const useStyles = makeStyles({
  summary: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  ignored: { fontSize: tokens.fontSizeBase200 },
  when: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
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
  // Another list is read from its first finding on.
  const showBeginning = () => {
    scrollToBeginning(page.current);
  };
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
          <>
            <SeverityFilters
              counts={counts}
              chosen={view.filter.severities}
              onChoose={(severities) => {
                view.setFilter({ severities });
                showBeginning();
              }}
            />
            <ListTools
              query={view.filter.query}
              onQuery={(query) => {
                view.setFilter({ query });
                showBeginning();
              }}
              grouping={view.grouping}
              onGrouping={(grouping) => {
                view.setGrouping(grouping);
                showBeginning();
              }}
            />
          </>
        )}
      </ViewHeader>
      <div ref={page}>
        {!isShowingIgnored && <SelectionPanel rules={view.rules} />}
        <div className={styles.summary}>
          <div className={styles.row}>
            <Heading>{title}</Heading>
            <Spoken>{shown}</Spoken>
            {ignored.length > 0 && (
              <Link
                as="button"
                className={styles.ignored}
                onClick={() => {
                  setWantsIgnored(!isShowingIgnored);
                }}
              >
                {isShowingIgnored ? decisionWords.backToFindings : decisionWords.showIgnored(ignored.length)}
              </Link>
            )}
          </div>
          <div className={styles.row}>
            <CorrectionBar findings={findings} />
            <AnomaliesButton />
          </div>
          <div className={styles.row}>
            <Text size={200} className={styles.when}>
              {words.checkedAt(at)}
            </Text>
            <ContinuousSwitch />
          </div>
        </div>
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
