/** Which noun an adjective belongs to: the one right before it, or another that this one hangs from. */
import { FINITE, FORMS, formsAs, GRAMMATICAL, INFINITIVE, NAME } from '../readings';
import type { Word } from '../words';
import { adjectiveForm } from './adjective-forms';
import { isInfinitive, isPlural } from './forms';
import { adjectiveForms } from './inflections';
import { DETERMINERS, formsOfNoun, isDetermined, mayBeNoun } from './noun-forms';
import type { Place } from './place';
import { set, small } from './place';

type Has = (form: string) => boolean;

/** Determiners of a plural that no preposition hides in. */
export const SEVERAL = set(
  'les ces ses nos vos leurs plusieurs quelques deux trois quatre cinq six sept huit neuf dix vingt trente',
);
export const ONE = set('un une le la ce cet cette sa');
/** After these the group of words hangs from a noun before it, that the adjective may belong to. */
const HANGING = set(
  'à au aux avec chez contre dans de des du en entre envers et hors malgré ou par parmi pour sans selon sous sur vers comme dont que',
);
const ALL = set('tous toutes tout toute les ces ses nos vos leurs');

/** Nothing stands between a word and the one before it, an elision included. */
const isJoinedTo = ({ isAfterSign, elision }: Word) => !isAfterSign && elision === '';

/**
 * Whether the noun at an index, with its determiner before it, hangs from no other noun: at the head of a sentence, or
 * the object of a verb. « la coordination entre les acteurs renforcée » is right.
 */
export function isHead(words: readonly Word[], index: number, determiners: ReadonlySet<string>, has: Has): boolean {
  let at = index;
  while (at > 0 && index - at < 2 && isPlural(small(words[at - 1] as Word), has) && isJoinedTo(words[at] as Word))
    at -= 1;
  const noun = words[at] as Word;
  const determiner = words[at - 1];
  if (determiners === SEVERAL && (noun.isOpening || (noun.isAfterSign && noun.elision === ''))) return true;
  if (!determiner || noun.isAfterSign || noun.elision !== '' || determiner.elision !== '') return false;
  const isIndefinite = determiners === SEVERAL && small(determiner) === 'des';
  const isCounted = determiners === SEVERAL && determiner.shape === 'number';
  if (!determiners.has(small(determiner)) && !isIndefinite && !isCounted) return false;
  const before = words[at - 2];
  if (determiner.isOpening || !before) return true;
  if (determiner.isAfterSign) return !isIndefinite;
  if (isInfinitive(small(before), has)) return true;
  // Without a preposition between, what stands before is a verb: « sillonne les zones ».
  return !HANGING.has(small(before)) && !isIndefinite && !ALL.has(small(before));
}

const beginsGroup = (word: Word | undefined) =>
  word !== undefined && (/^(?:le|la|les|un|une|au|aux|leurs?)$/u.test(word.form) || word.elision === "l'");

/** Whether the attribute of a verb is right after it: « sont étudiées par », « ont été captés dans ». */
function hasAttribute(words: readonly Word[], verb: number, has: Has): boolean {
  const next = words[verb + 1];
  if (!next || next.elision !== '') return false;
  const attribute = small(next) === 'été' ? words[verb + 2] : next;
  return attribute !== undefined && adjectiveForm(small(attribute), has) !== null;
}

/** Pronouns that an adjective may belong to. */
const PRONOUNS: ReadonlyMap<string, number> = new Map([
  ['celui', FORMS.masculine & FORMS.singular],
  ['celle', FORMS.feminine & FORMS.singular],
  ['ceux', FORMS.masculine & FORMS.plural],
  ['celles', FORMS.feminine & FORMS.plural],
  ['eux', FORMS.masculine & FORMS.plural],
  ['lui', FORMS.singular],
  ['chacun', FORMS.masculine & FORMS.singular],
  ['chacune', FORMS.feminine & FORMS.singular],
  ['tout', FORMS.masculine & FORMS.singular],
  ['tous', FORMS.masculine & FORMS.plural],
]);
/** Verbs that an attribute may come long after: « seraient dans un premier temps limités ». */
const STATE =
  /^(?:sont|est|ser(?:a|ont|ait|aient)|étai(?:t|ent)|soi(?:t|ent)|reste(?:nt)?|demeure(?:nt)?|sembl(?:e|ent)|devien(?:t|nent)|ont|a|aur(?:a|ont)|doi(?:t|vent)|dev(?:ra|ront|rait|raient)|p(?:eut|euvent|ourra|ourront|ourrait|ourraient))$/u;
