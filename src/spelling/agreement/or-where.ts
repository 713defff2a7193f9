/** « ou » and « où », where the neighbours leave no doubt. */
import { isFunctionWord } from '../function-words';
import { adjectiveForm } from './adjective-forms';
import { CLAUSE } from './clauses';
import { INFINITIVE } from '../readings';
import { mayBeFinite } from './parts';
import { isFiniteVerb, isInfinitive, isVerbOfSeveral, mayBeVerb } from './forms';
import type { Word } from '../words';
import type { AgreementSlip, Place } from './place';
import { set, slipOf, small } from './place';

const WHERE = set('moment cas là jour');
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

/** So far a clause is looked through for a verb. */
const LONGEST_CLAUSE = 8;
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

/** « 1 où plusieurs », « plus où moins », « d’un mineur où d’un majeur. » */
function isChoice({ word, next, before, words, index, has }: Place): boolean {
  if (!before || word.isAfterSign || word.elision !== '' || next.elision !== '') return false;
  if (small(before) === 'plus' && next.form === 'moins') return true;
  if (/^(?:une?|1)$/u.test(small(before)) && next.form === 'plusieurs') return true;
  // « savoir où loger »
  if (isFunctionWord(next.form) || next.shape !== 'small' || /^(?:je|tu|plusieurs)$/u.test(next.form)) return false;
  const clause = words.slice(index + 1, index + 1 + LONGEST_CLAUSE);
  const end = clause.findIndex((one) => one.isAfterSign || one.isOpening);
  if (end < 0 && index + 1 + LONGEST_CLAUSE < words.length) return false;
  const inside = end < 0 ? clause : clause.slice(0, end);
  return inside.every(({ form, shape, elision }) => shape === 'small' && elision !== "n'" && !couldBeVerb(form, has));
}

/** « d’acceptation où de renonciation », « un parent où une personne du foyer »: no verb follows in the sentence. */
function lacksVerb(place: Place): boolean {
  const { word, next, before, words, index, readings } = place;
  if (!before || word.elision !== '' || mayBeAsked(place)) return false;
  if (
    /^(?:il|elle|on|ils|elles|vous|nous|je|tu|y|en|se|ne)$/u.test(small(next)) ||
    /^(?:d|par|n'importe|importe|cas|jours?|moments?|là|lieux?|endroits?|dates?|périodes?|et)$/u.test(small(before))
  )
    return false;
  for (let at = index + 1; at < words.length; at++) {
    const one = words[at] as Word;
    if (one.isOpening && /^\p{Lu}/u.test(one.text)) break;
    if (mayBeFinite(words, at, readings) || /^[nsjc]'$/u.test(one.elision)) return false;
  }
  return true;
}

/** « où loger », « où les trouver », « où et comment » */
const mayBeAsked = ({ next, words, index, readings }: Place) =>
  /^(?:et|ou|comment|aller)$/u.test(small(next)) ||
  [1, 2].some(
    (gap) =>
      (readings(small(words[index + gap] ?? next)) & INFINITIVE) !== 0 && small(words[index + 1] ?? next) !== 'de',
  );

/** Whether a form may be a verb with a subject at all, as far as its ending tells. */
function couldBeVerb(form: string, has: Place['has']): boolean {
  if (isFunctionWord(form)) return /^(?:a|est|sont|ont|soit|font)$/u.test(form);
  if (isFiniteVerb(form, has) || isInfinitive(form, has)) return true;
  if (/(?:ez|ons|ait|aient|ra|ront|ent)$/u.test(form)) return true;
  if (/.{2}e$/u.test(form)) return has(`${form}nt`);
  return /[tdps]$/u.test(form) && mayBeVerb(form, has);
}

/** « au moment ou », « là ou », « d’ou », « ou l’on », « le SIAO où par la gendarmerie ». */
export function where(place: Place): AgreementSlip | null {
  const { text, word, next, before } = place;
  if (word.form === 'où' && word.elision === '' && next.elision === '' && NEVER_AFTER_WHERE.has(next.form)) {
    const isAside = word.isAfterSign || (before && small(before) === 'importe') || ASIDE.test(text.slice(next.start));
    return isAside ? null : slipOf(place, 'ou');
  }
  // « le logement où seul le bailleur entre »
  if (word.form === 'où' && /^seule?s?$/u.test(next.form)) return null;
  if (word.form === 'où') return isNoPlace(place) || isChoice(place) || lacksVerb(place) ? slipOf(place, 'ou') : null;
  if (word.form !== 'ou') return null;
  const isPlace =
    before !== undefined &&
    !word.isAfterSign &&
    WHERE.has(small(before)) &&
    /^(?:les?|la|il|elle|ils|elles|on|l|vous|nous)$/u.test(next.form) &&
    (small(before) !== 'jour' || /^(?:il|elle|ils|elles|vous|nous|on)$/u.test(next.form));
  const isBeforeVerb = LIVE.has(next.form) && next.elision === '' && !isAmongVerbs(place);
  const isWhere =
    word.elision === "d'" ||
    (next.form === 'on' && next.elision === "l'") ||
    isPlace ||
    isBeforeVerb ||
    isBeforeClause(place);
  return isWhere ? slipOf(place, 'où') : null;
}
