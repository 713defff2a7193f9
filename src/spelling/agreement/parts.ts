/** What a word is in its sentence, as far as its readings and the words around it tell. */
import type { Readings } from '../readings';
import { ADVERB, CLASSES, FINITE, FORMS, formsAs, I, HE, YOU } from '../readings';
import type { Word } from '../words';
import type { Place } from './place';
import { set, small } from './place';

type Reads = Place['readings'];

/** Whether a word may be something of this, and nothing else. */
export const isOnly = (readings: Readings, kinds: Readings) => readings !== 0 && (readings & ~kinds) === 0;

/** Verbs that the dictionary reads as nouns too, and that plans mean as verbs: « est », « a ». */
const VERBS = set('est a dispose va peut doit sera aura permet devient vient tient sont ont font vont');
/** Nothing but a verb with a subject follows these: « ne » and « se » an infinitive too. */
const BEFORE_VERB = set('il ils elle elles on ne se');

/** Whether a form, in small letters, is a verb with a subject and nothing else: « recommande », and not « charge ». */
export const isOnlyFinite = (form: string, readings: Reads) => VERBS.has(form) || isOnly(readings(form), FINITE);

/** Whether a word is surely a verb with a subject. */
export function isFinite(words: readonly Word[], index: number, readings: Reads): boolean {
  const word = words[index] as Word;
  if (word.shape !== 'small' || /^[ldj]'$/u.test(word.elision)) return false;
  const form = small(word);
  const before = words[index - 1];
  const isNear = before !== undefined && !word.isAfterSign;
  // « il y a dix ans », « au nord est », « le·a référent·e »
  if (before && /^(?:y|nord|sud|le)$/u.test(small(before)) && word.elision === '') return false;
  if (isOnlyFinite(form, readings)) return true;
  if ((readings(form) & FINITE) === 0) return false;
  return /^[ns]'$/u.test(word.elision) || (isNear && word.elision === '' && BEFORE_VERB.has(small(before)));
}

const BEFORE_NOUN = set(
  'un une du des au aux cet cette ces mon ma mes son sa ses leurs notre nos votre vos chaque de à par pour sans avec sur dans sous chez ' +
    'plusieurs quelques certains certaines deux trois quatre cinq six sept huit neuf dix',
);

/** Whether a word may be a verb with a subject where it stands. */
export function mayBeFinite(words: readonly Word[], index: number, readings: Reads): boolean {
  const word = words[index] as Word;
  if (/^[ld]'$/u.test(word.elision)) return false;
  const form = small(word);
  if (word.shape === 'number' || word.shape === 'capitals') return false;
  if ((readings(form) & (FINITE & ~YOU)) === 0)
    return readings(form) === 0 && word.shape === 'small' && /(?:e|ent|a|ont|it|t)$/u.test(form);
  if (isOnlyFinite(form, readings)) return true;
  const before = words[index - 1];
  return before === undefined || word.isAfterSign || (before.shape !== 'number' && !BEFORE_NOUN.has(small(before)));
}

/** Whether a form is an adverb and nothing that an adjective or a verb could be. */
export const isAdverbOnly = (form: string, readings: Reads) => isOnly(readings(form), ADVERB);

/** Whether a form is a past participle and nothing else. */
export const isParticipleOnly = (form: string, readings: Reads) => {
  const read = readings(form);
  return formsAs('participle', read) !== 0 && isOnly(read, FORMS.any << CLASSES.participle);
};

/** The verb of one, « recommande », or that of « tu », « recommandes »: how a participle looks that lost its accent. */
export const SINGULARS: Readings = I | YOU | HE;

const BE = set('est sont été être sera seront serait seraient soit soient étaient était suis sommes êtes étant serez');
const HAVE = set('a ont avait avaient aura auront aurait auraient ait aient ayant avoir avez avons ai');
const BETWEEN = set(
  'pas plus toujours déjà jamais encore bien ainsi également alors donc aussi ensuite tous toutes tout très peu trop non',
);

/** The auxiliary that a participle at an index would follow, adverbs between: its index, and which it is. */
export function auxiliaryBefore(
  words: readonly Word[],
  index: number,
  readings: Reads,
): { at: number; verb: 'être' | 'avoir' } | null {
  for (let at = index; at > 0 && index - at < 3; at--) {
    const following = words[at] as Word;
    if (following.isAfterSign || (at < index && following.elision !== '') || (at === index && following.elision !== ''))
      return null;
    const word = words[at - 1] as Word;
    const { form } = word;
    // « la bourse d’été »
    if (word.elision === "d'" && form === 'été') return null;
    if (BE.has(form)) return { at: at - 1, verb: 'être' };
    if (HAVE.has(form)) return { at: at - 1, verb: 'avoir' };
    if (!BETWEEN.has(form) && !isAdverbOnly(form, readings)) return null;
  }
  return null;
}
