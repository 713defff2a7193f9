import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EraserRegular } from '@fluentui/react-icons/svg/eraser';
import { HomeCheckmarkRegular } from '@fluentui/react-icons/svg/home-checkmark';
import { useSession } from '../session';
import { words } from '../words';
import { useLongRun } from '../components/use-long-run';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
  },
  // Both fit beside each other in a pane of 320 pixels with its scroll bar.
  second: {
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalS,
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  first: { minWidth: 0, whiteSpace: 'nowrap' },
});

/** The two commands of the pane, the same as the ribbon's. */
export function CommandBar() {
  const styles = useStyles();
  const session = useSession();
  const isBusy = useLongRun();
  return (
    <div className={styles.bar}>
      <Button
        data-home
        className={styles.first}
        appearance="primary"
        icon={<HomeCheckmarkRegular />}
        disabledFocusable={isBusy}
        onClick={() => void session.validate()}
      >
        {words.validate}
      </Button>
      <Button
        className={styles.second}
        appearance="subtle"
        icon={<EraserRegular />}
        disabledFocusable={isBusy}
        onClick={() => void session.clearMarks()}
      >
        {words.clearMarks}
      </Button>
    </div>
  );
}
