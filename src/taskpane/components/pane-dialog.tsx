import { Dialog, DialogSurface } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { useDialogStyles } from './dialog-styles';

interface PaneDialogProps {
  isOpen: boolean;
  /** It is closed by the Escape key, or by a click beside it. */
  onClose(): void;
  /** Made anew at each opening. */
  children: ReactNode;
}

/** On the web office.js takes every Escape that reaches the window for a wish to go back to the sheet. */
function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}

/** The frame of a dialog. The keyboard goes back to what opened it. */
export function PaneDialog({ isOpen, onClose, children }: PaneDialogProps) {
  const styles = useDialogStyles();
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface} onKeyDown={keepEscape}>
        {children}
      </DialogSurface>
    </Dialog>
  );
}
