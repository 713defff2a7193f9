import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { usePane, useSession } from '../session';
import { words } from '../words';

const useStyles = makeStyles({
  button: {
    width: '100%',
    minWidth: 0,
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  /** What is taken back stands at the end: a long name has a second line. */
  text: {
    display: '-webkit-box',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
  },
});

/** « Annuler », in every view, while there is something to take back: what it takes back is in its name. */
export function UndoBar() {
  const styles = useStyles();
  const session = useSession();
  const undoable = usePane('undoable');
  if (undoable === null) return null;
  const name = words.undo(undoable);
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.button}
      icon={<ArrowUndoRegular />}
      title={name}
      onClick={() => void session.undo()}
    >
      <span className={styles.text}>{name}</span>
    </Button>
  );
}
