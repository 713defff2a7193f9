/** The subject of a verb, where the words before it are nothing but one group that opens its clause. */
import { isFunctionWord } from '../function-words';
import type { Word } from '../words';
import { hasVerbBefore } from './clauses';
import { isFiniteVerb, isInfinitive, isPlural, pluralOf } from './forms';
import type { Gender } from './gender';
import { genderOf } from './gender';
import { set, small } from './place';

type Has = (form: string) => boolean;

/** The noun at the head of a subject, its gender where that is sure. */
export interface SubjectHead {
  number: 'one' | 'several';
  gender: Gender | null;
  noun: Word;
}

const OF_ONE = set('le la un une ce cet cette chaque aucun aucune notre son sa leur');
const OF_SEVERAL = set(
  'les des ces nos ses leurs deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente plusieurs certains certaines',
);
/** What a clause begins with, and its subject follows. */
const OPENS = set('que si lorsque quand car mais donc dont où');
/** What makes two subjects of one, another clause, or hides a verb. */
const BREAKS = set(
  'et ou ni comme ainsi qui que quoi dont où il elle ils elles on nous vous se ne n y en lui leur avec sans sinon soit même',
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
export function subjectHead(words: readonly Word[], verb: number, has: Has, isVerbOfOne = false): SubjectHead | null {
  let at = verb;
  while (at > 0 && verb - at < LONGEST) {
    const word = words[at];
    if (!word || word.isAfterSign || word.isOpening) return null;
    at -= 1;
    const before = words[at] as Word;
    if (opensSentence(before)) return headAt(words, at, verb, has);
    if (opensClause(words, at, isVerbOfOne, has))
      return verb - at <= LONGEST_WITHIN ? headAt(words, at, verb, has) : null;
    const form = small(before);
    if (BREAKS.has(form) || isFiniteVerb(form, has) || before.shape === 'number') return null;
    if (/^(?:qu|n|s|c|j)'$/u.test(before.elision)) return null;
    const first = words[at - 1];
    if (!first || (ARTICLE.has(form) && before.elision === '' && !PREPOSITION.has(small(first)))) return null;
  }
  return null;
}

/** A capital, or the very first letter: after a parenthesis or a colon a subject may have others before it. */
const opensSentence = ({ isOpening, text, start, elision }: Word) =>
  isOpening && (/^\p{Lu}/u.test(text) || start === elision.length);

function opensClause(words: readonly Word[], at: number, isAfterAnd: boolean, has: Has): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  if (before === undefined) return false;
  // « Chaque année, un bilan est dressé »
  if (word.isAfterSign) return isAfterAnd && word.elision === '' && small(word) !== 'des';
  if (before.elision !== '') return false;
  if (small(before) === 'que' && /^(?:ainsi|même|tandis)$/u.test(small(words[at - 2] ?? before))) return false;
  if (OPENS.has(small(before))) return true;
  // « Le logement est meublé et la redevance est due », and not « Le lien avec le bailleur et la ville est »
  return isAfterAnd && small(before) === 'et' && hasVerbBefore(words, at - 1, has);
}

function headAt(words: readonly Word[], at: number, verb: number, has: Has): SubjectHead | null {
  const determiner = words[at] as Word;
  if (determiner.elision === "l'") return headOf(determiner, 'one', determiner, has);
  const form = small(determiner);
  const number = OF_ONE.has(form) ? 'one' : OF_SEVERAL.has(form) ? 'several' : null;
  if (number === null || (determiner.elision !== '' && determiner.elision !== "qu'")) return null;
  const noun = words[at + 1] as Word;
  if (at + 1 >= verb || noun.isAfterSign || noun.elision !== '') return null;
  // « les premiers résultats », « un nouveau dispositif »
  const next = words[at + 2];
  const isAdjectiveFirst = PREPOSED.test(noun.form) && at + 2 < verb && next && !isFunctionWord(next.form);
  return headOf(isAdjectiveFirst ? next : noun, number, determiner, has);
}

const PREPOSED =
  /^(?:vaste|large|certain|quasi|véritable|premi|nouv|ancien|grand|petit|bon|mauvais|autre|même|principa|différent|prochain|nombreu|jeune|premier|deuxième|troisième|futur|divers)/u;

function headOf(noun: Word, number: SubjectHead['number'], determiner: Word, has: Has): SubjectHead | null {
  const form = small(noun);
  if (noun.shape !== 'small' && !(noun === determiner && noun.isOpening)) return null;
  if (isFunctionWord(form) || isInfinitive(form, has) || QUANTITY.test(form)) return null;
  const listed = genderOf(number === 'several' && form.endsWith('s') ? form.slice(0, -1) : form);
  const isOfNumber =
    number === 'several'
      ? isPlural(form, has) || /[aeo]ux$/u.test(form)
      : pluralOf(form, has) !== null || (listed !== null && !form.endsWith('s'));
  if (!isOfNumber) return null;
  return { number, noun, gender: listed ?? genderBy(small(determiner)) };
}

const genderBy = (determiner: string): Gender | null =>
  /^(?:la|une|cette|aucune|certaines)$/u.test(determiner)
    ? 'feminine'
    : /^(?:le|un|ce|cet|aucun|certains)$/u.test(determiner)
      ? 'masculine'
      : null;
