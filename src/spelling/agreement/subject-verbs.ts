/** A verb of one for several subjects, and the other way round: « les associations assure », « le comité valident ». */
import { isFunctionWord } from '../function-words';
import { adjectiveForm } from './adjective-forms';
import type { Readings } from '../readings';
import { HE, THEY, WE } from '../readings';
import { isListed } from './gender';
import { isOnly, isOnlyFinite } from './parts';
import type { AgreementSlip, Place } from './place';
import { set, slipOf, small } from './place';
import { subjectHead } from './subject-head';

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

/** Pronouns that stand right before a verb. */
const BEFORE_VERB = set('il elle ils elles y en lui leur nous vous se');

/**
 * « Les équipes mobiles accompagne les ménages », « Les bailleurs s’engage à », « Les données collectées est transmises »,
 * « Le comité valident ».
 */
export function verbOfSubject(place: Place): AgreementSlip | null {
  const { text, word, next, words, index, readings } = place;
  if (next.shape !== 'small' || !/^(?:n'|s')?$/u.test(next.elision)) return null;
  const isNegative = small(word) === 'ne';
  if (isNegative && next.elision !== '') return null;
  const isBound = isFunctionWord(word.form) && !BEFORE_VERB.has(small(word));
  if (!isNegative && (isBound || (word.isOpening && !(word.elision === "l'" || BEFORE_VERB.has(small(word))))))
    return null;
  const several = severalOf(place);
  const one = several === null ? oneOf(next.form, readings) : null;
  if (several === null && one === null) return null;
  // Where the verb is singular a comma may stand before its subject: of several things in a row it would not be.
  const head = subjectHead(words, isNegative ? index : index + 1, readings, several !== null);
  const meant = head?.number === 'several' ? several : head?.number === 'one' ? one : null;
  // « le(s) partenaire(s) sont »
  if (!head || meant === null || text.startsWith('(', head.noun.end)) return null;
  const isElided = isNegative && /^[aeéiou]/u.test(meant);
  return isElided ? { ...slipOf(place, ''), meant: `n’${meant}` } : slipOf(place, word.text, meant);
}

/** The plural of a verb that is singular beyond doubt. */
function severalOf({ next, after, has, readings }: Place): string | null {
  const { form } = next;
  // « Les bailleurs s’engage », but for « s’est » and what may be its subject after it: « les droits que s’octroie l’État ».
  if (next.elision === "s'" && form !== 'est') {
    const isSubjectAfter = after !== undefined && (after.elision === "l'" || ARTICLE.has(after.form));
    return isSubjectAfter ? null : otherNumber(form, HE, THEY, readings);
  }
  // « les ménages a revenus modestes » is another slip.
  if (form === 'a') {
    const isAuxiliary = after !== undefined && (after.form === 'été' || adjectiveForm(after.form, has) !== null);
    return isAuxiliary || (after !== undefined && /^(?:pour|permis|pris|mis|fait)$/u.test(after.form)) ? 'ont' : null;
  }
  if (isOnlyFinite(form, readings)) return otherNumber(form, HE, THEY, readings);
  if (!/.{2}e$/u.test(form) || !after || isFunctionWord(form) || !has(`${form}nt`) || has(`${form}nts`)) return null;
  if (adjectiveForm(form, has) !== null) return null;
  // « des représentations type des usagers »
  if (isListed(form) && after.form === 'des') return null;
  const isBeforeObject = after.elision === "l'" || (after.elision === '' && ARTICLE.has(after.form));
  return isBeforeObject ? `${form}nt` : null;
}

/** The singular of a verb that is plural beyond doubt. */
const oneOf = (form: string, readings: Place['readings']) =>
  isOnly(readings(form), THEY) || form === 'sont' || form === 'ont' ? otherNumber(form, THEY, HE, readings) : null;

/** Endings of the third person, of one and of several. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['a', 'ont'],
  ['ait', 'aient'],
  ['ient', 'iennent'],
  ['et', 'ettent'],
  ['oit', 'oivent'],
  ['it', 'issent'],
  ['it', 'isent'],
  ['it', 'ivent'],
  ['t', 'tent'],
  ['t', 'vent'],
  ['d', 'dent'],
  ['nd', 'nnent'],
  ['nt', 'gnent'],
  ['ît', 'issent'],
  ['aît', 'aissent'],
  ['ut', 'uent'],
  ['eut', 'euvent'],
  ['eut', 'eulent'],
  ['it', 'ient'],
  ['e', 'ent'],
];

/** « qui suivent » for « qui suit »; null of what may be another word. */
export const severalOfVerb = (form: string, readings: Place['readings']) =>
  isOnlyFinite(form, readings) ? otherNumber(form, HE, THEY, readings) : null;

/** « Les réunions aurons lieu »: without « nous » nothing ends so. */
export function verbOfWe(place: Place): AgreementSlip | null {
  const { word, next, words, readings } = place;
  const { form } = next;
  if (next.elision !== '' || !form.endsWith('rons') || !isOnly(readings(form), WE)) return null;
  if (words.some((one) => /^(?:nous|moi|moi-même)$/u.test(small(one)))) return null;
  const meant = form.replace(/s$/u, 't');
  return (readings(meant) & THEY) === 0 ? null : slipOf(place, word.text, meant);
}

/** The same verb for the other number: « réunissent » of « réunit »; null where no ending gives it. */
function otherNumber(form: string, own: Readings, other: Readings, readings: Place['readings']): string | null {
  if ((readings(form) & own) === 0 || (readings(form) & other) !== 0) return null;
  const pair = (own === HE ? PAIRS : ONE_OF).get(form);
  if (pair !== undefined) return pair;
  const candidates = ENDINGS.map(([one, several]) => (own === HE ? [one, several] : [several, one]) as [string, string])
    .filter(([from]) => form.endsWith(from))
    .map(([from, to]) => `${form.slice(0, form.length - from.length)}${to}`);
  return candidates.find((candidate) => (readings(candidate) & other) !== 0) ?? null;
}
