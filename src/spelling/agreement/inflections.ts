/** The other forms of an adjective or a participle, as the dictionary knows them. */
import type { Readings } from '../readings';
import { FORMS, formsAs } from '../readings';

type ReadingsOf = (form: string) => Readings;

/** The genders and numbers that a word has as an adjective or a participle: bits of `FORMS`. */
export function adjectiveForms(readings: Readings): number {
  return formsAs('adjective', readings) | formsAs('participle', readings);
}

/** Endings of a feminine with those of its masculine; the first that the dictionary has both of is taken. */
const GENDERS: readonly (readonly [feminine: string, masculine: string])[] = [
  ['elle', 'el'],
  ['elle', 'eau'],
  ['enne', 'en'],
  ['onne', 'on'],
  ['ette', 'et'],
  ['sse', 's'],
  ['ive', 'if'],
  ['euse', 'eux'],
  ['euse', 'eur'],
  ['trice', 'teur'],
  ['ère', 'er'],
  ['ète', 'et'],
  ['que', 'c'],
  ['che', 'c'],
  ['ve', 'f'],
  ['gue', 'g'],
  ['e', ''],
  ['', ''],
];

/** Every form that a word may have as an adjective of one gender, from its form of the other or of the same. */
function ofOtherGender(one: string, from: 0 | 1, to: 0 | 1): string[] {
  return GENDERS.flatMap((pair) => {
    const ending = pair[from];
    return one.endsWith(ending) ? [one.slice(0, one.length - ending.length) + pair[to]] : [];
  });
}

const singulars = (form: string) => [
  ...(form.endsWith('aux') ? [`${form.slice(0, -2)}l`] : []),
  ...(/[sx]$/u.test(form) ? [form.slice(0, -1)] : []),
  form,
];
const plurals = (form: string) => [
  ...(form.endsWith('al') ? [`${form.slice(0, -1)}ux`] : []),
  `${form}s`,
  `${form}x`,
  form,
];

/**
 * An adjective or a participle in another gender or number.
 * @param form as written, in small letters
 * @param wanted bits of `FORMS`: any of them will do, the one nearest to the form as written is taken
 * @returns null where the dictionary has no such form
 */
export function inflect(form: string, wanted: number, readings: ReadingsOf): string | null {
  const written = adjectiveForms(readings(form));
  const isFeminine = (written & FORMS.masculine) === 0;
  const genders = [isFeminine ? FORMS.feminine : FORMS.masculine, isFeminine ? FORMS.masculine : FORMS.feminine];
  for (const gender of genders) {
    const target = wanted & gender;
    if (target === 0) continue;
    const from = isFeminine ? 0 : 1;
    const to = gender === FORMS.feminine ? 0 : 1;
    const found = singulars(form)
      .filter((one) => (adjectiveForms(readings(one)) & FORMS.singular) !== 0)
      .flatMap((one) => ofOtherGender(one, from, to))
      .flatMap((one) => ((target & FORMS.singular) !== 0 ? [one] : plurals(one)))
      .find((one) => (adjectiveForms(readings(one)) & target) !== 0);
    if (found !== undefined) return found;
  }
  return null;
}
