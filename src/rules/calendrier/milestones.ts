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

/** The steps that a row of Annexe 2 names, in its order; of years that name a plan (« PLH 2019-2025 ») none is a date. */
export function milestonesOf({ milestones }: Annexe2Row): Milestone[] {
  return milestones.text
    .split(SEPARATOR)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => {
      const spoken = text.replace(/\b(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d\b/gu, '');
      return { text, folded: fold(text), period: parsePeriod(spoken) };
    });
}
