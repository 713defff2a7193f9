/** The subject of a verb, where the words before it are nothing but one group that opens its clause. */
import { isFunctionWord } from '../function-words';
import { FORMS, formsAs, INFINITIVE, UNTOLD } from '../readings';
import type { Word } from '../words';
import { hasVerbBefore } from './clauses';
import type { Gender } from './gender';
import { genderOf } from './gender';
import { isFinite } from './parts';
import type { Place } from './place';
import { set, small } from './place';

type Reads = Place['readings'];

/** The noun at the head of a subject, its gender where that is sure. */
export interface SubjectHead {
  number: 'one' | 'several';
  gender: Gender | null;
  noun: Word;
}

const OF_ONE = set('le la un une ce cet cette chaque aucun aucune notre votre mon ma son sa leur tout toute');
const OF_SEVERAL = set(
  'les des ces nos vos ses leurs deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente plusieurs certains certaines différents différentes',
);
/** What a clause begins with, and its subject follows. */
const OPENS = set('que si lorsque quand car mais donc dont où');
/** What makes two subjects of one, another clause, or hides a verb. */
const BREAKS = set(
  'et ou ni comme ainsi qui que quoi dont où il elle ils elles on nous vous se ne n y en lui leur avec sans sinon soit même lequel laquelle lesquels lesquelles auquel duquel auxquels auxquelles desquels desquelles',
);
/** Of these the verb may follow what they count: « une dizaine de ménages bénéficient ». */
const QUANTITY =
  /^(?:[\p{L}-]+aine|nombre|essentiel|majorité|minorité|moitié|tiers|quart|part|partie|ensemble|série|totalité|intégralité|multitude|million|millier|milliard|couple|binôme|type|sorte|reste|total|maximum|minimum|trio|paire|pluralité|diversité|variété|foule|tas|pourcentage|taux|fois|matin|soir|jour|mois|année|semaine|lundi|mardi|mercredi|jeudi|vendredi)$/u;
/** Another group begins with these, unless a preposition makes it a part of this one. */
const ARTICLE = set('le la les un une ce cet cette ces son sa ses leur leurs notre nos chaque');
const PREPOSITION = set(
  'à avec chez contre dans de depuis dès en entre envers hors par pour selon sous sur vers pendant durant auprès tous toutes tout toute',
);
const LONGEST = 12;
/** Within a sentence the subject of a clause is to be short: another verb may hide in a longer one. */
const LONGEST_WITHIN = 4;

/**
 * The head of the group that ends right before a verb: « familles » of « les familles hébergées à l’hôtel ».
 * @param verb index of the verb; what negates it may stand before
 * @param isVerbOfOne whether the verb is singular: then « et » before its subject begins a clause
 * @returns null where the words before are no such group, or its number is not sure
 */
export function subjectHead(
  words: readonly Word[],
  verb: number,
  readings: Reads,
  isVerbOfOne = false,
): SubjectHead | null {
  const pronoun = pronounBefore(words, verb);
  if (pronoun !== null) return pronoun;
  let at = verb;
  while (at > 0 && verb - at < LONGEST) {
    const word = words[at];
    if (!word || word.isAfterSign || word.isOpening) return null;
    at -= 1;
    const before = words[at] as Word;
    if (opensSentence(before)) return headAt(words, at, verb, readings);
    if (opensClause(words, at, isVerbOfOne, readings))
      return verb - at <= LONGEST_WITHIN ? headAt(words, at, verb, readings) : null;
    const form = small(before);
    if (BREAKS.has(form) || isFinite(words, at, readings) || isNumberAlone(words, at)) return null;
    if (/^(?:qu|n|s|c|j)'$/u.test(before.elision)) return null;
    const first = words[at - 1];
    if (!first || (ARTICLE.has(form) && before.elision === '' && !PREPOSITION.has(small(first)))) return null;
  }
  return null;
}

/** « 2021 », and not the « 2 » of « les 2 parents ». */
const isNumberAlone = (words: readonly Word[], at: number) =>
  words[at]?.shape === 'number' && !/^(?:les|ces|ses|nos|vos|leurs)$/iu.test(words[at - 1]?.form ?? '');

const CLITICS = set('y en lui leur nous vous se ne me le la les');
const NO_SUBJECT_AFTER = set('entre avec pour chez sur par à envers contre sans et ou ni');

/** « il » of « il est », « elles » of « elles ne leur sont »; « l’aide pour elles est » has another subject. */
function pronounBefore(words: readonly Word[], verb: number): SubjectHead | null {
  let at = verb - 1;
  while (at > 0 && verb - at < 3 && CLITICS.has(small(words[at] as Word)) && !words[at]?.isAfterSign) at -= 1;
  const noun = words[at];
  if (!noun || words[at + 1]?.isAfterSign || !/^(?:il|ils|elle|elles)$/u.test(small(noun)) || noun.elision === "d'")
    return null;
  if (NO_SUBJECT_AFTER.has(small(words[at - 1] ?? noun)) && noun.elision === '') return null;
  return {
    number: small(noun).endsWith('s') ? 'several' : 'one',
    gender: small(noun).startsWith('il') ? 'masculine' : 'feminine',
    noun,
  };
}

/** A capital, or the very first letter: after a parenthesis or a colon a subject may have others before it. */
const opensSentence = ({ isOpening, text, start, elision }: Word) =>
  isOpening && (/^\p{Lu}/u.test(text) || start === elision.length);

function opensClause(words: readonly Word[], at: number, isAfterAnd: boolean, readings: Reads): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  if (before === undefined) return false;
  // « Chaque année, un bilan est dressé »
  if (word.isAfterSign) return isAfterAnd && word.elision === '' && small(word) !== 'des';
  if (before.elision !== '') return false;
  if (
    small(before) === 'que' &&
    /^(?:ainsi|même|tandis|autres?|plus|moins|tel(?:le)?s?|rien)$/u.test(small(words[at - 2] ?? before))
  )
    return false;
  if (OPENS.has(small(before))) return true;
  // « Le logement est meublé et la redevance est due », and not « Le lien avec le bailleur et la ville est »
  return isAfterAnd && small(before) === 'et' && hasVerbBefore(words, at - 1, readings);
}

