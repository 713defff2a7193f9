/** A participle after « être », and the subject of which it takes gender and number. */
import type { Word } from '../words';
import { isParticiple, isParticipleOfOne, isPlural } from './forms';
import type { Gender } from './gender';
import { genderOf } from './gender';
import type { AgreementSlip, Place } from './place';
import { set, slipOf, small } from './place';

type Has = Place['has'];

const ARE = set('sont seront étaient soient');
const IS = set('est sera était soit');
const DETERMINER = set(
  'le la les un une des ce cet cette ces son sa ses leur leurs notre nos chaque deux trois quatre cinq six sept huit neuf dix vingt trente',
);
/** What a new sentence may begin with, and its subject follow. */
const OPENS = set('que si lorsque quand car mais donc puis');

/** « les équipes sont formé », « la mission est confiés », « Leur situation est évalué ». */
export function participleOfSubject(place: Place): AgreementSlip | null {
  const { word, next, before, words, index, has } = place;
  if (next.elision !== '' || next.shape !== 'small') return null;
  const isBeen = small(word) === 'été' && before !== undefined && !word.isAfterSign;
  const isSeveral = ARE.has(small(word)) || (isBeen && small(before) === 'ont');
  // « soit issues du code, soit », « s’est fixé un but »
  if (small(word) === 'soit' && (word.isOpening || word.isAfterSign)) return null;
  if (word.elision === "s'" && /^(?:donné|fixé)/u.test(next.form)) return null;
  const isOne = IS.has(small(word)) || (isBeen && small(before) === 'a');
  const one = isSeveral || isOne ? masculineOf(next.form, has) : null;
  if (one === null) return null;
  const verb = isBeen ? index - 1 : index;
  const isNegative = words[verb - 1] !== undefined && small(words[verb - 1] as Word) === 'ne';
  const gender = subjectGender(words, isNegative ? verb - 2 : verb - 1, isSeveral, has);
  const isFeminine = gender === null ? /es?$/u.test(next.form.slice(one.length)) : gender === 'feminine';
  const meant = `${one}${isFeminine ? 'e' : ''}${isSeveral && (isFeminine || !one.endsWith('s')) ? 's' : ''}`;
  return meant === next.form || (one.endsWith('s') && gender === null) ? null : slipOf(place, word.text, meant);
}

/** « formé » of « formées »; null for what is no participle. */
function masculineOf(form: string, has: Has): string | null {
  const one = form.replace(/(?<=[éiutsr])(?:e|s|es)$/u, '');
  if (isParticipleOfOne(form, has)) return form;
  return isParticiple(form, has) || isParticipleOfOne(one, has) ? one : null;
}

/** The gender of the noun that ends at an index, or before one adjective there; null where that is not for sure. */
function subjectGender(words: readonly Word[], index: number, isSeveral: boolean, has: Has): Gender | null {
  for (const at of [index, index - 1]) {
    const noun = words[at];
    const determiner = words[at - 1];
    if (!noun || (at < index && words[index]?.isAfterSign)) return null;
    const form = small(noun);
    if (isPlural(form, has) !== isSeveral) return null;
    const gender = genderOf(isSeveral ? form.slice(0, -1) : form);
    const isOpen = (one: Word, before: Word | undefined) =>
      one.isOpening || one.isAfterSign || !before || OPENS.has(small(before));
    if (noun.elision === "l'") return isOpen(noun, determiner) ? gender : null;
    if (determiner && !noun.isAfterSign && determiner.elision === '' && DETERMINER.has(small(determiner)))
      return isOpen(determiner, words[at - 2]) ? gender : null;
  }
  return null;
}
