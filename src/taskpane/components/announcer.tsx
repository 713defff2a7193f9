import { makeStyles } from '@fluentui/react-components';
import { usePane } from '../session';

export const useHiddenStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** What screen readers hear of a command that ends, wherever the focus is. */
export function Announcer() {
  const { text } = usePane('announcement');
  const styles = useHiddenStyles();
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {text}
    </div>
  );
}
