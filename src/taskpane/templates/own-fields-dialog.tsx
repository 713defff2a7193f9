import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { ReadingDialog } from '../components/reading-dialog';
import { useSession } from '../session';
import type { PlaceholderList } from './own-work';
import { ownWords as words } from './own-words';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground3 },
  list: { margin: `${tokens.spacingVerticalXS} 0 0` },
  name: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  meaning: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface FieldsDialogProps {
  isOpen: boolean;
  onClose(): void;
}

/** Everything that one may write between double braces; loaded when it is first opened. */
export default function FieldsDialog({ isOpen, onClose }: FieldsDialogProps) {
  const styles = useStyles();
  const session = useSession();
  const [groups, setGroups] = useState<readonly PlaceholderList[]>([]);
  useEffect(() => {
    void session.work('placeholderList', undefined).then(setGroups);
  }, [session]);
  return (
    <ReadingDialog title={words.fields} isOpen={isOpen} onClose={onClose}>
      <Text size={200}>{words.fieldsIntro}</Text>
      {groups.map(({ title, hint, names }) => (
        <section key={title}>
          <h3 className={styles.heading}>{title}</h3>
          <Text block size={200} className={styles.hint}>
            {hint}
          </Text>
          <dl className={styles.list}>
            {names.map(({ name, meaning }) => (
              <div key={name}>
                <dt className={styles.name}>{name}</dt>
                <dd className={styles.meaning}>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </ReadingDialog>
  );
}
