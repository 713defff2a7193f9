import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Outcome } from '../checking/outcome';
import { Spoken } from '../components/announcer';
import { Heading } from '../components/heading';
import { CorrectionBar } from '../corrections/correction-bar';
import { decisionWords } from '../decisions/words';
import { words } from '../words';
import { AnomaliesButton } from './anomalies-button';
import { ContinuousSwitch } from './continuous-switch';

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
});

interface SummaryProps {
  title: string;
  /** How many of the findings are listed; null when all are. */
  shown: string | null;
  outcome: Outcome;
  /** When the check was made. */
  at: Date;
  isShowingIgnored: boolean;
  onShowIgnored(isWanted: boolean): void;
}

/** What the list holds, when it was made, and what can be done with the whole of it. */
export function Summary({ title, shown, outcome, at, isShowingIgnored, onShowIgnored }: SummaryProps) {
  const styles = useStyles();
  const { findings, ignored } = outcome;
  return (
    <div className={styles.summary}>
      <div className={styles.row}>
        <Heading>{title}</Heading>
        <Spoken>{shown}</Spoken>
        {ignored.length > 0 && (
          <Link
            as="button"
            className={styles.ignored}
            onClick={() => {
              onShowIgnored(!isShowingIgnored);
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
  );
}
