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
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const exported = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const text = JSON.stringify(values, null, 2);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      // Excel on the web and some versions on the desktop keep the clipboard from add-ins.
      exported.current?.focus();
      exported.current?.select();
      setSaid(words.copyByHand);
    }
  }

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
      <Field label={words.exported}>
        <Textarea readOnly textarea={{ ref: exported, className: styles.text }} rows={6} value={text} />
      </Field>
      <div className={styles.commands}>
        <Button onClick={() => void copy()}>{words.copy}</Button>
      </div>
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
            take(typed);
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
            void target.files?.[0]?.text().then(take);
            target.value = '';
          }}
        />
      </div>
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