/** After « et » another complement than the one before it begins: « aux troubles et aux conduites addictives ». */
const BEGINS_COMPLEMENT = set('à au aux pour par dans sur avec en vers chez');
const CLAUSE = set('qui que dont où lorsque quand si');

/**
 * Whether another noun of the clause than the one at an index, or several together, may be what an adjective belongs to.
 * @param forms the genders and numbers of the adjective
 * @param isOfCounted whether it tells of things that are counted, and not of their number
 */
export function mayBelongEarlier(place: Place, noun: number, forms: number, isOfCounted: boolean): boolean {
  const { words, readings, has } = place;
  const isSeveral = (formsOfNoun(place, noun) & FORMS.singular) === 0;
  for (let at = noun; at >= 0; at--) {
    const word = words[at] as Word;
    const form = small(word);
    if (/^(?:et|ou|ni)$/u.test(form)) {
      const isOther = isSeveral && BEGINS_COMPLEMENT.has(small(words[at + 1] as Word));
      if ((forms & FORMS.plural) !== 0 && !isOther) return true;
      if (beginsGroup(words[at + 1])) return false;
    }
    const isOfState = STATE.test(form);
    if (isOfState ? hasAttribute(words, at, has) : opensClause(words, at, readings)) return false;
    // « l’un des membres »
    const asPronoun = word.elision === "l'" ? DETERMINERS.get(form) : PRONOUNS.get(form);
    if (((asPronoun ?? 0) & forms) !== 0) return true;
    const isNumber = isOfCounted && form === 'nombre';
    if (at < noun && !isOfState && !isNumber && mayBeNoun(place, at) && (formsOfNoun(place, at) & forms) !== 0)
      return true;
    if (word.isAfterSign || word.isOpening) return false;
  }
  return false;
}

/** Whether a word is a verb, or begins a clause, that no adjective after it belongs beyond. */
function opensClause(words: readonly Word[], at: number, readings: Place['readings']): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  if (CLAUSE.has(small(word)) || /^(?:qu|lorsqu|puisqu)'$/u.test(word.elision)) return true;
  const read = readings(small(word));
  if ((read & INFINITIVE) !== 0) {
    const isNoun = word.elision === "l'" || (before !== undefined && DETERMINERS.has(small(before)));
    // « permis de conduire »
    const isComplement = word.elision === "d'" || (before !== undefined && /^(?:de|à)$/u.test(small(before)));
    return !isNoun && !isComplement && !/^(?:rester|demeurer)$/u.test(word.form);
  }
  const isNothingElse =
    formsAs('noun', read) === 0 && adjectiveForms(read) === 0 && (read & (NAME | GRAMMATICAL)) === 0;
  return (read & FINITE) !== 0 && isNothingElse;
}

/** Whether a noun hangs from no other, and an adjective after it can be no other’s: « sillonne les zones commerciales ». */
export function isHeadOfGroup({ words, has }: Place, noun: number, own: number, forms: number): boolean {
  const before = words[noun - 1];
  const isBare = before !== undefined && !(words[noun] as Word).isAfterSign && !isDetermined(words, noun);
  if (isBare || !isHead(words, noun, (own & FORMS.singular) === 0 ? SEVERAL : ONE, has)) return false;
  const near = words.slice(Math.max(0, noun - 3), noun);
  return (forms & FORMS.plural) === 0 || !near.some((word) => /^(?:et|ou)$/u.test(small(word)));
}
