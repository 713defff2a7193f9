/** Nouns where they stand: which words are some, and the genders and numbers that their neighbours leave them. */
import { isFunctionWord } from '../function-words';
import { ADVERB, FINITE, FORMS, formsAs, GRAMMATICAL, INFINITIVE, NAME, NUMERAL, UNTOLD, YOU } from '../readings';
import type { Word } from '../words';
import { genderOf, isListed } from './gender';
import { adjectiveForms } from './inflections';
import type { Place } from './place';
import { set, small } from './place';

export type Sentence = Pick<Place, 'words' | 'readings'>;

/** What a determiner tells of the noun after it. */
export const DETERMINERS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['le un ce cet du au aucun', FORMS.masculine & FORMS.singular],
      ['la une cette sa ma aucune', FORMS.feminine & FORMS.singular],
      ['son mon leur notre votre chaque', FORMS.singular],
      [
        'les des ces ses nos vos mes leurs aux plusieurs quelques deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente',
        FORMS.plural,
      ],
    ] as const
  ).flatMap(([words, forms]) => words.split(' ').map((word) => [word, forms] as const)),
);

/** Whether a noun has a determiner of its own, elided or not. */
export function isDetermined(words: readonly Word[], noun: number): boolean {
  const { elision, isAfterSign } = words[noun] as Word;
  const before = words[noun - 1];
  if (elision !== '') return elision === "l'";
  return before !== undefined && !isAfterSign && (before.shape === 'number' || DETERMINERS.has(small(before)));
}

/** How much, between a noun and its adjective: « des logements plus accessibles ». */
const DEGREE = set('plus moins très trop peu mieux bien mal non déjà plutôt assez aussi encore nouvellement');
/** They stand before their noun. */
const PREPOSED =
  /^(?:meilleur|premi|derni|grand|petit|différent|divers|certain|autre|même|prochain|ancien|nouve|principa|bon)/u;
/** Nouns that say when, how or how much, and that no adjective after them belongs to: « de ce fait limité », « 6 mois renouvelables ». */
const NO_NOUN = set(
  'abord an ans cas conséquence côté exemple fait fois général hasard in jour jours km maximum milles minimum mois nature nouveau nécessaire part partie ' +
    'possible principe préalable tonne tonnes été',
);
/** After these a word that may be a verb is a noun. */
const BEFORE_NOUN = set('de en par sans à pour avec sur dans entre sous vers chez et ou');
const PRONOUNS = set('il ils elle elles on qui ne je nous vous');

/** Where the noun of the group stands that ends with a word: the word itself, or the one before its adjectives; -1 of none. */
export function nounOfGroup(sentence: Sentence, end: number): number {
  const { words, readings } = sentence;
  for (let at = end; at >= 0 && end - at < 4; at--) {
    const word = words[at] as Word;
    const form = small(word);
    const before = words[at - 1];
    const read = readings(form);
    if (word.shape !== 'small' && !(word.isOpening && word.shape === 'capitalised')) return -1;
    const isJoined = before !== undefined && !word.isAfterSign && word.elision === '';
    if (DEGREE.has(form)) {
      if (!isJoined || word.isOpening) return -1;
      continue;
    }
    const asNoun = formsAs('noun', read);
    const isSmallWord = isFunctionWord(form) || ((read & (NUMERAL | GRAMMATICAL)) !== 0 && asNoun === 0);
    if (isSmallWord || NO_NOUN.has(form)) return -1;
    // « les meilleures pratiques »
    const isAfterPreposed = before !== undefined && PREPOSED.test(small(before)) && asNoun !== 0;
    if (isJoined && !isAfterPreposed && isEpithet(sentence, at)) continue;
    const isAlone = word.isAfterSign || word.isOpening;
    if (asNoun === 0 || (isAlone && adjectiveForms(read) !== 0)) return -1;
    return isNoVerb(sentence, at) ? at : -1;
  }
  return -1;
}

