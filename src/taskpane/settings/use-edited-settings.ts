import type { Dispatch, RefObject, SetStateAction } from 'react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { usePreferences } from '../preferences';
import { useSession } from '../session';
import type { Draft, DraftReading, Values } from './draft';
import { noDraft, readDraft, withDraft } from './draft';
import { sections } from './fields';

/** The settings while the user changes them. */
export interface EditedSettings extends DraftReading {
  draft: Draft;
  setDraft: Dispatch<SetStateAction<Draft>>;
  /** The sections that are unfolded. */
  open: readonly string[];
  setOpen(sections: string[]): void;
  /** The faults of fields that are still being typed in show too. */
  isStrict: boolean;
  isSaving: boolean;
  /** Keeps them in the workbook, or shows what cannot be kept. */
  save(): Promise<void>;
  discard(): void;
}

/**
 * @param kept the settings that the workbook holds
 * @param page where the fields stand
 */
export function useEditedSettings(kept: Values, page: RefObject<HTMLElement | null>): EditedSettings {
  const session = useSession();
  const preferences = usePreferences();
  const [draft, setDraft] = useState<Draft>(noDraft);
  const [open, setOpen] = useState<string[]>(['convention']);
  const [isStrict, setStrict] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const read = readDraft(kept, draft);

  /** Brings what cannot be kept before the reader's eyes. */
  function showFault(key: string): void {
    const section = sections.find((one) => one.fields.some((field) => field.key === key));
    flushSync(() => {
      setStrict(true);
      if (section) setOpen([...new Set([...open, section.id])]);
    });
    page.current?.querySelector<HTMLElement>(`[data-field="${key}"] :is(input, textarea)`)?.focus();
  }

  function discard(): void {
    setDraft(noDraft);
    setStrict(false);
  }

  async function save(): Promise<void> {
    if (isSaving || read.changes === 0) return;
    if (read.firstFault) {
      showFault(read.firstFault);
      return;
    }
    setSaving(true);
    const isKept = await session.changeSettings((now) => withDraft(now, draft), preferences.author());
    setSaving(false);
    if (isKept) discard();
  }

  return { ...read, draft, setDraft, open, setOpen, isStrict, isSaving, save, discard };
}
