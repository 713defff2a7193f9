/** A participle or an adjective after « être », and the subject of which it takes gender and number. */
import { HE, THEY } from '../readings';
import type { Word } from '../words';
import type { AdjectiveForm } from './adjective-forms';
import { adjectiveForm, inflected } from './adjective-forms';
import type { AgreementSlip, Place } from './place';
import { set, slipOf, small } from './place';
import { auxiliaryBefore } from './parts';
import { subjectHead } from './subject-head';

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
  const { word, next, words, has, readings } = place;
  if (next.elision !== '' || next.shape !== 'small') return null;
  const be = conjugated(place);
  if (be === null) return null;
  // « soit issues du code, soit », « s’est fixé un but »
  if (small(word) === 'soit' && (word.isOpening || word.isAfterSign)) return null;
  // « se sont rapidement approprié la démarche », « s’est fixé un but »
  const auxiliary = words[be.verb] as Word;
  if (auxiliary.elision === "s'" || small(words[be.verb - 1] ?? auxiliary) === 'se') return null;
  const adjective = adjectiveForm(next.form, has) ?? participleForm(next.form);
  if (adjective === null) return null;
  const negated = words[be.verb - 1];
  const verb = negated && small(negated) === 'ne' ? be.verb - 1 : be.verb;
  const head = subjectHead(words, verb, readings, be.number === 'one');
  if (/^(?:on|vous|nous|je)$/u.test(small(words[verb - 1] ?? word)) && head === null) return null;
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

const CAN = /^(?:p(?:eu|ou)|d(?:oi|ev))/u;
const HAVE = /^(?:a|ont|au(?:ra|ront|rait|raient)|avai(?:t|ent)|ait|aient)$/u;
const ASIDE = set('pas plus également aussi donc alors ainsi toujours déjà jamais encore lui leur vous nous y');

/** The conjugated verb of « sont formés », « ont été formés », « peuvent également être formés »: its index and number. */
function conjugated({ words, index, readings }: Place): { verb: number; number: 'one' | 'several' } | null {
  const auxiliary = auxiliaryBefore(words, index + 1, readings);
  if (auxiliary?.verb !== 'être') return null;
  let verb = auxiliary.at;
  const be = small(words[verb] as Word);
  if (/^(?:été|être)$/u.test(be)) {
    do {
      if (words[verb]?.isAfterSign || words[verb]?.elision !== '') return null;
      verb -= 1;
    } while (verb > 0 && auxiliary.at - verb < 3 && ASIDE.has(small(words[verb] as Word)));
    const form = small(words[verb] ?? (words[index] as Word));
    if (!(be === 'été' ? HAVE : CAN).test(form)) return null;
  }
  const read = readings(small(words[verb] as Word));
  if ((read & THEY) !== 0) return { verb, number: 'several' };
  return (read & HE) !== 0 ? { verb, number: 'one' } : null;
}
