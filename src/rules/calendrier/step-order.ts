/** Steps of one cell that cannot follow each other in time. */
import type { Annexe2Row, Period } from '../../annexes';
import { fold, parsePeriod } from '../../annexes';
import { remembering } from '../texts/remembering';

/** Between the steps of one cell, those of a sentence among them: « livraison en mars 2023 puis lancement en juin ». */
const BETWEEN_STEPS = /[;\n•]|\.(?=\s|$)|(?:^|\s)\d+[.)]\s|,|\s(?:puis|ensuite)\s/u;
/** What ends an action and what begins it, said of nothing else: « bilan de l’existant » may well come before. */
const END = /^(?:livraison|restitution|bilan(?: final)?|evaluation(?: finale)?|rapport final|cloture|achevement)$/;
const BEGINNING = /^(?:lancement|demarrage|debut|ouverture)(?: (?:de l action|du projet))?$/;
/** Words that say when, and what is left of a date once its month and its year are taken away. */
const WHEN = /\b(?:en|le|au|de|du|des|d|a|fin|debut|mi|courant|\d+(?:er)?|20\d\d)\b/g;
/** What comes back has no one date. */
const REPEATED = /\b(?:chaque|tous|toutes|par (?:an|mois|trimestre)|puis|annuel\w*|mensuel\w*|trimestriel\w*)\b/;

interface DatedStep {
  text: string;
  folded: string;
  start: string;
}

const MOST_REMEMBERED = 10_000;

/** Two steps of a row's cell, the one that is written first and the one that should have been; null where all follow. */
export function stepsOutOfOrder({ milestones }: Annexe2Row): readonly [first: string, second: string] | null {
  return outOfOrder(milestones.text);
}

const outOfOrder = remembering((text): readonly [string, string] | null => {
  const steps = text.split(BETWEEN_STEPS).flatMap((part) => datedStep(part.trim()) ?? []);
  return backInTime(steps, text) ?? endBeforeBeginning(steps);
}, MOST_REMEMBERED);

function datedStep(text: string): DatedStep | null {
  const folded = fold(text);
  const { start, end, precision, isOngoing, years }: Period = parsePeriod(text);
  const isOneDate = start !== null && (end === null || end.slice(0, 7) === start.slice(0, 7)) && years.length === 1;
  const isExact = precision === 'day' || precision === 'month';
  return isOneDate && isExact && !isOngoing && !REPEATED.test(folded) ? { text, folded, start } : null;
}

/** A list of steps each of which has its month, and one of them comes before the one above it. */
function backInTime(steps: readonly DatedStep[], text: string): readonly [string, string] | null {
  const all = text.split(BETWEEN_STEPS).filter((part) => /\p{L}/u.test(part));
  if (steps.length < all.length) return null;
  const index = steps.findIndex(
    ({ start }, at) => at > 0 && start.slice(0, 7) < (steps[at - 1]?.start.slice(0, 7) ?? ''),
  );
  const [first, second] = [steps[index - 1], steps[index]];
  return first && second ? [first.text, second.text] : null;
}

/** « livraison en mars 2023 puis lancement en juin 2023 ». */
function endBeforeBeginning(steps: readonly DatedStep[]): readonly [string, string] | null {
  const end = steps.find(({ folded }) => END.test(bare(folded)));
  const beginning = steps.find(({ folded, start }) => BEGINNING.test(bare(folded)) && end && start > end.start);
  return end && beginning ? [end.text, beginning.text] : null;
}

function bare(folded: string): string {
  const words = folded.replace(WHEN, ' ').trim().split(/\s+/);
  return words.filter((word) => parsePeriod(`${word} 2000`).precision !== 'month').join(' ');
}
