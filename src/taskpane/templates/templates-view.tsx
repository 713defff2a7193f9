import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { TemplateSummary } from '../../reports';
import { Heading } from '../components/heading';
import { ViewHeader } from '../components/view-header';
import { useSession } from '../session';
import type { Chosen } from './insert';
import { insertTemplate } from './insert';
import { OwnTemplates } from './own-templates';
import { TemplateCard } from './template-card';
import type { TemplateChoices } from './work';
import { templateWords as words } from './words';

const useStyles = makeStyles({
  intro: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    color: tokens.colorNeutralForeground3,
  },
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
});

/** Before the workbook was read. */
const noChoices: TemplateChoices = { actions: [], years: [], year: 0 };

/** « Modèles »: loaded when it is first opened. */
export default function TemplatesView() {
  const styles = useStyles();
  const session = useSession();
  const [templates, setTemplates] = useState<readonly TemplateSummary[]>([]);
  const [choices, setChoices] = useState<TemplateChoices>(noChoices);
  const [busy, setBusy] = useState<string | null>(null);

  useEffect(() => {
    let isShown = true;
    void session.work('templateList', undefined).then((list) => {
      if (isShown) setTemplates(list);
    });
    void session.read().then(async (reading) => {
      if (!reading) return;
      const { snapshot, today } = reading;
      const found = await session.work('templateChoices', { snapshot, today });
      if (isShown) setChoices(found);
    });
    return () => {
      isShown = false;
    };
  }, [session]);

  async function insert(template: string, chosen: Chosen): Promise<void> {
    if (busy !== null) return;
    setBusy(template);
    await insertTemplate(session, template, chosen);
    setBusy(null);
  }

  return (
    <>
      <ViewHeader>
        <Heading>{words.title}</Heading>
      </ViewHeader>
      <Text size={200} className={styles.intro}>
        {words.intro}
      </Text>
      <OwnTemplates choices={choices} />
      <div className={styles.list} role="list" aria-label={words.builtIn}>
        {templates.map((template) => (
          <TemplateCard
            key={template.id}
            template={template}
            choices={choices}
            isBusy={busy === template.id}
            onInsert={(chosen) => void insert(template.id, chosen)}
          />
        ))}
      </div>
    </>
  );
}
