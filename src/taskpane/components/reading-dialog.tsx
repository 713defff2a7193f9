import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useDialogStyles } from './dialog-styles';
import { PaneDialog } from './pane-dialog';
import { words } from '../words';

interface ReadingDialogProps {
  title: string;
  isOpen: boolean;
  onClose(): void;
  children: ReactNode;
}

/** A dialog that is there to be read, and closed. */
export function ReadingDialog({ title, isOpen, onClose, children }: ReadingDialogProps) {
  const styles = useDialogStyles();
  return (
    <PaneDialog isOpen={isOpen} onClose={onClose}>
      <DialogBody>
        <DialogTitle className={styles.title}>{title}</DialogTitle>
        {/* A long text is scrolled by keyboard too. */}
        <DialogContent className={styles.content} tabIndex={0}>
          {children}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{words.close}</Button>
        </DialogActions>
      </DialogBody>
    </PaneDialog>
  );
}
