/** Which noun an adjective belongs to: the one right before it, or another that this one hangs from. */
import { isFunctionWord } from '../function-words';
import type { Word } from '../words';
import { adjectiveForm } from './adjective-forms';
import { isFiniteVerb, isInfinitive, isPlural } from './forms';
import type { Gender } from './gender';
import { genderOf } from './gender';
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
const MASCULINE = set('un le du au ce cet');
const FEMININE = set('une la cette sa');
/** Before a participle rather than a noun: « ont rencontré ». */
const AUXILIARY = set('a ont est sont être ne n pas se y');
const CLAUSE = set('qui que dont où');

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

/** The noun that ends at an index, or that the one or two adjectives there follow: « gestion » of « la gestion locative ». */
export function nounBefore(words: readonly Word[], index: number, has: Has): number {
  let at = index;
  while (index - at < 2) {
    const word = words[at] as Word;
    const before = words[at - 1];
    if (!before || word.isAfterSign || word.elision !== '' || before.shape !== 'small' || isFunctionWord(before.form))
      break;
    if (adjectiveForm(small(word), has) === null) break;
    at -= 1;
  }
  return at;
}

/** What an adjective agrees with: null where its form does not tell. */
export interface Agreement {
  gender: Gender | null;
  number: 'one' | 'several';
}

/** « le logement meublé et la redevance mensuel »: an article after « et » begins what an adjective can belong to. */
const beginsGroup = (word: Word | undefined) =>
  word !== undefined && (/^(?:le|la|les|un|une|au|aux|leurs?)$/u.test(word.form) || word.elision === "l'");

/** Whether a noun of the same sentence stands before, that an adjective of that gender and number may belong to. */
export function mayBelongEarlier(
  words: readonly Word[],
  index: number,
  { gender, number }: Agreement,
  has: Has,
): boolean {
  const noun = words[index] as Word;
  if (noun.isAfterSign || noun.isOpening) return false;
  for (let at = index - 1; at >= 0; at--) {
    const word = words[at] as Word;
    const before = words[at - 1];
    const form = small(word);
    if (number === 'one' && /^(?:et|ou)$/u.test(form) && beginsGroup(words[at + 1])) return false;
    if (CLAUSE.has(form) || isInfinitive(form, has)) return false;
    if (isFiniteVerb(form, has) && (!isOfState(form) || hasAttribute(words, at, has))) return false;
    // « jeux », « parcours »: not every plural ends otherwise than its singular.
    const isOfNumber = number === 'several' ? /[sxz]$/u.test(form) : !isPlural(form, has);
    const isWord = !isFunctionWord(form) && isOfNumber && form !== 'été' && word.shape !== 'number';
    const isNoun =
      isWord &&
      (!before ||
        word.isOpening ||
        word.isAfterSign ||
        word.elision !== '' ||
        before.shape === 'number' ||
        (isFunctionWord(before.form) && !AUXILIARY.has(small(before))) ||
        /^m(?:on|a|es)$/u.test(before.form));
    if (isNoun && gender !== otherOf(genderIn(word, before, number))) return true;
    if (word.isAfterSign || word.isOpening) return false;
  }
  return false;
}

/** Verbs that an attribute may come long after: « sont à ce jour limités ». */
const OF_STATE =
  /^(?:sont|est|ser(?:a|ont)|étai(?:t|ent)|reste(?:nt)?|demeure(?:nt)?|semblent|devien(?:t|nent)|ont|a)$/u;
const isOfState = (form: string) => OF_STATE.test(form);

/** Whether the attribute of a verb is right after it: « sont étudiées par », « ont été captés dans ». */
function hasAttribute(words: readonly Word[], verb: number, has: Has): boolean {
  const next = words[verb + 1];
  if (!next || next.elision !== '') return false;
  const attribute = small(next) === 'été' ? words[verb + 2] : next;
  return attribute !== undefined && adjectiveForm(small(attribute), has) !== null;
}

function genderIn(word: Word, before: Word | undefined, number: Agreement['number']): Gender | null {
  const form = small(word);
  const listed = genderOf(number === 'several' ? form.slice(0, -1) : form);
  if (listed !== null || !before || word.isAfterSign) return listed;
  return FEMININE.has(small(before)) ? 'feminine' : MASCULINE.has(small(before)) ? 'masculine' : null;
}

const otherOf = (gender: Gender | null) =>
  gender === 'feminine' ? 'masculine' : gender === 'masculine' ? 'feminine' : undefined;
