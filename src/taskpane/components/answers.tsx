import { Button, DialogActions } from '@fluentui/react-components';
import { useDialogStyles } from './dialog-styles';

interface AnswersProps {
  /** What the button that does it says. */
  confirm: string;
  /** What the other one says. */
  cancel: string;
  /** There is nothing to confirm, or it is being done. */
  isInert: boolean;
  /** Left out within a form, which is sent. */
  onConfirm?: () => void;
  onCancel(): void;
}

/** The two answers to a dialog's question. */
export function Answers({ confirm, cancel, isInert, onConfirm, onCancel }: AnswersProps) {
  const styles = useDialogStyles();
  const sending = onConfirm ? { onClick: onConfirm } : { type: 'submit' as const };
  return (
    <DialogActions className={styles.actions}>
      <Button appearance="primary" disabledFocusable={isInert} {...sending}>
        {confirm}
      </Button>
      <Button onClick={onCancel}>{cancel}</Button>
    </DialogActions>
  );
}
