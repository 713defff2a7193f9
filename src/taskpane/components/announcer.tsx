import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../session';

const useStyles = makeStyles({
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

/** What screen readers say whenever it changes, wherever the focus is; nothing to be seen. */
export function Spoken({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.hidden}>
      {children}
    </div>
  );
}

/** What screen readers hear of a command that ends. */
export function Announcer() {
  const { text, number } = usePane('announcement');
  return (
    <Spoken>
      <span key={number}>{text}</span>
    </Spoken>
  );
}