/** Whether a word agrees with the noun or the adjective right before it. */
function isEpithet({ words, readings }: Sentence, at: number): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  if (!before || word.isAfterSign || word.elision !== '' || before.shape === 'number') return false;
  if (isFunctionWord(before.form)) return false;
  const earlier = readings(small(before));
  return ((formsAs('noun', earlier) | adjectiveForms(earlier)) & adjectiveForms(readings(small(word)))) !== 0;
}

/** Whether a word that may be a verb as well is a noun: a determiner or a preposition stands before it, or nothing. */
function isNoVerb({ words, readings }: Sentence, at: number): boolean {
  const word = words[at] as Word;
  const read = readings(small(word));
  if ((read & ((FINITE & ~YOU) | INFINITIVE | ADVERB)) === 0) return true;
  const isInfinitive = (read & INFINITIVE) !== 0;
  const before = words[at - 1];
  // « d’avoir », « s’il l’estime »
  if (word.elision !== '')
    return !isInfinitive && /^[ld]'$/u.test(word.elision) && !(before && PRONOUNS.has(small(before)));
  if (!before || word.isOpening || word.isAfterSign) return !isInfinitive;
  if (DETERMINERS.has(small(before))) {
    const mayBePronoun = /^(?:l[ae]s?|leur)$/u.test(small(before)) && (read & (FINITE | INFINITIVE)) !== 0;
    return !mayBePronoun || isArticle({ words, readings }, at - 1);
  }
  return !isInfinitive && (BEFORE_NOUN.has(small(before)) || before.shape === 'number');
}

/** « les », no pronoun: after a preposition or a verb, or as the first word. */
function isArticle({ words, readings }: Sentence, at: number): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  if (!before || word.isOpening || word.isAfterSign) return true;
  return BEFORE_NOUN.has(small(before)) || (readings(small(before)) & (INFINITIVE | FINITE)) !== 0;
}

/** The genders and numbers that a noun may have where it stands, bits of `FORMS`: any of a name or of an unknown word. */
export function formsOfNoun({ words, readings }: Sentence, at: number): number {
  const word = words[at] as Word;
  const form = small(word);
  const known = formsAs('noun', readings(form));
  const isWord = known !== 0 && (word.shape === 'small' || word.isOpening);
  const forms = isWord ? ofListedGender(form, known) : FORMS.any;
  if (word.elision === "l'") return forms & FORMS.singular || forms;
  for (let first = at; first > 0 && at - first < 3; first--) {
    const here = words[first] as Word;
    const before = words[first - 1] as Word;
    if (here.isAfterSign || here.elision !== '') break;
    const determined = formsAfter(before);
    // « des logement durables »: the noun is the slip.
    if (determined !== undefined) return forms & determined || forms | determined;
    // « les petites surfaces »
    if (isFunctionWord(before.form) || (adjectiveForms(readings(small(before))) & forms) === 0) break;
  }
  return forms;
}

/** « poste », « mode »: the dictionary has nouns of both genders. */
function ofListedGender(form: string, forms: number): number {
  const one = /[sx]$/u.test(form) && !isListed(form) ? form.slice(0, -1) : form;
  const gender = isListed(one) ? genderOf(one) : null;
  return gender === null ? forms : forms & FORMS[gender] || forms;
}

function formsAfter(determiner: Word): number | undefined {
  if (determiner.shape !== 'number') return DETERMINERS.get(small(determiner));
  return Number(determiner.form) > 1 ? FORMS.plural : undefined;
}

/** Whether a word may be a noun where it stands, as a name may, or an adjective after a determiner. */
export function mayBeNoun(sentence: Sentence, at: number): boolean {
  const { words, readings } = sentence;
  const word = words[at] as Word;
  if (isFunctionWord(word.form) || word.shape === 'number' || isEpithet(sentence, at)) return false;
  const read = readings(small(word));
  if (read === UNTOLD || (read & NAME) !== 0 || formsAs('noun', read) !== 0) return true;
  return adjectiveForms(read) !== 0 && isDetermined(words, at);
}
