import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Trouble } from '../../validation';
import { usePane, useSession } from '../session';
import { words } from '../words';

const useStyles = makeStyles({
  bars: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  bar: { overflowWrap: 'anywhere' },
  paragraph: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  details: { marginBottom: tokens.spacingVerticalXS },
  summary: { cursor: 'pointer', color: tokens.colorBrandForegroundLink },
  lines: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
});

/** What the last command met: an error with what to do, or the good news that it is done. */
export function CommandNotice() {
  const styles = useStyles();
  const session = useSession();
  const failure = usePane('failure');
  const notice = usePane('notice');
  const said = failure?.message ?? notice;
  if (said === null) return null;
  const command = failure?.command;
  const dismiss = (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={words.dismiss}
      onClick={session.dismiss}
    />
  );
  return (
    <MessageBar intent={failure ? 'error' : 'success'} layout="multiline" politeness="polite" className={styles.bar}>
      <MessageBarBody>{said}</MessageBarBody>
      <MessageBarActions containerAction={dismiss}>
        {command && (
          <Button size="small" onClick={() => void session[command]()}>
            {words.retry}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

/** What could not be read or checked, and what to do about it. */
export function Troubles({ troubles }: { troubles: readonly Trouble[] }) {
  const styles = useStyles();
  if (troubles.length === 0) return null;
  return (
    <div className={styles.bars}>
      {troubles.map(({ kind, message, advice, details }) => (
        <MessageBar key={message} intent="warning" layout="multiline" politeness="polite" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle>{message}</MessageBarTitle>
            <p className={styles.paragraph}>{advice}</p>
            {details.length > 0 && (
              <details className={styles.details} open={kind === 'noAnnexe'}>
                <summary className={styles.summary}>{words.details}</summary>
                <ul className={styles.lines}>
                  {details.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </details>
            )}
          </MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}
