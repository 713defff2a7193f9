/** « et » and « est », « ou » and « où », where the neighbours leave no doubt. */
import { isFunctionWord } from '../function-words';
import { adjectiveForm } from './adjective-forms';
import { hasVerbBefore } from './clauses';
import { isFiniteVerb, isInfinitive, isPlural, isVerbOfSeveral, mayBeVerb } from './forms';
import { subjectHead } from './subject-head';
import type { Word } from '../words';
import type { AgreementSlip, Place } from './place';
import { set, slipOf, small } from './place';

const OBJECT = set('le la les un une des leur leurs');
/** Determiners that no singular verb « est » has after it. */
const SEVERAL = set('les des ces ses nos vos leurs plusieurs quelques');
/** Adjectives that look like verbs: « est complète le mardi ». */
const LIKE_A_VERB = set(
  'active calme complète compte contente double ferme fixe juste libre mixte pauvre prête propre sale seule simple stable triple utile vide',
);
/** « a minima », « a priori ». */
const LATIN = set('minima maxima priori posteriori fortiori contrario');
/** Where another sentence begins. */
const CLAUSE = set('qui que qu dont où car lorsque quand si lequel laquelle lesquels lesquelles');
/** How far a verb may be from the first of its two subjects. */
const FAR = 8;

/** « évaluent les droits est préparent le départ », « les ressources est les souhaits ». */
export function andOrIs(place: Place): AgreementSlip | null {
  const { word, before, words, index, has } = place;
  if (word.form !== 'est' || word.elision !== '' || !before || word.isAfterSign) return null;
  if (/^(?:ce|il|elle|on|qui|y|en|n|nord|sud)$/u.test(small(before))) return null;
  // « a permis de recenser les besoins est de définir »: its clause has its verb already.
  const isSecondVerb = hasVerbBefore(words, index, has);
  const isMeant =
    isSecondVerb ||
    isBeforeVerb(place) ||
    isBetweenNames(place) ||
    isBeforeSeveral(place) ||
    isBetween(place) ||
    hasVerbOfSeveral(place);
  return isMeant ? slipOf(place, 'et') : null;
}

/** « est préparent », « est ont concerné », « est anime le réseau » */
function isBeforeVerb({ next, after, has }: Place): boolean {
  if (next.form === 'a' && after && LATIN.has(after.form)) return false;
  if (next.elision !== '' || isFunctionWord(next.form)) return isFiniteVerb(next.form, has) && next.elision === '';
  if (isFiniteVerb(next.form, has)) return true;
  if (!next.form.endsWith('e') || (LIKE_A_VERB.has(next.form) && after?.form === 'le')) return false;
  return mayBeVerb(next.form, has) && after !== undefined && (OBJECT.has(after.form) || after.elision === "l'");
}

/** « est les souhaits », « des réponses souples est durables » */
function isBeforeSeveral({ next, before, after, has }: Place): boolean {
  if (next.elision !== '') return false;
  if (SEVERAL.has(next.form)) return after?.form !== 'plus';
  if (next.form === 'ne') return true;
  return before !== undefined && isPlural(small(before), has) && isPlural(next.form, has);
}

/** « Anah est Métropole »: a list of names. */
function isBetweenNames({ next, before, has }: Place): boolean {
  const isName = ({ shape }: Word) => shape === 'capitals' || shape === 'capitalised';
  if (!before || next.elision !== '' || !isName(next)) return false;
  return isPlural(small(before), has) || (isName(before) && !before.isOpening);
}

/** « entre l’accueil est l’orientation », « par un formateur est par une personne ». */
function isBetween({ words, index, next }: Place): boolean {
  for (let at = index - 1; at >= Math.max(0, index - FAR); at--) {
    const word = words[at];
    if (!word || small(word) === 'et') return false;
    if (small(word) === 'entre' && (OBJECT.has(next.form) || next.elision === "l'")) return true;
    if (small(word) === 'par' && next.form === 'par') return true;
    if (word.isAfterSign || word.isOpening) return false;
  }
  return false;
}

/** « Le loyer est le développement ne peuvent »: two subjects of one verb. */
function hasVerbOfSeveral({ words, index, next, has }: Place): boolean {
  if (!/^(?:le|la|un|une|son|sa|leur|cette|ce)$/u.test(next.form) && next.elision !== "l'") return false;
  for (let at = index + 1; at < Math.min(words.length, index + FAR); at++) {
    const word = words[at];
    if (!word || word.isOpening || (at > index + 1 && word.isAfterSign)) return false;
    const form = small(word);
    if (CLAUSE.has(form) || word.elision === "qu'") return false;
    if (/^(?:sont|ont|peuvent|doivent|seront|font)$/u.test(form) || isVerbOfSeveral(form, has)) return true;
  }
  return false;
}

