import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import { Heading } from '../components/heading';
import type { GoneRow, MonitoringPlan } from '../../reports/monitoring';
import { useSession } from '../session';
import { addedActions, monitoringWords as words } from './monitoring-words';
import type { Monitoring } from './use-monitoring';
import { useMonitoring } from './use-monitoring';

const useStyles = makeStyles({
  section: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
  secondary: { color: tokens.colorNeutralForeground3 },
  gone: { width: '100%' },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

/**
 * « Feuilles de suivi » within « Rapport »: insert them, bring them up to date, see whose action has gone.
 * @param year the one that the view is set to; null until that is known
 */
export function MonitoringSection({ year }: { year: number | null }) {
  const styles = useStyles();
  const monitoring = useMonitoring();
  const { plan, busy, read } = monitoring;
  return (
    <section className={styles.section} aria-label={words.title()}>
      <Heading as="h2">{words.title()}</Heading>
      <Text size={200} className={styles.secondary}>
        {words.intro()}
      </Text>
      {plan?.years ? (
        year !== null && <Followed monitoring={monitoring} plan={plan} year={year} />
      ) : (
        <>
          {busy ? <Spinner size="tiny" label={words.looking()} /> : plan && <Text>{words.noAction()}</Text>}
          {!busy && <Button onClick={() => void read()}>{words.again()}</Button>}
        </>
      )}
    </section>
  );
}

interface FollowedProps {
  monitoring: Monitoring;
  plan: MonitoringPlan;
  year: number;
}

function Followed({ monitoring: { busy, insert, update }, plan, year }: FollowedProps) {
  const styles = useStyles();
  const missing = plan.missing.find((one) => one.year === year)?.blueprints ?? [];
  const added = addedActions(plan.update);
  const isOutdated = plan.update.extensions.length > 0;
  if (plan.refusal !== null) {
    return (
      <MessageBar intent="warning" layout="multiline" className={styles.gone}>
        <MessageBarBody>{plan.refusal}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <>
      <Text>{missing.length > 0 ? words.willInsert(missing.map(({ name }) => name)) : words.inPlace(year)}</Text>
      {missing.length > 0 && (
        <Button appearance="primary" disabledFocusable={busy !== null} onClick={() => void insert(year)}>
          {busy === 'inserting' ? words.inserting() : words.insert(year)}
        </Button>
      )}
      {plan.followed.length > 0 && (
        <>
          {missing.length === 0 && (
            <Text>{added.length > 0 ? words.toAdd(added) : isOutdated ? words.toRefresh() : words.upToDate()}</Text>
          )}
          <Button
            appearance={missing.length === 0 && isOutdated ? 'primary' : 'secondary'}
            disabledFocusable={busy !== null}
            onClick={() => void update()}
          >
            {busy === 'updating' ? words.updating() : words.update()}
          </Button>
          <Text size={200} className={styles.secondary}>
            {words.keeps()}
          </Text>
        </>
      )}
      {plan.gone.length > 0 && <Gone rows={plan.gone} />}
    </>
  );
}

function Gone({ rows }: { rows: readonly GoneRow[] }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.gone}>
      <MessageBarBody>
        <MessageBarTitle>{words.goneTitle(rows.length)}</MessageBarTitle>
        {words.gone()}
        <ul className={styles.list}>
          {rows.map((row) => (
            <li key={`${row.sheet} ${row.row}`}>
              <Link as="button" onClick={() => void session.select(row, '')}>
                {words.goneRow(row)}
              </Link>
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
