import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { LOW_WINDOW } from '../low-window';

const useStyles = makeStyles({
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    [LOW_WINDOW]: { position: 'static' },
  },
});

/** What stays in sight at the top of a view while the rest of it is scrolled. */
export function ViewHeader({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.header}>{children}</div>;
}
