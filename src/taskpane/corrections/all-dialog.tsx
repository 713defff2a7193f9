import { Checkbox, DialogBody, DialogContent, DialogTitle, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Answers } from '../components/answers';
import { useDialogStyles } from '../components/dialog-styles';
import { PaneDialog } from '../components/pane-dialog';
import type { Correction } from '../../rules';
import { useSession } from '../session';
import { Changes } from './changes';
import { correctionWords as words } from './words';

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  changes: { paddingLeft: tokens.spacingHorizontalXXL },
});

interface AllDialogProps {
  corrections: readonly Correction[];
  isOpen: boolean;
  onClose(): void;
}

/** Lists the corrections without risk before they are made, each to be left out; loaded when it is first opened. */
export default function AllDialog({ corrections, isOpen, onClose }: AllDialogProps) {
  return (
    <PaneDialog isOpen={isOpen} onClose={onClose}>
      <Choice corrections={corrections} onClose={onClose} />
    </PaneDialog>
  );
}

function Choice({ corrections, onClose }: Omit<AllDialogProps, 'isOpen'>) {
  const styles = useStyles();
  const dialog = useDialogStyles();
  const session = useSession();
  // What is shown is what is written, even if a check of the workbook ends meanwhile.
  const [listed] = useState(corrections);
  const [chosen, setChosen] = useState<readonly Correction[]>(listed);
  const [isWriting, setWriting] = useState(false);

  async function confirm(): Promise<void> {
    if (isWriting || chosen.length === 0) return;
    setWriting(true);
    await session.correct(chosen);
    onClose();
  }

  return (
    <DialogBody>
      <DialogTitle className={dialog.title}>{words.correctAllTitle}</DialogTitle>
      <DialogContent className={dialog.content}>
        <Text size={200}>{words.correctAllDetail}</Text>
        <ul className={styles.list}>
          {listed.map((correction, index) => (
            // The list never changes: the place of a correction is its identity.
            <li key={index}>
              <Checkbox
                label={correction.title}
                checked={chosen.includes(correction)}
                onChange={(_, { checked }) => {
                  setChosen(listed.filter((one) => (one === correction ? checked === true : chosen.includes(one))));
                }}
              />
              <div className={styles.changes}>
                <Changes edits={correction.edits} />
              </div>
            </li>
          ))}
        </ul>
      </DialogContent>
      <Answers
        confirm={isWriting ? words.writing : words.correctChosen(chosen.length)}
        cancel={words.cancel}
        isInert={isWriting || chosen.length === 0}
        onConfirm={() => void confirm()}
        onCancel={onClose}
      />
    </DialogBody>
  );
}