const WHERE = set('moment cas là');
/** What « ou » may be put before, and « où » is not. */
const NEVER_AFTER_WHERE = set('par à au aux sous encore');
const ASIDE = /^(?:par (?:exemple|contre)|à (?:la fois|terme|présent)|au (?:contraire|moins))/u;
/** Whether a verb of several stands before in the sentence: « dorment dehors ou vivent à l’hôtel ». */
function isAmongVerbs({ words, index, has }: Place): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const word = words[at] as Word;
    if (LIVE.has(small(word)) || isVerbOfSeveral(small(word), has)) return true;
    if (word.isOpening) return false;
  }
  return false;
}

const LIVE = set('vivent dorment habitent séjournent stationnent');

/** « L’objectif et de mettre en place » */
function isAim({ before, next, after, words, index, has }: Place): boolean {
  if (!before || !/^(?:objectif|but|enjeu|ambition|finalité)$/u.test(before.form)) return false;
  // « se concentrer sur un enjeu et de livrer » is no slip: the aim is what the sentence speaks of.
  const first = before.elision === '' ? words[index - 2] : before;
  if (!first?.isOpening && !first?.isAfterSign) return false;
  if (next.elision === "d'") return isInfinitive(next.form, has);
  return next.form === 'de' && after !== undefined && isInfinitive(after.form, has);
}

/** « Le dispositif et porté par deux associations », « celui qui et chargé »: « est ». */
export function isOrAnd(place: Place): AgreementSlip | null {
  const { word, next, before, words, index, has } = place;
  if (word.form !== 'et' || word.isAfterSign || !before) return null;
  if (isAim(place)) return slipOf(place, 'est');
  if (next.elision !== '' || next.shape !== 'small') return null;
  const adjective = adjectiveForm(next.form, has);
  if (adjective === null || adjective.number === 'several') return null;
  if (/^(?:il|elle|qui)$/u.test(small(before))) return slipOf(place, 'est');
  const head = subjectHead(words, index, has);
  // « un accompagnement social et adapté »: only right after the noun, that no « et » joins to an adjective.
  const isSubject = head?.noun === before && head.number === 'one' && words[index - 2]?.isOpening !== false;
  return isSubject && head.gender === (adjective.gender ?? head.gender) ? slipOf(place, 'est') : null;
}

/** How far the verb may be from the « où » of its clause: an article, a noun and its adjective stand between. */
const CLAUSE_LENGTH = 4;

/** « Constituer un vivier de logements ou les ménages pourront emménager »: no verb of one subject or the other. */
function isBeforeClause({ words, index, next, has }: Place): boolean {
  if (!/^(?:les?|la|des|un|une|ces?|leurs?)$/u.test(next.form)) return false;
  const ahead = words.slice(index + 2, index + 2 + CLAUSE_LENGTH);
  // « ou une visite lorsque c’est possible »
  const end = ahead.findIndex((word) => CLAUSE.has(small(word)));
  const clause = end < 0 ? ahead : ahead.slice(0, end);
  if (!clause.some((word) => isFiniteVerb(small(word), has))) return false;
  let at = index;
  while (at > 0 && !words[at]?.isOpening) {
    at -= 1;
    if (isFiniteVerb(small(words[at] as Word), has)) return false;
  }
  return isInfinitive(small(words[at] as Word), has);
}

/** « handicapées où vieillissantes », « d’impayés où de dégradations. »: no clause follows. */
function isNoPlace({ word, next, after, words, index, has }: Place): boolean {
  if (word.isAfterSign || word.elision !== '') return false;
  if (next.elision === "d'" || (next.form === 'de' && next.elision === ''))
    return after !== undefined && (words[index + 3]?.isAfterSign ?? true);
  if (next.elision !== '' || next.shape !== 'small') return false;
  if (after && !isFunctionWord(after.form)) return false;
  return adjectiveForm(next.form, has) !== null;
}

/** « au moment ou », « là ou », « d’ou », « ou l’on », « le SIAO où par la gendarmerie ». */
export function where(place: Place): AgreementSlip | null {
  const { text, word, next, before } = place;
  if (word.form === 'où' && word.elision === '' && next.elision === '' && NEVER_AFTER_WHERE.has(next.form)) {
    const isAside = word.isAfterSign || (before && small(before) === 'importe') || ASIDE.test(text.slice(next.start));
    return isAside ? null : slipOf(place, 'ou');
  }
  if (word.form === 'où') return isNoPlace(place) ? slipOf(place, 'ou') : null;
  if (word.form !== 'ou') return null;
  const isPlace =
    before !== undefined &&
    !word.isAfterSign &&
    WHERE.has(small(before)) &&
    /^(?:les?|la|il|elle|ils|elles|on|l)$/u.test(next.form);
  const isBeforeVerb = LIVE.has(next.form) && next.elision === '' && !isAmongVerbs(place);
  const isWhere =
    word.elision === "d'" ||
    (next.form === 'on' && next.elision === "l'") ||
    isPlace ||
    isBeforeVerb ||
    isBeforeClause(place);
  return isWhere ? slipOf(place, 'où') : null;
}
