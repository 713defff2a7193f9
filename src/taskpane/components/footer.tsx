import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { GUIDE } from '../help/guide';
import { helpWords as words } from '../help/words';
import { useDialog } from './use-dialog';

const AboutDialog = lazy(() => import('../help/about-dialog'));

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    marginTop: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
  },
  link: { fontSize: 'inherit' },
});

/** Where to find help. */
export function Footer() {
  const styles = useStyles();
  const about = useDialog();
  return (
    <footer className={styles.footer}>
      <Link className={styles.link} href={GUIDE} target="_blank" rel="noreferrer">
        {words.guide}
      </Link>
      <Link as="button" className={styles.link} onClick={about.open}>
        {words.about}
      </Link>
      {about.wasOpened && (
        <Suspense fallback={null}>
          <AboutDialog isOpen={about.isOpen} onClose={about.close} />
        </Suspense>
      )}
    </footer>
  );
}
