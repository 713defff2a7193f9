import { useState } from 'react';
import type { Finding } from '../../rules';
import { usePreferences } from '../preferences';
import { useSession } from '../session';
import { decisionWords as words } from './words';

/** Why a finding is left as it is, as it is being typed. */
interface TypedDecision {
  /** One of the usual ones, or that it is another, which the details then give; empty until one is chosen. */
  reason: string;
  details: string;
  author: string;
}

/** What is missing of each, in words; null where nothing is. */
type Faults = Record<keyof TypedDecision, string | null>;

/** A decision about a finding, from its first letter until the workbook keeps it, which closes the dialog. */
export function useDecision(finding: Finding, onKept: () => void) {
  const session = useSession();
  const preferences = usePreferences();
  const [typed, setTyped] = useState<TypedDecision>(() => ({ reason: '', details: '', author: preferences.author() }));
  const [wasSubmitted, setSubmitted] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const isOther = typed.reason === words.otherReason;
  const faults = faultsOf(typed, isOther);
  const isComplete = Object.values(faults).every((fault) => fault === null);

  async function submit(): Promise<void> {
    setSubmitted(true);
    if (isSaving || !isComplete) return;
    setSaving(true);
    const [details, author] = [typed.details.trim(), typed.author.trim()];
    preferences.keepAuthor(author);
    const reason = isOther ? details : words.fullReason(typed.reason, details);
    const trouble = await session.ignore(finding, reason, author);
    if (trouble === null) {
      onKept();
      return;
    }
    setSaving(false);
    setFailure(trouble);
  }

  const change = (part: Partial<TypedDecision>): void => {
    setTyped((before) => ({ ...before, ...part }));
  };
  return { typed, isOther, faults: wasSubmitted ? faults : noFaults, failure, isSaving, change, submit };
}

/** Nobody is told what is missing before having tried to go on without it. */
const noFaults: Faults = { reason: null, details: null, author: null };

function faultsOf({ reason, details, author }: TypedDecision, isOther: boolean): Faults {
  return {
    reason: reason === '' ? words.reasonNeeded : null,
    details: isOther && details.trim() === '' ? words.detailsNeeded : null,
    author: author.trim() === '' ? words.authorNeeded : null,
  };
}
