import type { Annexe2Row, Period } from '../../annexes';
import { fold, parsePeriod } from '../../annexes';

/** One step of the column « étapes, échéances ». */
export interface Milestone {
  text: string;
  /** In plain small letters. */
  folded: string;
  period: Period;
}

/** Between two steps of one cell: « ; », a new line, a full stop, « 2. ». */
const SEPARATOR = /[;\n]|\.(?=\s|$)|(?:^|\s)\d+[.)]\s?/u;

/** What was read of each row: several rules ask for the same steps. */
const known = new WeakMap<Annexe2Row, Milestone[]>();

/** The steps that a row of Annexe 2 names, in its order; of years that name a plan (« PLH 2019-2025 ») none is a date. */
export function milestonesOf(row: Annexe2Row): Milestone[] {
  const read = known.get(row) ?? readMilestones(row);
  known.set(row, read);
  return read;
}

function readMilestones({ milestones }: Annexe2Row): Milestone[] {
  return milestones.text
    .split(SEPARATOR)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => {
      const spoken = text.replace(/\b(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d\b/gu, '');
      return { text, folded: fold(text), period: parsePeriod(spoken) };
    });
}
