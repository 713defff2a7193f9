import { Dialog, DialogSurface } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useDialogStyles } from './dialog-styles';

interface PaneDialogProps {
  isOpen: boolean;
  /** It is closed by the Escape key, or by a click beside it. */
  onClose(): void;
  /** Made anew at each opening. */
  children: ReactNode;
}

/** The frame of a dialog. */
export function PaneDialog({ isOpen, onClose, children }: PaneDialogProps) {
  const styles = useDialogStyles();
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>{children}</DialogSurface>
    </Dialog>
  );
}
