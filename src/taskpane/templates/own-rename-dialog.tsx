import { useState } from 'react';
import { OwnDialog } from './own-dialog';
import { NameField, nameTrouble } from './own-name-field';
import { ownWords as words } from './own-words';

interface RenameDialogProps {
  name: string;
  /** Names of the other templates. */
  taken: readonly string[];
  isOpen: boolean;
  onRename(name: string): Promise<boolean>;
  onClose(): void;
}

/** Asks what a template is to be called; loaded when it is first opened. */
export default function RenameDialog({ name, taken, isOpen, onRename, onClose }: RenameDialogProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [wasTried, setTried] = useState(false);
  const wanted = typed ?? name;
  const trouble = nameTrouble(wanted, taken);

  function close(): void {
    setTyped(null);
    setTried(false);
    onClose();
  }

  async function confirm(): Promise<void> {
    setTried(true);
    if (trouble !== null) return;
    close();
    if (wanted.trim() !== name) await onRename(wanted.trim());
  }

  return (
    <OwnDialog
      title={words.renameTitle}
      confirm={words.confirmRename}
      isOpen={isOpen}
      onConfirm={() => void confirm()}
      onClose={close}
    >
      <NameField name={wanted} onChange={setTyped} trouble={wasTried ? trouble : null} />
    </OwnDialog>
  );
}
