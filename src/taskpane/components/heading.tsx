import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

interface HeadingProps {
  /** A view begins with the first level; what has a title of its own within it, with the second. */
  as?: 'h1' | 'h2';
  children: ReactNode;
}

/** The title of a view, or of a large part of one. */
export function Heading({ as: Level = 'h1', children }: HeadingProps) {
  const styles = useStyles();
  return <Level className={styles.heading}>{children}</Level>;
}
