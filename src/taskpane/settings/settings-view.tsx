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
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { standing } from '../../workbook';
import { Heading } from '../components/heading';
import { ViewHeader } from '../components/view-header';
import { usePreferences } from '../preferences';
import { usePane, useSession } from '../session';
import type { Draft, Values } from './draft';
import { draftOf, noDraft, readDraft, resetAll, withDraft } from './draft';
import { FieldRow } from './field-row';
import { sections } from './fields';
import { RulesSection } from './rules-section';
import { ShareSection } from './share-section';
import { TermsSection } from './terms-section';
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
  const session = useSession();
  const preferences = usePreferences();
  const [draft, setDraft] = useState<Draft>(noDraft);
  const [open, setOpen] = useState<string[]>(['convention']);
  const [isStrict, setStrict] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  const mismatch = useMismatch();
  const { fields, settings, changes, firstFault } = readDraft(kept, draft);

  /** Brings what cannot be kept before the reader's eyes. */
  function showFault(key: string): void {
    const section = sections.find((one) => one.fields.some((field) => field.key === key));
    flushSync(() => {
      setStrict(true);
      if (section) setOpen([...new Set([...open, section.id])]);
    });
    page.current?.querySelector<HTMLElement>(`[data-field="${key}"] :is(input, textarea)`)?.focus();
  }

  async function save(): Promise<void> {
    if (isSaving || changes === 0) return;
    if (firstFault) {
      showFault(firstFault);
      return;
    }
    setSaving(true);
    const isKept = await session.changeSettings((now) => withDraft(now, draft), preferences.author());
    setSaving(false);
    if (isKept) discard();
  }

  function discard(): void {
    setDraft(noDraft);
    setStrict(false);
  }

  return (
    <>
      <ViewHeader>
        <Heading>{words.title}</Heading>
        <div className={styles.commands}>
          <Button
            data-home
            appearance="primary"
            disabledFocusable={changes === 0 || isSaving}
            onClick={() => void save()}
          >
            {isSaving ? words.saving : words.save(changes)}
          </Button>
          {changes > 0 && (
            <Button appearance="subtle" onClick={discard}>
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
        <Accordion
          multiple
          collapsible
          openItems={open}
          onToggle={(_, { openItems }) => {
            setOpen(openItems as string[]);
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
                    isStrict={isStrict}
                    isIdle={mismatch !== null && field.isOfOneAgreement === true}
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
      </div>
    </>
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
