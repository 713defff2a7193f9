import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import packageJson from '../../../package.json';
import { ReadingDialog } from '../components/reading-dialog';
import { useSession } from '../session';
import { components } from './components.generated';
import { GUIDE } from './guide';
import { helpWords as words } from './words';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', color: tokens.colorBrandForegroundLink },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  links: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalXS },
});

interface AboutDialogProps {
  isOpen: boolean;
  onClose(): void;
}

/** « À propos »: what this is, its version, the guide, the licences; loaded when first opened. */
export default function AboutDialog({ isOpen, onClose }: AboutDialogProps) {
  const styles = useStyles();
  const session = useSession();

  function showIntroduction(): void {
    session.introduce(true);
    session.show('check');
    onClose();
  }

  return (
    <ReadingDialog title={words.aboutTitle} isOpen={isOpen} onClose={onClose}>
      <Text>{words.version(packageJson.version)}</Text>
      <Text>{words.purpose}</Text>
      <div className={styles.links}>
        <Link href={GUIDE} target="_blank" rel="noreferrer">
          {words.guide}
        </Link>
        <Link as="button" onClick={showIntroduction}>
          {words.again}
        </Link>
      </div>
      <Text>
        {words.licence}{' '}
        <Link href="licences.txt" target="_blank" rel="noreferrer" inline>
          {words.licenceTexts}
        </Link>
      </Text>
      <details>
        <summary className={styles.summary}>{words.components(components.length)}</summary>
        <ul className={styles.list}>
          {components.map(({ name, version, licence }) => (
            <li key={`${name} ${version}`}>{words.component(name, version, licence)}</li>
          ))}
        </ul>
        <Text size={200}>{words.officeJs}</Text>
      </details>
    </ReadingDialog>
  );
}
