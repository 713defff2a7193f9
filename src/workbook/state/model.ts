/**
 * What the add-in keeps in the workbook itself, so that colleagues who open the file see the same: findings that were
 * ignored and why, the workbook's own glossary, the settings of its agreement. Plain data; what it means is for the rooms
 * above to say.
 */

/** Who decided something, and when. */
interface Decided {
  author: string;
  /** Moment, ISO 8601 in UTC: « 2022-05-04T12:32:00.000Z ». */
  at: string;
  /**
   * It was taken back. Kept all the same, so that a colleague's older copy does not bring it back; whatever was decided
   * last counts.
   */
  withdrawn?: true;
}

/** A finding that someone decided to leave as it is. */
export interface IgnoredFinding extends Decided {
  /** Identity of the finding, as the validation gives it: rule, place and values. */
  id: string;
  rule: string;
  /** Number of the action, null where the finding concerns none or several. */
  action: number | null;
  /** What the finding said, for readers who do not have it before them any more. */
  excerpt: string;
  reason: string;
}

/** A word, acronym or name that the workbook's readers know. */
export interface KeptTerm extends Decided {
  term: string;
}

/** The settings of the agreement as they were last saved: only what differs from the defaults. */
export interface KeptSettings extends Decided {
  values: Readonly<Record<string, unknown>>;
}

export interface WorkbookState {
  /** Version of the content, 1; greater where a newer add-in wrote it. */
  version: number;
  /** Those taken back among them: see `standing`. */
  ignored: readonly IgnoredFinding[];
  terms: readonly KeptTerm[];
  settings: KeptSettings | null;
  /** What a newer version put there and this one does not understand; kept as it was found. */
  rest: Readonly<Record<string, unknown>>;
}

/** A workbook of which nothing was decided yet. */
export const emptyState: WorkbookState = { version: 1, ignored: [], terms: [], settings: null, rest: {} };

/** The decisions that were not taken back. */
export function standing<Entry extends Decided>(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ withdrawn }) => withdrawn !== true);
}
