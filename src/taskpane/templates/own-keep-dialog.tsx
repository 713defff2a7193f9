import { Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TemplateIssue } from '../../reports/own-templates';
import { OwnDialog } from './own-dialog';
import { OwnIssues } from './own-issues';
import { NameField, nameTrouble } from './own-name-field';
import type { TemplateCandidate } from './own-work';
import { ownWords as words } from './own-words';

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground3 },
});

interface KeepDialogProps {
  candidates: readonly TemplateCandidate[];
  /** Names of the templates that there are. */
  names: readonly string[];
  isOpen: boolean;
  /** Gives what has to be put right in the sheet first; null where Excel refused. */
  onKeep(sheetId: string, name: string): Promise<TemplateIssue[] | null>;
  onClose(): void;
}

/** Asks which sheet becomes a template and what it is called, and says what has to be put right first. */
export default function KeepDialog({ candidates, names, isOpen, onKeep, onClose }: KeepDialogProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<string | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [wasTried, setTried] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const [issues, setIssues] = useState<readonly TemplateIssue[]>([]);
  const sheet = candidates.find(({ id }) => id === chosen) ?? candidates[0];
  const name = typed ?? sheet?.name ?? '';
  const trouble = nameTrouble(name, names);

  function close(): void {
    setTyped(null);
    setTried(false);
    setIssues([]);
    onClose();
  }

  async function confirm(): Promise<void> {
    setTried(true);
    if (!sheet || trouble !== null) return;
    setWorking(true);
    const found = await onKeep(sheet.id, name.trim());
    setWorking(false);
    setIssues(found ?? []);
    // What Excel refuses is said in the pane.
    if (found === null || found.length === 0) close();
  }

  return (
    <OwnDialog
      title={words.keepTitle}
      confirm={words.confirmKeep}
      isOpen={isOpen}
      isInert={isWorking || !sheet}
      onConfirm={() => void confirm()}
      onClose={close}
    >
      {sheet ? (
        <>
          <Field label={words.sheet}>
            <Select
              value={sheet.id}
              onChange={(_, { value }) => {
                setChosen(value);
                setTyped(null);
                setIssues([]);
              }}
            >
              {candidates.map((candidate) => (
                <option key={candidate.id} value={candidate.id}>
                  {candidate.name}
                </option>
              ))}
            </Select>
          </Field>
          <NameField name={name} onChange={setTyped} trouble={wasTried ? trouble : null} />
          <Text size={200} className={styles.hint}>
            {words.keepHint}
          </Text>
          {issues.length > 0 && <OwnIssues issues={issues} />}
        </>
      ) : (
        <Text>{words.noSheet}</Text>
      )}
    </OwnDialog>
  );
}
