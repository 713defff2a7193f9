/** Whether the two annexes say the same of an action. */
import { distance } from 'fastest-levenshtein';
import type { Annexe1Row, Annexe2Row } from '../annexes';
import { fold } from '../annexes';

export type Agreement = 'identique' | 'écart de forme' | 'écart de fond';

/** Words that join others: « feuille de route LDA 13 » and « feuille de route LDA du 13 » say the same. */
const JOINING = new Set('a au aux d de des du en et l la le les un une'.split(' '));
/** A word of so many letters is long: it may be mistyped twice. Under four, AMI and AMO, it is another word. */
const LONG = 7;
const SHORT = 4;

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
  const [words, others] = [meaningful(one), meaningful(other)];
  const isSame = words.length === others.length && words.every((word, at) => isNearly(word, others[at] ?? ''));
  return isSame ? 'écart de forme' : 'écart de fond';
}

function meaningful(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => !JOINING.has(word));
}

/** Figures are to be the same; words may differ by slips of the pen: a letter, two in a long word, two that swapped places. */
function isNearly(word: string, other: string): boolean {
  if (word === other) return true;
  const letters = Math.min(word.length, other.length);
  if (/\d/.test(word + other) || letters < SHORT) return false;
  return distance(word, other) <= (letters < LONG ? 1 : 2) || isSwapped(word, other);
}

/** « PPGIDD » and « PPGDID ». */
function isSwapped(word: string, other: string): boolean {
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  return word === other.slice(0, at) + (other[at + 1] ?? '') + (other[at] ?? '') + other.slice(at + 2);
}
