/**
 * What a word may be in a sentence, as one number: a bit for each possibility. The labels of the dictionary that they stand
 * for are those of config/dictionary/readings.cjs.
 */
export type Readings = number;

/** Nothing is known of the word. */
export const UNTOLD: Readings = 0;

/** Nouns, adjectives and past participles have four forms each, four bits apart: move these by NOUN, ADJECTIVE or PARTICIPLE. */
const MASCULINE_SINGULAR = 1 << 0;
const MASCULINE_PLURAL = 1 << 1;
const FEMININE_SINGULAR = 1 << 2;
const FEMININE_PLURAL = 1 << 3;
export const FORMS = {
  any: 0b1111,
  masculine: MASCULINE_SINGULAR | MASCULINE_PLURAL,
  feminine: FEMININE_SINGULAR | FEMININE_PLURAL,
  singular: MASCULINE_SINGULAR | FEMININE_SINGULAR,
  plural: MASCULINE_PLURAL | FEMININE_PLURAL,
} as const;

/** Which four bits. */
export const CLASSES = { noun: 0, adjective: 4, participle: 8 } as const;
type InflectedClass = keyof typeof CLASSES;

export const INFINITIVE: Readings = 1 << 12;
export const PRESENT_PARTICIPLE: Readings = 1 << 13;
/** Verbs with a subject, in any tense that plans use. */
export const I: Readings = 1 << 14;
export const YOU: Readings = 1 << 15;
export const HE: Readings = 1 << 16;
export const WE: Readings = 1 << 17;
export const YOU_ALL: Readings = 1 << 18;
export const THEY: Readings = 1 << 19;
export const FINITE: Readings = I | YOU | HE | WE | YOU_ALL | THEY;
export const ADVERB: Readings = 1 << 20;
/** « les », « qui », « avec » */
export const GRAMMATICAL: Readings = 1 << 21;
/** « vingt » */
export const NUMERAL: Readings = 1 << 22;
/** Nothing but a form that plans do not use: « accompagnâmes ». */
export const RARE: Readings = 1 << 23;
/** Nothing but a name. */
export const NAME: Readings = 1 << 24;

/** The genders and numbers that a word has as a noun, an adjective or a participle: bits of `FORMS`; 0 where it is none. */
export function formsAs(kind: InflectedClass, readings: Readings): number {
  return (readings >> CLASSES[kind]) & FORMS.any;
}
