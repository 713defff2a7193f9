import { isFunctionWord } from '../function-words';
import type { AgreementSlip, Place } from './place';
import { set, slipOf, small } from './place';

/** What French says twice. */
const TWICE = set('faire nous vous très bien oui non si plus tout');
/** Two small words of which one is too much. */
const ONE_TOO_MUCH = new Set([
  'de des',
  'de du',
  'des de',
  'du de',
  'des des',
  'à au',
  'à aux',
  'au à',
  'le les',
  'la les',
  'un une',
  'du des',
]);

/** « avec avec », « de des ». */
export function repeated(place: Place): AgreementSlip | null {
  const { word, next, after } = place;
  // « tout en en gardant »
  if (next.form === 'en' && after?.form.endsWith('ant')) return null;
  if (next.elision !== '' || word.elision !== '' || next.shape !== 'small' || next.isShortened) return null;
  if (small(word) === next.form && next.form.length > 1 && !TWICE.has(next.form)) return onlyOne(place, word.text);
  const both = `${small(word)} ${next.form}`;
  if (next.form === 'au' && after && /^(?:moins|plus)$/u.test(after.form)) return null;
  return isFunctionWord(word.form) && ONE_TOO_MUCH.has(both) ? onlyOne(place, next.text) : null;
}

function onlyOne(place: Place, meant: string): AgreementSlip {
  return { ...slipOf(place, ''), meant };
}
