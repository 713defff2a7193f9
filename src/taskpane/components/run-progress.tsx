import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { usePane, useSession } from '../session';
import { words } from '../words';
import { useLongRun } from './use-long-run';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  field: { flexGrow: 1 },
});

/** How far a long run has come, and the button that stops it. */
export function RunProgress() {
  const styles = useStyles();
  const session = useSession();
  const run = usePane('run');
  const isLong = useLongRun();
  if (!run || !isLong) return null;
  return (
    <div className={styles.row}>
      <Field className={styles.field} validationState="none" validationMessage={words.step(run.step)}>
        <ProgressBar aria-label={words.step(run.step)} {...(run.step === 'checking' ? { value: run.share } : {})} />
      </Field>
      {run.step !== 'marking' && (
        <Button size="small" onClick={session.stop}>
          {words.stop}
        </Button>
      )}
    </div>
  );
}
