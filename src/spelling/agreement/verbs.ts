/** A noun or a participle where an infinitive is due, and the other way round. */
import { infinitiveOf, isFirstInfinitive, isInfinitive, isPlural, mayBeVerb } from './forms';
import { isFeminine } from './gender';
import { isFunctionWord } from '../function-words';
import type { Word } from '../words';
import type { AgreementSlip, Place } from './place';
import { likeCapital, set, slipOf, small } from './place';

const NOUN_OF_ACTION = /^\p{Lu}\p{Ll}{4,}(?:tion|ment)$/u;
const ARTICLE = set('le la les');
const OBJECT = set('le la les l un une des leur leurs ce cet cette ces son sa ses nos notre aux au du');
/** « Accueil la nuit », « Lancé la semaine »: when, not what. */
const MOMENT =
  /^(?:\d|nuit|jour|journée|semaine|week-end|matin|soir|mois|premi|second|deuxi|derni|fin|début|long|plus|même|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)/u;
/** What opens an object, and no circumstance: « Formé par », « Situé au centre ». */
const DIRECT_OBJECT = set('le la les l un une des leur leurs');
const BEFORE_INFINITIVE = set('leur lui pour sans');
const AUXILIARY = set('ont sont est été sera seront était étaient soit soient être ayant avait avaient');

/** « Expérimentation le partenariat » for « Expérimenter le partenariat ». */
export function nounForVerb(place: Place): AgreementSlip | null {
  const { word, next, after, has } = place;
  if (!word.isOpening || !NOUN_OF_ACTION.test(word.form) || !ARTICLE.has(next.form)) return null;
  if (!after || MOMENT.test(after.form)) return null;
  const stem = word.form.replace(/(?:ation|ement)$/u, '');
  const infinitive = `${stem}er`;
  return stem !== word.form && has(infinitive.toLowerCase()) ? slipOf(place, infinitive) : null;
}

/** « pour coordonné la démarche », « Repéré les ménages ». */
export function participleForVerb(place: Place): AgreementSlip | null {
  const { word, next, before, after, has } = place;
  const infinitive = infinitiveOf(small(word), has);
  const isThat = word.isOpening && (next.form === 'que' || next.elision === "qu'");
  const isObject = next.elision === "l'" || isThat || (OBJECT.has(next.form) && !(after && MOMENT.test(after.form)));
  if (infinitive === null || !isObject) return null;
  const isAfterPreposition =
    before !== undefined && !word.isAfterSign && word.elision === '' && BEFORE_INFINITIVE.has(small(before));
  const isOpening = word.isOpening && word.elision === '' && /^\p{Lu}/u.test(word.form);
  const isHead = isOpening && (isThat || next.elision === "l'" || DIRECT_OBJECT.has(next.form));
  const isJoined = before !== undefined && (word.isAfterSign ? !word.isOpening : small(before) === 'et');
  const isListed = isJoined && word.elision === '' && isAmongInfinitives(place);
  return isAfterPreposition || isHead || isListed ? slipOf(place, likeCapital(infinitive, word.text)) : null;
}

/** Whether the sentence of a word opens with an infinitive: « Garantir la continuité et préparé les décisions ». */
function isAmongInfinitives({ words, index, has }: Place): boolean {
  let at = index;
  while (at > 0 && !words[at]?.isOpening) at -= 1;
  const first = words[at];
  return first !== undefined && at < index && isInfinitive(small(first), has);
}

/** « ont accompagner », « a été réaliser ». */
export function verbForParticiple(place: Place): AgreementSlip | null {
  const { word, next, has } = place;
  if (!AUXILIARY.has(small(word)) || next.elision !== '' || next.shape !== 'small') return null;
  return isFirstInfinitive(next.form, has) ? slipOf(place, word.text, `${next.form.slice(0, -2)}é`) : null;
}

const ARE = set('sont seront étaient soient');
const IS = set('est sera était soit');

/** « les équipes sont formé », « la mission est confiés »; « L’étude sera confié ». */
export function participleOfSubject(place: Place): AgreementSlip | null {
  const { word, next, before, words, index, has } = place;
  if (next.elision !== '' || next.shape !== 'small') return null;
  const isBeen = small(word) === 'été' && before !== undefined && !word.isAfterSign;
  const isSeveral = ARE.has(small(word)) || (isBeen && small(before) === 'ont');
  const isOne = IS.has(small(word)) || (isBeen && small(before) === 'a');
  if (isSeveral && isParticipleInE(next.form, has)) return slipOf(place, word.text, `${next.form}s`);
  if (isOne && /ée?s$/u.test(next.form) && isParticipleInE(next.form.slice(0, -1), has))
    return slipOf(place, word.text, next.form.slice(0, -1));
  const subject = words[isBeen ? index - 2 : index - 1];
  const isFeminineSubject = isOne && subject !== undefined && isHeadNoun(words, subject) && isFeminine(small(subject));
  return isFeminineSubject && infinitiveOf(next.form, has) !== null ? slipOf(place, word.text, `${next.form}e`) : null;
}

const isParticipleInE = (form: string, has: Place['has']) => infinitiveOf(form.replace(/ée$/u, 'é'), has) !== null;

/** « L’étude », « La mission »: nothing stands before it that the verb could belong to. */
function isHeadNoun(words: readonly Word[], noun: Word): boolean {
  const determiner = words[words.indexOf(noun) - 1];
  if (noun.elision === "l'") return noun.isOpening;
  return determiner !== undefined && /^(?:la|une|cette)$/u.test(small(determiner)) && determiner.isOpening;
}

/** « Les équipes accompagne les ménages ». */
export function verbOfSeveral(place: Place): AgreementSlip | null {
  const { word, next, before, after, has } = place;
  if (!before?.isOpening || word.isAfterSign || !/^(?:les|ces|des)$/u.test(small(before)) || !isPlural(word.form, has))
    return null;
  if (
    !next.form.endsWith('e') ||
    isFunctionWord(next.form) ||
    next.elision !== '' ||
    !after ||
    !(ARTICLE.has(after.form) || after.elision === "l'")
  )
    return null;
  return mayBeVerb(next.form, has) ? slipOf(place, word.text, `${next.form}nt`) : null;
}
