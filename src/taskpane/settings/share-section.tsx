import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Settings } from '../../convention';
import { parseSettings } from '../../convention';
import { Spoken } from '../components/announcer';
import type { Values } from './draft';
import { settingsWords as words } from './words';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  commands: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  text: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  faults: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  alone: { justifySelf: 'start' },
});

interface ShareSectionProps {
  values: Values;
  onTake(settings: Settings): void;
  onReset(): void;
}

/** The settings as text, to take elsewhere and to take over; the same as the command line's file. Excel blocks downloads. */
export function ShareSection({ values, onTake, onReset }: ShareSectionProps) {
  const styles = useStyles();
  const [said, setSaid] = useState<string | null>(null);
  const [faults, setFaults] = useState<readonly string[]>([]);

  function take(json: string): void {
    try {
      const { settings, faults: found } = parseSettings(JSON.parse(json));
      setFaults(found);
      setSaid(words.taken);
      onTake(settings);
    } catch {
      setFaults([words.notJson]);
      setSaid(null);
    }
  }

  return (
    <div className={styles.section}>
      <Text>{words.shareIntro}</Text>
      <Exported text={JSON.stringify(values, null, 2)} onSaid={setSaid} />
      <Imported faults={faults} onTake={take} />
      <Button
        className={styles.alone}
        onClick={() => {
          setFaults([]);
          setSaid(words.resetDone);
          onReset();
        }}
      >
        {words.resetAll}
      </Button>
      {said !== null && <Text>{said}</Text>}
      <Spoken>{said}</Spoken>
    </div>
  );
}

/** The settings as they are, to be copied. */
function Exported({ text, onSaid }: { text: string; onSaid(sentence: string): void }) {
  const styles = useStyles();
  const exported = useRef<HTMLTextAreaElement>(null);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      onSaid(words.copied);
    } catch {
      // Excel on the web and some versions on the desktop keep the clipboard from add-ins.
      exported.current?.focus();
      exported.current?.select();
      onSaid(words.copyByHand);
    }
  }

  return (
    <>
      <Field label={words.exported}>
        <Textarea readOnly textarea={{ ref: exported, className: styles.text }} rows={6} value={text} />
      </Field>
      <div className={styles.commands}>
        <Button onClick={() => void copy()}>{words.copy}</Button>
      </div>
    </>
  );
}

/** Where settings from elsewhere are pasted, or read from a file. */
function Imported({ faults, onTake }: { faults: readonly string[]; onTake(json: string): void }) {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const file = useRef<HTMLInputElement>(null);

  return (
    <>
      <Field
        label={words.toImport}
        {...(faults.length > 0 && {
          validationMessage: (
            <ul className={styles.faults}>
              {faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          ),
        })}
      >
        <Textarea
          textarea={{ className: styles.text, spellCheck: false }}
          rows={4}
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <div className={styles.commands}>
        <Button
          disabledFocusable={typed.trim() === ''}
          onClick={() => {
            onTake(typed);
          }}
        >
          {words.take}
        </Button>
        <Button onClick={() => file.current?.click()}>{words.openFile}</Button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.openFile}
          onChange={({ target }) => {
            void target.files?.[0]?.text().then(onTake);
            target.value = '';
          }}
        />
      </div>
    </>
  );
}
