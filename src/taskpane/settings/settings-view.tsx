import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { standing } from '../../workbook';
import { Heading } from '../components/heading';
import { ViewHeader } from '../components/view-header';
import { usePane, useSession } from '../session';
import type { Values } from './draft';
import { draftOf, resetAll, withDraft } from './draft';
import { FieldRow } from './field-row';
import { sections } from './fields';
import { RulesSection } from './rules-section';
import { ShareSection } from './share-section';
import { TermsSection } from './terms-section';
import type { EditedSettings } from './use-edited-settings';
import { useEditedSettings } from './use-edited-settings';
import { useMismatch } from './use-mismatch';
import { settingsWords as words } from './words';

const useStyles = makeStyles({
  intro: { display: 'block', padding: `0 ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground3 },
  commands: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  mismatch: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, overflowWrap: 'anywhere' },
  page: { padding: `${tokens.spacingVerticalS} 0` },
  waiting: {
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
});

/** « Réglages »: loaded when it is first opened. */
export default function SettingsView() {
  const styles = useStyles();
  const session = useSession();
  const kept = usePane('kept');
  const failure = usePane('failure');

  // Whenever the view is shown: a colleague may have changed something.
  useEffect(() => void session.loadKept(), [session]);

  if (kept) return <SettingsForm kept={kept.settings?.values ?? {}} terms={standing(kept.terms)} />;
  return (
    <>
      <ViewHeader>
        <Heading>{words.title}</Heading>
      </ViewHeader>
      <div className={styles.waiting}>
        <Text>{failure ? words.notLoaded : words.loading}</Text>
        {failure && <Button onClick={() => void session.loadKept()}>{words.retry}</Button>}
      </div>
    </>
  );
}

interface SettingsFormProps {
  kept: Values;
  terms: Parameters<typeof TermsSection>[0]['terms'];
}

function SettingsForm({ kept, terms }: SettingsFormProps) {
  const styles = useStyles();
  const page = useRef<HTMLDivElement>(null);
  const edited = useEditedSettings(kept, page);
  const mismatch = useMismatch();
  const { changes, isSaving } = edited;

  return (
    <>
      <ViewHeader>
        <Heading>{words.title}</Heading>
        <div className={styles.commands}>
          <Button
            data-home
            appearance="primary"
            disabledFocusable={changes === 0 || isSaving}
            onClick={() => void edited.save()}
          >
            {isSaving ? words.saving : words.save(changes)}
          </Button>
          {changes > 0 && (
            <Button appearance="subtle" onClick={edited.discard}>
              {words.discard}
            </Button>
          )}
        </div>
      </ViewHeader>
      <div ref={page} className={styles.page}>
        <Text size={200} className={styles.intro}>
          {words.intro}
        </Text>
        {mismatch && (
          <MessageBar layout="multiline" className={styles.mismatch}>
            <MessageBarBody>{words.mismatch(mismatch)}</MessageBarBody>
          </MessageBar>
        )}
        <Sections kept={kept} terms={terms} edited={edited} isIdle={mismatch !== null} />
      </div>
    </>
  );
}

interface SectionsProps extends SettingsFormProps {
  edited: EditedSettings;
  /** The settings of one agreement do not serve for the annexes of the workbook. */
  isIdle: boolean;
}

function Sections({ kept, terms, edited, isIdle }: SectionsProps) {
  const styles = useStyles();
  const { draft, setDraft, fields, settings } = edited;
  return (
    <Accordion
      multiple
      collapsible
      openItems={edited.open}
      onToggle={(_, { openItems }) => {
        edited.setOpen(openItems as string[]);
      }}
    >
      {sections.map((section) => (
        <Section key={section.id} id={section.id} title={section.title}>
          <div className={styles.fields}>
            {section.intro && <Text>{section.intro}</Text>}
            {section.fields.map((field) => (
              <FieldRow
                key={field.key}
                field={field}
                state={fields[field.key]}
                isStrict={edited.isStrict}
                isIdle={isIdle && field.isOfOneAgreement === true}
                onChange={(text) => {
                  setDraft((last) => ({ ...last, texts: { ...last.texts, [field.key]: text } }));
                }}
              />
            ))}
          </div>
        </Section>
      ))}
      <Section id="regles" title={words.rules}>
        <RulesSection
          decided={settings.rules}
          onDecide={(id, setting) => {
            setDraft((last) => ({ ...last, rules: { ...last.rules, [id]: setting } }));
          }}
        />
      </Section>
      <Section id="glossaire" title={words.terms}>
        <TermsSection terms={terms} />
      </Section>
      <Section id="partage" title={words.share}>
        <ShareSection
          values={withDraft(kept, draft)}
          onTake={(taken) => {
            setDraft(draftOf(taken, kept));
          }}
          onReset={() => {
            setDraft(resetAll(kept));
          }}
        />
      </Section>
    </Accordion>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <AccordionItem value={id}>
      <AccordionHeader as="h2">{title}</AccordionHeader>
      <AccordionPanel>{children}</AccordionPanel>
    </AccordionItem>
  );
}
