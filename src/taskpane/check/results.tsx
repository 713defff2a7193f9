import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { CorrectionBar } from '../corrections/correction-bar';
import { IgnoredFindings } from '../decisions/ignored-findings';
import { decisionWords } from '../decisions/words';
import { isOpen } from '../list/filter';
import { usePreferences } from '../preferences';
import { useListView } from '../list/use-list-view';
import type { Result } from '../session';
import { words } from '../words';
import { AllGood } from './all-good';
import { Spoken } from '../components/announcer';
import { CommandBar } from './command-bar';
import { FindingList } from './finding-list';
import { ListTools } from './list-tools';
import { Troubles } from '../components/notices';
import { RunProgress } from '../components/run-progress';
import { ViewHeader } from '../components/view-header';
import { SelectionPanel } from './selection-panel';
import { SeverityFilters } from './severity-filters';

const useStyles = makeStyles({
  summary: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  ignored: { justifySelf: 'start', fontSize: tokens.fontSizeBase200 },
  when: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  notices: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
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
  const isNothing = findings.length === 0;
  const shown = isOpen(view.filter) ? null : words.shown(view.matching.length, findings.length);
  const titleOfFindings = annexes.length > 0 ? (shown ?? words.findings(findings.length)) : words.nothingChecked;
  const title = isShowingIgnored ? decisionWords.ignoredTitle : titleOfFindings;
  return (
    <>
      <ViewHeader>
        <CommandBar />
        <RunProgress />
        <div className={styles.summary}>
          <h1 className={styles.heading}>{title}</h1>
          <Spoken>{shown}</Spoken>
          <Text size={200} className={styles.when}>
            {words.checkedAt(at)}
          </Text>
        </div>
        <CorrectionBar findings={findings} />
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
        {!isNothing && !isShowingIgnored && (
          <>
            <SeverityFilters
              counts={counts}
              chosen={view.filter.severities}
              onChoose={(severities) => {
                view.setFilter({ severities });
              }}
            />
            <ListTools
              query={view.filter.query}
              onQuery={(query) => {
                view.setFilter({ query });
              }}
              grouping={view.grouping}
              onGrouping={view.setGrouping}
            />
          </>
        )}
      </ViewHeader>
      <div>
        <div className={styles.notices}>
          <Troubles troubles={trouble} />
        </div>
        {isShowingIgnored ? (
          <IgnoredFindings ignored={ignored} />
        ) : (
          <>
            <SelectionPanel rules={view.rules} />
            {!isNothing && <FindingList view={view} />}
            {isNothing && annexes.length > 0 && <AllGood outcome={outcome} />}
          </>
        )}
      </div>
    </>
  );
}
