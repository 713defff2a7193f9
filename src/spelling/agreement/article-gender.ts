/** Determiners, adjectives before the noun, and the noun, of two genders: « la territoire », « les derniers réticences ». */
import { isPlural, mayBeVerb, mayStandBeforeDeterminer, pluralOf } from './forms';
import { genderOf, isListed } from './gender';
import type { AgreementSlip, Place } from './place';
import { likeCapital, set, slipOf, small } from './place';

/** Determiners of each gender, with the one of the other; elided ones and plurals tell nothing. */
const OTHER: Readonly<Record<string, { gender: 'masculine' | 'feminine'; other: string }>> = {
  le: { gender: 'masculine', other: 'la' },
  un: { gender: 'masculine', other: 'une' },
  du: { gender: 'masculine', other: 'de la' },
  au: { gender: 'masculine', other: 'à la' },
  ce: { gender: 'masculine', other: 'cette' },
  la: { gender: 'feminine', other: 'le' },
  une: { gender: 'feminine', other: 'un' },
  cette: { gender: 'feminine', other: 'ce' },
};
const BEFORE_ARTICLE = set('à avec chez contre dans de en entre envers par pour sous sur vers');
const VOWEL = /^[aàâeéèêiîoôuûhœ]/iu;

/** A determiner and the noun after it, of two genders: « la territoire », « un convention », « le Métropole ». */
export function otherGender(place: Place): AgreementSlip | null {
  const { text, word, next, before, has } = place;
  const form = small(word);
  const determiner = Object.hasOwn(OTHER, form) ? OTHER[form] : undefined;
  if (!determiner || next.elision !== '' || next.isShortened) return null;
  const noun = small(next);
  const isNoun = next.shape === 'small' ? has(noun) : next.shape === 'capitalised' && isListed(noun);
  const gender = genderOf(noun);
  if (!isNoun || gender === null || gender === determiner.gender) return null;
  // « qui le finance »: a pronoun before a verb.
  const isArticle = word.isOpening || (before && !word.isAfterSign && BEFORE_ARTICLE.has(small(before)));
  if (/^l[ea]$/u.test(form) && mayBeVerb(noun, has) && !isArticle) return null;
  if (form === 'la' && before && small(before) === 'à' && before.elision === '' && !word.isAfterSign)
    return { words: [before, next], written: text.slice(before.start, next.end), meant: `au ${next.text}` };
  const slip = slipOf(place, '');
  const elision = slip.written.slice(0, word.elision.length);
  return { ...slip, meant: elision + likeCapital(elided(form, determiner.other, next.text), word.text) };
}

/** « l’offre » for « le offre », « cet accompagnement » for « cette accompagnement ». */
function elided(written: string, other: string, noun: string): string {
  if (!VOWEL.test(noun)) return `${other} ${noun}`;
  if (written === 'cette') return `cet ${noun}`;
  return other.endsWith('la') || other === 'le' ? `${other.slice(0, -2)}l’${noun}` : `${other} ${noun}`;
}

/** Adjectives that stand before their noun, masculine and feminine, singular. */
const BEFORE_NOUN: readonly (readonly [string, string])[] = [
  ['ancien', 'ancienne'],
  ['bon', 'bonne'],
  ['certain', 'certaine'],
  ['dernier', 'dernière'],
  ['grand', 'grande'],
  ['meilleur', 'meilleure'],
  ['nouveau', 'nouvelle'],
  ['petit', 'petite'],
  ['premier', 'première'],
  ['principal', 'principale'],
  ['prochain', 'prochaine'],
  ['quel', 'quelle'],
];
const several = (form: string) =>
  form.endsWith('al') ? `${form.slice(0, -1)}ux` : form.endsWith('eau') ? `${form}x` : `${form}s`;
const FEMININES = new Map(
  BEFORE_NOUN.flatMap(([one, other]) => [[one, other] as const, [several(one), `${other}s`] as const]),
);
const MASCULINES = new Map([...FEMININES].map(([one, other]) => [other, one]));

/** « les derniers réticences », « certaines bailleurs ». */
export function otherGenderBeforeNoun(place: Place): AgreementSlip | null {
  const { word, next, before, has } = place;
  if (next.elision !== '' || next.shape !== 'small' || next.isShortened) return null;
  // « L’effet principal porte sur »: an adjective of the noun before.
  if (before && !word.isAfterSign && !mayStandBeforeDeterminer(before, has)) return null;
  const form = small(word);
  const isSeveral = /[sx]$/u.test(form);
  if (isSeveral !== isPlural(next.form, has)) return null;
  const gender = genderOf(isSeveral ? next.form.slice(0, -1) : next.form);
  const meant = gender === 'feminine' ? FEMININES.get(form) : gender === 'masculine' ? MASCULINES.get(form) : undefined;
  return meant === undefined ? null : slipOf(place, likeCapital(meant, word.text));
}

/** « les petites réparation », « d’anciens logement ». */
export function missingPluralAfterAdjective(place: Place): AgreementSlip | null {
  const { word, next, has } = place;
  const form = small(word);
  const isAdjective = /[sx]$/u.test(form) && (FEMININES.has(form) || MASCULINES.has(form));
  if (!isAdjective || next.elision !== '' || next.shape !== 'small' || next.isShortened) return null;
  const plural = genderOf(next.form) === null ? null : pluralOf(next.form, has);
  return plural === null ? null : slipOf(place, word.text, plural);
}

/** « tous les mesures ». */
export function allOfOtherGender(place: Place): AgreementSlip | null {
  const { word, next, after, has } = place;
  const form = small(word);
  if (!/^(?:tous|toutes)$/u.test(form) || !/^(?:les|ces|ses|nos|leurs)$/u.test(next.form) || !after) return null;
  if (after.elision !== '' || after.shape !== 'small' || !isPlural(after.form, has)) return null;
  const gender = genderOf(after.form.slice(0, -1));
  const meant = gender === 'feminine' ? 'toutes' : gender === 'masculine' ? 'tous' : form;
  return meant === form ? null : slipOf(place, likeCapital(meant, word.text));
}
