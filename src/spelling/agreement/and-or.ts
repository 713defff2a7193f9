/** « et » and « est », « ou » and « où », where the neighbours leave no doubt. */
import { isFunctionWord } from '../function-words';
import { isPlural, isVerbOfSeveral, mayBeVerb } from './forms';
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
/** Where another sentence begins. */
const CLAUSE = set('qui que qu dont où car lorsque quand si lequel laquelle lesquels lesquelles');
/** How far a verb may be from the first of its two subjects. */
const FAR = 8;

/** « évaluent les droits est préparent le départ », « les ressources est les souhaits ». */
export function andOrIs(place: Place): AgreementSlip | null {
  const { word, next, before, after, has } = place;
  if (word.form !== 'est' || word.elision !== '' || !before || word.isAfterSign) return null;
  if (/^(?:ce|il|elle|on|qui|y|en|n)$/u.test(small(before))) return null;
  const isBeforeVerb = next.elision === '' && isVerbOfSeveral(next.form, has);
  const isBeforeSeveral = next.elision === '' && SEVERAL.has(next.form) && !/^plus$/u.test(after?.form ?? '');
  const isVerb =
    next.elision === '' &&
    next.form.endsWith('e') &&
    !isFunctionWord(next.form) &&
    !(LIKE_A_VERB.has(next.form) && after?.form === 'le') &&
    mayBeVerb(next.form, has) &&
    after !== undefined &&
    (OBJECT.has(after.form) || after.elision === "l'");
  // « Anah est Métropole »: a list of names.
  const isName = ({ shape }: Place['word']) => shape === 'capitals' || shape === 'capitalised';
  const isBetweenNames =
    next.elision === '' && isName(next) && (isPlural(small(before), has) || (isName(before) && !before.isOpening));
  const isMeant =
    isBetweenNames || isBeforeVerb || isBeforeSeveral || isVerb || isBetween(place) || hasVerbOfSeveral(place);
  return isMeant ? slipOf(place, 'et') : null;
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
const NEVER_AFTER_WHERE = set('par à au aux sous');
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

/** « au moment ou », « là ou », « d’ou », « ou l’on », « le SIAO où par la gendarmerie ». */
export function where(place: Place): AgreementSlip | null {
  const { text, word, next, before } = place;
  if (word.form === 'où' && word.elision === '' && next.elision === '' && NEVER_AFTER_WHERE.has(next.form)) {
    const isAside = word.isAfterSign || (before && small(before) === 'importe') || ASIDE.test(text.slice(next.start));
    return isAside ? null : slipOf(place, 'ou');
  }
  if (word.form !== 'ou') return null;
  const isPlace =
    before !== undefined &&
    !word.isAfterSign &&
    WHERE.has(small(before)) &&
    /^(?:les?|la|il|elle|ils|elles|on|l)$/u.test(next.form);
  const isBeforeVerb = LIVE.has(next.form) && next.elision === '' && !isAmongVerbs(place);
  const isWhere = word.elision === "d'" || (next.form === 'on' && next.elision === "l'") || isPlace || isBeforeVerb;
  return isWhere ? slipOf(place, 'où') : null;
}
