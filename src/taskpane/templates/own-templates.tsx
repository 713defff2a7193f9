import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { BracesVariableRegular } from '@fluentui/react-icons/svg/braces-variable';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { lazy, Suspense } from 'react';
import { useDialog } from '../components/use-dialog';
import { OwnCard } from './own-card';
import { ownWords as words } from './own-words';
import { useOwnTemplates } from './use-own-templates';
import type { TemplateChoices } from './work';

const KeepDialog = lazy(() => import('./own-keep-dialog'));
const FieldsDialog = lazy(() => import('./own-fields-dialog'));

const useStyles = makeStyles({
  section: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  intro: { color: tokens.colorNeutralForeground3 },
  commands: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
});

/** The templates that the team has made of its own sheets, and the way to make one. */
export function OwnTemplates({ choices }: { choices: TemplateChoices }) {
  const styles = useStyles();
  const own = useOwnTemplates();
  const keeping = useDialog();
  const fields = useDialog();
  const names = own.templates.map(({ name }) => name);
  return (
    <section className={styles.section} aria-label={words.title}>
      <h2 className={styles.title}>{words.title}</h2>
      <Text size={200} className={styles.intro}>
        {words.intro}
      </Text>
      <div className={styles.commands}>
        <Button
          size="small"
          icon={<DocumentAddRegular />}
          onClick={(event) => {
            keeping.open(event);
            // A sheet may have been added since.
            void own.refresh();
          }}
        >
          {words.keep}
        </Button>
        <Button size="small" icon={<BracesVariableRegular />} onClick={fields.open}>
          {words.fields}
        </Button>
      </div>
      {own.templates.length > 0 && (
        <div className={styles.list} role="list" aria-label={words.list}>
          {own.templates.map((template) => (
            <OwnCard key={template.id} template={template} choices={choices} own={own} names={names} />
          ))}
        </div>
      )}
      <Suspense fallback={null}>
        {keeping.wasOpened && (
          <KeepDialog
            candidates={own.candidates}
            names={names}
            isOpen={keeping.isOpen}
            onKeep={own.keep}
            onClose={keeping.close}
          />
        )}
        {fields.wasOpened && <FieldsDialog isOpen={fields.isOpen} onClose={fields.close} />}
      </Suspense>
    </section>
  );
}
