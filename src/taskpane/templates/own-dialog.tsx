import { DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Answers } from '../components/answers';
import { useDialogStyles } from '../components/dialog-styles';
import { PaneDialog } from '../components/pane-dialog';
import { ownWords as words } from './own-words';

interface OwnDialogProps {
  title: string;
  confirm: string;
  isOpen: boolean;
  /** There is nothing to confirm, or it is being done. */
  isInert?: boolean;
  onConfirm(): void;
  onClose(): void;
  children: ReactNode;
}

/** A question about a template of the team, with its answer and « Annuler ». */
export function OwnDialog({ title, confirm, isOpen, isInert = false, onConfirm, onClose, children }: OwnDialogProps) {
  const styles = useDialogStyles();
  return (
    <PaneDialog isOpen={isOpen} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isInert) onConfirm();
        }}
      >
        <DialogBody>
          <DialogTitle className={styles.title}>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <Answers confirm={confirm} cancel={words.cancel} isInert={isInert} onCancel={onClose} />
        </DialogBody>
      </form>
    </PaneDialog>
  );
}
