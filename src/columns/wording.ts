/** Whether the two annexes say the same of an action. */
import { distance } from 'fastest-levenshtein';
import type { Annexe1Row, Annexe2Row } from '../annexes';
import { fold } from '../annexes';

export type Agreement = 'identique' | 'écart de forme' | 'écart de fond';

/** Letters by which two words may differ and still be the same word, mistyped. */
const MOST_SLIPS = 2;

/** The title, the description and the objective, compared one by one: the worst of the three. */
export function agreementOf(one: Annexe2Row, other: Annexe1Row): Agreement {
  const found = (['action', 'description', 'objective'] as const).map((key): Agreement => {
    if (one[key].isMissing || other[key].isMissing) return 'identique';
    return compared(one[key].text, other[key].text);
  });
  return found.includes('écart de fond')
    ? 'écart de fond'
    : found.includes('écart de forme')
      ? 'écart de forme'
      : 'identique';
}

function compared(one: string, other: string): Agreement {
  if (one === other) return 'identique';
  const [words, others] = [one, other].map((text) => fold(text).split(' '));
  if (!words || !others || words.length !== others.length) return 'écart de fond';
  const isSame = words.every((word, index) => isNearly(word, others[index] ?? ''));
  return isSame ? 'écart de forme' : 'écart de fond';
}

/** Figures are to be the same; long words may differ by slips of the pen. */
function isNearly(word: string, other: string): boolean {
  if (word === other) return true;
  if (/\d/.test(word + other) || Math.min(word.length, other.length) < 4) return false;
  return distance(word, other) <= MOST_SLIPS;
}
