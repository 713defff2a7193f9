import type { CellRef, Severity } from '../workbook';
import type { Fix } from './fix';
import type { RuleId } from './rule-id';

/** One line of the calculation behind a finding, and the cells that it speaks of. */
export interface EvidenceLine {
  text: string;
  cells: CellRef[];
}

/** What a rule says of the annexes; who says it and how it is identified is added by the validation. */
export interface Report {
  /** One French sentence that stands alone: what is wrong, with the figures. */
  message: string;
  /** Where the reader must look. */
  cell: CellRef;
  /** Every cell concerned, `cell` among them; the marks go there. Defaults to `cell` alone. */
  cells?: CellRef[];
  /** Number of the action concerned, null where it concerns none or several. */
  action: number | null;
  /** Where it differs from the rule's own. */
  severity?: Severity;
  /** The calculation, so that the reader can check it in ten seconds. Never empty. */
  evidence: EvidenceLine[];
  /** What the add-in can write to put it right; left out where that is for people to decide. */
  fix?: Fix | undefined;
  /** Words that the glossary lacks and that the user may add to it, where the finding is about such words. */
  terms?: readonly string[];
  /** Rules that have nothing more to say of the marked cells; where it differs from the rule's own. */
  supersedes?: readonly RuleId[];
  /** Reports of one rule that bear the same cause become one finding, by the rule's `merge`. */
  cause?: string;
}

/** A report with the rule that made it, and an identity that survives another run on the same values. */
export interface Finding extends Required<Omit<Report, 'cause' | 'supersedes' | 'fix' | 'terms'>> {
  id: string;
  rule: string;
  /** Words that the glossary lacks and that the user may add to it; left out where the finding is about no such words. */
  terms?: readonly string[];
  /** What the add-in can write to put it right, or null. */
  fix: Fix | null;
}