function headAt(words: readonly Word[], at: number, verb: number, readings: Reads): SubjectHead | null {
  const determiner = words[at] as Word;
  if (determiner.elision === "l'") return headOf(determiner, 'one', determiner, readings);
  const form = small(determiner);
  const number = OF_ONE.has(form) ? 'one' : OF_SEVERAL.has(form) ? 'several' : null;
  const noun = words[at + 1] as Word;
  if (at + 1 >= verb || noun.isAfterSign || noun.elision !== '') return null;
  // « tous les bailleurs »
  const isAll = /^(?:tout|toute|tous|toutes)$/u.test(form) && /^(?:les?|la|ces?)$/u.test(noun.form);
  if (isAll) return at + 2 < verb ? headAt(words, at + 1, verb, readings) : null;
  if (number === null || (determiner.elision !== '' && determiner.elision !== "qu'")) return null;
  // « les 2 parents »
  if (noun.shape === 'number') {
    const counted = words[at + 2];
    return counted && at + 2 < verb ? headOf(counted, number, determiner, readings) : null;
  }
  // « les premiers résultats », « un nouveau dispositif »
  const next = words[at + 2];
  const isAdjectiveFirst = PREPOSED.test(noun.form) && at + 2 < verb && next && !isFunctionWord(next.form);
  return headOf(isAdjectiveFirst ? next : noun, number, determiner, readings);
}

const PREPOSED =
  /^(?:vaste|large|certain|quasi|véritable|premi|nouv|ancien|grand|petit|bon|mauvais|autre|même|principa|différent|prochain|nombreu|jeune|premier|deuxième|troisième|futur|divers)/u;

function headOf(noun: Word, number: SubjectHead['number'], determiner: Word, readings: Reads): SubjectHead | null {
  const form = small(noun);
  const ownGender = genderBy(small(determiner));
  // « Le SIAO est »
  if (noun.shape === 'capitals')
    return { number, noun, gender: number === 'one' && noun !== determiner ? ownGender : null };
  if (noun.shape !== 'small' && !(noun === determiner && noun.isOpening)) return null;
  const read = readings(form);
  if (isFunctionWord(form) || read === INFINITIVE || QUANTITY.test(form)) return null;
  // Of a word that the dictionary does not have, its ending and its determiner tell.
  const known = read === UNTOLD ? (form.endsWith('s') ? FORMS.plural : FORMS.singular) : formsAs('noun', read);
  const forms = known & (number === 'several' ? FORMS.plural : FORMS.singular);
  if (forms === 0) return null;
  return { number, noun, gender: genderIn(forms) ?? genderOf(form) ?? ownGender };
}

function genderIn(forms: number): Gender | null {
  if ((forms & FORMS.masculine) === 0) return 'feminine';
  return (forms & FORMS.feminine) === 0 ? 'masculine' : null;
}

const genderBy = (determiner: string): Gender | null =>
  /^(?:la|une|cette|aucune|certaines)$/u.test(determiner)
    ? 'feminine'
    : /^(?:le|un|ce|cet|aucun|certains)$/u.test(determiner)
      ? 'masculine'
      : null;
