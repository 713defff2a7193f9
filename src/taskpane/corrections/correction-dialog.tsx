import {
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { Answers } from '../components/answers';
import { useDialogStyles } from '../components/dialog-styles';
import { PaneDialog } from '../components/pane-dialog';
import type { Correction } from '../../rules';
import { useSession } from '../session';
import { Changes } from './changes';
import { correctionWords as words } from './words';

const useStyles = makeStyles({
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

interface CorrectionDialogProps {
  /** What the finding says. */
  message: string;
  corrections: readonly Correction[];
  isOpen: boolean;
  onClose(): void;
}

/** Shows what a correction writes before it is made, and lets choose between several; loaded when it is first opened. */
export default function CorrectionDialog({ message, corrections, isOpen, onClose }: CorrectionDialogProps) {
  return (
    <PaneDialog isOpen={isOpen} onClose={onClose}>
      <Review message={message} corrections={corrections} onClose={onClose} />
    </PaneDialog>
  );
}

function Review({ message, corrections, onClose }: Omit<CorrectionDialogProps, 'isOpen'>) {
  const styles = useStyles();
  const dialog = useDialogStyles();
  const session = useSession();
  const [chosen, setChosen] = useState(0);
  const [isWriting, setWriting] = useState(false);
  const correction = corrections[chosen];

  async function confirm(): Promise<void> {
    if (isWriting || !correction) return;
    setWriting(true);
    await session.correct([correction]);
    onClose();
  }

  return (
    <DialogBody>
      <DialogTitle className={dialog.title}>{words.title}</DialogTitle>
      <DialogContent className={dialog.content}>
        <p className={dialog.quote}>{message}</p>
        {corrections.length === 1 ? (
          <p className={styles.name}>{correction?.title}</p>
        ) : (
          <Field label={words.choose}>
            <RadioGroup
              value={String(chosen)}
              onChange={(_, { value }) => {
                setChosen(Number(value));
              }}
            >
              {corrections.map(({ title }, index) => (
                <Radio key={title} value={String(index)} label={title} />
              ))}
            </RadioGroup>
          </Field>
        )}
        {correction && <Changes edits={correction.edits} />}
      </DialogContent>
      <Answers
        confirm={isWriting ? words.writing : words.correct}
        cancel={words.cancel}
        isInert={isWriting}
        onConfirm={() => void confirm()}
        onCancel={onClose}
      />
    </DialogBody>
  );
}
