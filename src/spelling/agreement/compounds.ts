/** Compounds that lack their hyphen: « un demi poste », « la sous location ». */
import { pluralOf } from './forms';
import type { AgreementSlip, Place } from './place';
import { set, slipOf, small } from './place';

const DETERMINER = set('un une le la de du en d ce cette par avec chaque des les');
const WHOLE = new Set([
  'centre ville',
  'rendez vous',
  'week end',
  'week ends',
  'mi temps',
  'mi parcours',
  'chef lieu',
  'sans abrisme',
]);
const UNDER = set('location locations louer traitance traitant préfet préfète préfecture préfectures total ensemble');

/** « centre ville », « un demi poste », « en sous location ». */
export function missingHyphen(place: Place): AgreementSlip | null {
  const { word, next, before, has } = place;
  if (next.elision !== '' || next.shape !== 'small') return null;
  const form = small(word);
  const isDetermined =
    before !== undefined && !word.isAfterSign && (word.elision !== '' || DETERMINER.has(small(before)));
  const isHalf = form === 'demi' && isDetermined && pluralOf(next.form, has) !== null;
  const isUnder = form === 'sous' && (isDetermined || word.isOpening) && UNDER.has(next.form);
  if (!isHalf && !isUnder && !WHOLE.has(`${form} ${next.form}`)) return null;
  return { ...slipOf(place, ''), meant: `${word.text}-${next.text}` };
}
