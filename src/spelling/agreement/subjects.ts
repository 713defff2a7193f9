/** A participle or an adjective after « être », and the subject of which it takes gender and number. */
import type { Word } from '../words';
import type { AdjectiveForm } from './adjective-forms';
import { adjectiveForm, inflected } from './adjective-forms';
import type { AgreementSlip, Place } from './place';
import { set, slipOf, small } from './place';
import { subjectHead } from './subject-head';

const ARE = set('sont seront étaient soient');
const IS = set('est sera était soit');
/** Before « été » and « être ». */
const HAVE_OR_CAN: Readonly<Record<string, 'one' | 'several'>> = {
  a: 'one',
  ont: 'several',
  peut: 'one',
  peuvent: 'several',
  doit: 'one',
  doivent: 'several',
  pourra: 'one',
  pourront: 'several',
  devra: 'one',
  devront: 'several',
};

/** Participles that are nouns as well: after a subject that is not masculine and of one, no noun would stand so. */
const NOUNS_TOO = set(
  'abonné arrêté assuré associé délégué employé énoncé exposé intéressé invité salarié tracé traité relevé passé',
);

/** « une permanence est assuré », « les partenaires ont été associé » */
function participleForm(form: string): AdjectiveForm | null {
  const masculine = form.replace(/(?<=é)(?:e|s|es)$/u, '');
  if (!NOUNS_TOO.has(masculine)) return null;
  const gender = /ées?$/u.test(form) ? 'feminine' : 'masculine';
  return { masculine, feminine: `${masculine}e`, gender, number: form.endsWith('s') ? 'several' : 'one' };
}

/** « les équipes sont formé », « la mission est confiés », « Les familles peuvent être orienté ». */
export function participleOfSubject(place: Place): AgreementSlip | null {
  const { word, next, words, has } = place;
  if (next.elision !== '' || next.shape !== 'small') return null;
  const be = conjugated(place);
  if (be === null) return null;
  // « soit issues du code, soit », « s’est fixé un but »
  if (small(word) === 'soit' && (word.isOpening || word.isAfterSign)) return null;
  if (word.elision === "s'" && /^(?:donné|fixé)/u.test(next.form)) return null;
  const adjective = adjectiveForm(next.form, has) ?? participleForm(next.form);
  if (adjective === null) return null;
  const negated = words[be.verb - 1];
  const verb = negated && small(negated) === 'ne' ? be.verb - 1 : be.verb;
  const head = subjectHead(words, verb, has, be.number === 'one');
  if (/^(?:on|vous|nous)$/u.test(small(words[verb - 1] ?? word))) return null;
  const subject = head?.number === be.number ? head : null;
  const isOfNumber = adjective.number === null || adjective.number === be.number;
  const isOfGender = !subject?.gender || adjective.gender === null || adjective.gender === subject.gender;
  if (isOfNumber && (isOfGender || subject === null)) return null;
  // « est responsables »: without the subject only what is no noun.
  if (subject === null && (!/[éiuts](?:e|s|es)?$/u.test(next.form) || participleForm(next.form))) return null;
  const gender = subject?.gender ?? adjective.gender ?? 'masculine';
  const meant = inflected(adjective, gender, be.number);
  return meant === next.form ? null : slipOf(place, word.text, meant);
}

/** The conjugated verb of « sont formés », « ont été formés », « peuvent être formés »: its index and number. */
function conjugated({ word, words, index }: Place): { verb: number; number: 'one' | 'several' } | null {
  const form = small(word);
  if (ARE.has(form)) return { verb: index, number: 'several' };
  if (IS.has(form)) return { verb: index, number: 'one' };
  const before: Word | undefined = words[index - 1];
  if (!/^(?:été|être)$/u.test(form) || !before || word.isAfterSign) return null;
  const number = HAVE_OR_CAN[small(before)];
  return number === undefined ? null : { verb: index - 1, number };
}
