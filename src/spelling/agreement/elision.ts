/** Where French elides and contracts, and where it does not: « de accompagnement », « l’ressourcerie », « à le domicile ». */
import { isFeminine } from './gender';
import type { AgreementSlip, Place } from './place';
import { beginning, likeCapital, set, slipOf, small } from './place';

/** Words that lose their last vowel before another one. */
const ELIDED = set('de le la que ne se je jusque lorsque puisque');
const VOWEL = /^[aàâeéèêiîoôuûœ]/u;
const CONSONANT = /^[bcdfgjklmnpqrstvwxz]\p{Ll}{2,}$/u;
/** Vowels that nothing elides before, and small words that « le » and « la » are no article of: « le ou la pilote ». */
const UNELIDED = /^(?:onz|oui|ouistiti|et$|ou$|en$|où$|a$|au$|aux$|e-|un$)/u;
/** What each elision stands for. */
const WHOLE: Readonly<Record<string, string>> = {
  "d'": 'de',
  "n'": 'ne',
  "s'": 'se',
  "j'": 'je',
  "qu'": 'que',
  "jusqu'": 'jusque',
};

/** « de accompagnement » for « d’accompagnement ». */
export function missingElision(place: Place): AgreementSlip | null {
  const { text, word, next, after, has } = place;
  const form = small(word);
  if (
    !ELIDED.has(form) ||
    word.shape === 'capitals' ||
    next.elision !== '' ||
    next.shape !== 'small' ||
    !VOWEL.test(next.form)
  )
    return null;
  if (UNELIDED.test(next.form) || !has(next.form)) return null;
  // « de une à trois visites », « faire la une »
  if (next.form === 'une' && (form === 'la' || after?.form === 'à')) return null;
  const before = text.slice(beginning(word), word.start);
  return { ...slipOf(place, ''), meant: `${before}${word.text.slice(0, -1)}’${next.text}` };
}

/** « l’ressourcerie » for « la ressourcerie ». */
export function wrongElision(place: Place): AgreementSlip | null {
  const { word, next } = place;
  const first = word.isOpening ? wholeOf(word) : null;
  if (first !== null) return { ...slipOf(place, ''), meant: `${likeCapital(first, 'A')} ${word.text} ${next.text}` };
  const whole = wholeOf(next);
  return whole === null ? null : { ...slipOf(place, ''), meant: `${word.text} ${whole} ${next.text}` };
}

function wholeOf({ elision, form, shape }: Place['word']): string | null {
  if (shape !== 'small' || !CONSONANT.test(form)) return null;
  if (elision === "l'") return isFeminine(form) ? 'la' : 'le';
  return WHOLE[elision] ?? null;
}

/** « d une étude » for « d’une étude ». */
export function missingApostrophe(place: Place): AgreementSlip | null {
  const { text, word, next, before, has } = place;
  if (!/^(?:[dlnsj]|qu)$/u.test(small(word)) || word.elision !== '' || word.isShortened) return null;
  const isAfterSign = word.isAfterSign && !/,\s*$/u.test(text.slice(0, word.start));
  if (isAfterSign || (word.shape !== 'small' && !word.isOpening) || before?.shape === 'number') return null;
  if (next.elision !== '' || !/^[aàâeéèêiîoôuûœhy]/u.test(small(next)) || /^(?:et|ou)$/u.test(next.form)) return null;
  return has(next.form) || next.shape === 'capitals'
    ? { ...slipOf(place, ''), meant: `${word.text}’${next.text}` }
    : null;
}

const CONTRACTED: Readonly<Record<string, string>> = { 'de le': 'du', 'de les': 'des', 'à le': 'au', 'à les': 'aux' };
/** « afin de les y aider », « de le leur dire » */
const PRONOUN = set('lui leur y en leurs');

/** « à le domicile » for « au domicile ». */
export function missingContraction(place: Place): AgreementSlip | null {
  const { word, next, after } = place;
  if (next.form !== 'le' && next.form !== 'les') return null;
  const meant = CONTRACTED[`${small(word)} ${next.form}`];
  if (meant === undefined || word.elision !== '' || next.elision !== '' || !after || after.elision !== '') return null;
  if ((after.shape !== 'small' && after.shape !== 'capitals') || PRONOUN.has(after.form)) return null;
  // An infinitive: « de le convaincre ».
  if (/(?:er|ir|re)$/u.test(after.form)) return null;
  const isFeminineNoun = next.form === 'le' && isFeminine(after.form);
  return { ...slipOf(place, ''), meant: isFeminineNoun ? `${word.text} la` : likeCapital(meant, word.text) };
}
