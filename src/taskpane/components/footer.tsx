import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { words } from '../words';

const useStyles = makeStyles({
  footer: {
    marginTop: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
  },
  link: { fontSize: 'inherit' },
});

/** Where to find help; Office opens it in the browser. */
export function Footer() {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      <Link className={styles.link} href="assets/help/aide.html" target="_blank" rel="noreferrer">
        {words.help}
      </Link>
    </footer>
  );
}
