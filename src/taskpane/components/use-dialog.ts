import type { MouseEvent } from 'react';
import { useRef, useState } from 'react';

/** A dialog that a button opens. */
export interface OpenedDialog {
  isOpen: boolean;
  /**
   * Once opened the dialog stays in the page: taken away while it is open, it would leave the pane hidden from screen
   * readers.
   */
  wasOpened: boolean;
  /** For the button's `onClick`. */
  open(event: MouseEvent<HTMLElement>): void;
  /** Closes it and gives the focus back to the button. */
  close(): void;
}

export function useDialog(): OpenedDialog {
  const [state, setState] = useState<'never opened' | 'open' | 'closed'>('never opened');
  const opener = useRef<HTMLElement>(null);
  return {
    isOpen: state === 'open',
    wasOpened: state !== 'never opened',
    open({ currentTarget }) {
      opener.current = currentTarget;
      setState('open');
    },
    close() {
      setState('closed');
      opener.current?.focus();
    },
  };
}
