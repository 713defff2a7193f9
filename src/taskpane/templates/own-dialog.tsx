import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useDialogStyles } from '../components/dialog-styles';
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
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
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
            <DialogActions className={styles.actions}>
              <Button type="submit" appearance="primary" disabledFocusable={isInert}>
                {confirm}
              </Button>
              <Button onClick={onClose}>{words.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
