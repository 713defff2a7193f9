/** A verb of one for several subjects, and the other way round: « les associations assure », « le comité valident ». */
import { isFunctionWord } from '../function-words';
import { adjectiveForm } from './adjective-forms';
import { isVerbOfSeveral } from './forms';
import { genderOf, isListed } from './gender';
import type { AgreementSlip, Place } from './place';
import { set, slipOf, small } from './place';
import { subjectHead } from './subject-head';

type Has = Place['has'];

/** Verbs of which no ending tells the other number. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['est', 'sont'],
  ['a', 'ont'],
  ['sera', 'seront'],
  ['aura', 'auront'],
  ['était', 'étaient'],
  ['avait', 'avaient'],
  ['peut', 'peuvent'],
  ['pourra', 'pourront'],
  ['doit', 'doivent'],
  ['devra', 'devront'],
  ['fait', 'font'],
  ['va', 'vont'],
  ['permet', 'permettent'],
  ['reçoit', 'reçoivent'],
]);
/** « sont » of « est », « peuvent » of « peut ». */
export const severalOfPair = (one: string): string | undefined => PAIRS.get(one);

const ONE_OF = new Map([...PAIRS].map(([one, several]) => [several, one]));
const ARTICLE = set('le la les un une des leur leurs ce cette ces son sa ses chaque plusieurs');
/** Verbs that take no object: what follows tells nothing of them. */
const WITHOUT_OBJECT = set(
  'bénéficie dispose participe contribue veille œuvre collabore travaille démarre commence débute vise existe continue reste demeure',
);

/**
 * « Les équipes mobiles accompagne les ménages », « Les bailleurs s’engage à », « Les données collectées est transmises »,
 * « Le comité valident ».
 */
export function verbOfSubject(place: Place): AgreementSlip | null {
  const { text, word, next, words, index, has } = place;
  if (next.shape !== 'small' || !/^(?:n'|s')?$/u.test(next.elision)) return null;
  const isNegative = small(word) === 'ne';
  if (isNegative && next.elision !== '') return null;
  if (!isNegative && (word.isOpening || isFunctionWord(word.form)) && !(word.isOpening && word.elision === "l'"))
    return null;
  const several = severalOf(place);
  const one = several === null ? oneOf(next.form, has) : null;
  if (several === null && one === null) return null;
  // Where the verb is singular a comma may stand before its subject: of several things in a row it would not be.
  const head = subjectHead(words, isNegative ? index : index + 1, has, several !== null);
  const meant = head?.number === 'several' ? several : head?.number === 'one' ? one : null;
  // « le(s) partenaire(s) sont »
  if (!head || meant === null || text.startsWith('(', head.noun.end)) return null;
  const isElided = isNegative && /^[aeéiou]/u.test(meant);
  return isElided ? { ...slipOf(place, ''), meant: `n’${meant}` } : slipOf(place, word.text, meant);
}

/** The plural of a verb that is singular beyond doubt. */
function severalOf({ next, after, has }: Place): string | null {
  const { form } = next;
  // « Les bailleurs s’engage », but for « s’est » and what may be its subject after it: « les droits que s’octroie l’État ».
  if (next.elision === "s'" && form !== 'est') {
    const isSubjectAfter = after !== undefined && (after.elision === "l'" || ARTICLE.has(after.form));
    return /.{3}e$/u.test(form) && has(`${form}nt`) && !isSubjectAfter ? `${form}nt` : null;
  }
  const several = PAIRS.get(form);
  // « les ménages a revenus modestes » is another slip.
  if (form === 'a') {
    const isAuxiliary = after !== undefined && (after.form === 'été' || adjectiveForm(after.form, has) !== null);
    return isAuxiliary || (after !== undefined && /^(?:pour|permis|pris|mis|fait)$/u.test(after.form)) ? 'ont' : null;
  }
  if (several !== undefined) return several;
  if (/.{3}ra$/u.test(form)) return has(`${form.slice(0, -1)}ont`) ? `${form.slice(0, -1)}ont` : null;
  if (/.ient$/u.test(form) && has(`${form.slice(0, -1)}nent`)) return `${form.slice(0, -1)}nent`;
  if (!/.{2}e$/u.test(form) || !after || isFunctionWord(form) || !has(`${form}nt`) || has(`${form}nts`)) return null;
  if (adjectiveForm(form, has) !== null) return null;
  // « des représentations type des usagers »
  if (isListed(form) && after.form === 'des') return null;
  const isBeforeObject = after.elision === "l'" || (after.elision === '' && ARTICLE.has(after.form));
  const isVerb = WITHOUT_OBJECT.has(form) && genderOf(form) === null;
  return isBeforeObject || isVerb ? `${form}nt` : null;
}

/** The singular of a verb that is plural beyond doubt. */
function oneOf(form: string, has: Has): string | null {
  const one = ONE_OF.get(form);
  if (one !== undefined) return one;
  if (/.{3}ront$/u.test(form)) return has(`${form.slice(0, -3)}a`) ? `${form.slice(0, -3)}a` : null;
  if (!isVerbOfSeveral(form, has)) return null;
  const candidates = [
    form.replace(/iennent$/u, 'ient'),
    form.replace(/ettent$/u, 'et'),
    form.replace(/issent$/u, 'it'),
    form.slice(0, -2),
  ];
  return candidates.find((candidate) => candidate !== form && has(candidate)) ?? null;
}
