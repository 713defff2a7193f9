import { Text } from '@fluentui/react-components';
import { OwnDialog } from './own-dialog';
import { ownWords as words } from './own-words';

interface RemoveDialogProps {
  name: string;
  isOpen: boolean;
  onRemove(): Promise<boolean>;
  onClose(): void;
}

/** Asks whether a template is to go for good; loaded when it is first opened. */
export default function RemoveDialog({ name, isOpen, onRemove, onClose }: RemoveDialogProps) {
  return (
    <OwnDialog
      title={words.removeTitle(name)}
      confirm={words.confirmRemove}
      isOpen={isOpen}
      onConfirm={() => {
        onClose();
        void onRemove();
      }}
      onClose={onClose}
    >
      <Text>{words.removeHint}</Text>
    </OwnDialog>
  );
}
