import type { Annexe2Row, Period } from '../../annexes';
import { fold, parsePeriod } from '../../annexes';
import { remembering } from '../texts/remembering';

/** One step of the column « étapes, échéances ». */
export interface Milestone {
  text: string;
  /** In plain small letters. */
  folded: string;
  period: Period;
}

/** Between two steps of one cell: « ; », a new line, a full stop, « 2. ». */
const SEPARATOR = /[;\n]|\.(?=\s|$)|(?:^|\s)\d+[.)]\s?/u;

/** Texts whose steps are kept. */
const MOST_REMEMBERED = 10_000;

/** The steps that a row of Annexe 2 names, in its order; of years that name a plan (« PLH 2019-2025 ») none is a date. */
export function milestonesOf({ milestones }: Annexe2Row): readonly Milestone[] {
  return readMilestones(milestones.text);
}

/** Several rules ask for the steps of a row, and many rows have the same ones. */
const readMilestones = remembering((milestones): readonly Milestone[] => {
  const steps = milestones.split(SEPARATOR).map((text) => text.trim());
  return steps.filter((text) => text !== '').map(readStep);
}, MOST_REMEMBERED);

function readStep(text: string): Milestone {
  const spoken = text.replace(/\b(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d\b/gu, '');
  return { text, folded: fold(text), period: parsePeriod(spoken) };
}
