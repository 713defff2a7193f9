import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { usePane, useSession } from '../session';
import { words } from '../words';

const useStyles = makeStyles({
  button: {
    width: '100%',
    minWidth: 0,
    justifyContent: 'flex-start',
    fontWeight: tokens.fontWeightRegular,
  },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
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
