import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { Heading } from '../components/heading';
import { Readiness } from './readiness';
import type { Report } from './use-report';
import type { ReportState } from './work';
import { reportWords as words } from './words';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
  },
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  partTitle: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  help: { color: tokens.colorNeutralForeground3 },
  alone: { justifySelf: 'start' },
});

/** The report of a year within « Rapport »: what it can rely on, and the commands that make it. */
export function ReportSection({ report }: { report: Report }) {
  const styles = useStyles();
  const { state, isBusy, hasFailed } = report;
  return (
    <section className={styles.page} aria-label={words.title}>
      <Heading as="h2">{words.title}</Heading>
      <Text size={200} className={styles.help}>
        {words.intro}
      </Text>
      {isBusy && <Spinner size="tiny" label={words.loading} className={styles.alone} />}
      {!isBusy && hasFailed && (
        <div className={styles.part}>
          <Text>{words.notLoaded}</Text>
          <Button className={styles.alone} onClick={report.refresh}>
            {words.retry}
          </Button>
        </div>
      )}
      {state && <Parts report={report} state={state} />}
    </section>
  );
}

function Parts({ report, state }: { report: Report; state: ReportState }) {
  const styles = useStyles();
  const { isBusy } = report;
  const isBlocked = state.items.some((item) => item.state === 'blocked');
  return (
    <>
      <section className={styles.part}>
        <h3 className={styles.partTitle}>{words.readinessTitle}</h3>
        <Readiness items={state.items} />
        <Button size="small" className={styles.alone} disabledFocusable={isBusy} onClick={report.refresh}>
          {words.refresh}
        </Button>
      </section>
      {!isBlocked && <Commands report={report} state={state} />}
    </>
  );
}

function Commands({ report, state }: { report: Report; state: ReportState }) {
  const styles = useStyles();
  const { isBusy } = report;
  const { year } = state;
  const present = state.report;
  return (
    <>
      <section className={styles.part}>
        <Button appearance="primary" className={styles.alone} disabledFocusable={isBusy} onClick={report.generate}>
          {present ? words.regenerate(year) : words.generate(year)}
        </Button>
        <Text size={200} className={styles.help}>
          {present ? words.keeps : words.undo}
        </Text>
      </section>
      {present && (
        <section className={styles.part}>
          <h3 className={styles.partTitle}>{words.freezeTitle}</h3>
          <Text size={200} className={styles.help}>
            {words.freezeHelp(present.version)}
          </Text>
          <Button className={styles.alone} disabledFocusable={isBusy} onClick={report.freeze}>
            {words.freeze(present.version)}
          </Button>
        </section>
      )}
      <section className={styles.part}>
        <h3 className={styles.partTitle}>{words.analysisTitle}</h3>
        <Text size={200} className={styles.help}>
          {words.analysisHelp}
        </Text>
        <Button className={styles.alone} disabledFocusable={isBusy} onClick={report.analyse}>
          {words.analysis(year)}
        </Button>
      </section>
    </>
  );
}
