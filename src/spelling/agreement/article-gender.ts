/** Determiners, adjectives before the noun, and the noun, of two genders: « la territoire », « les derniers réticences ». */
import { isFunctionWord } from '../function-words';
import { isPlural, mayBeVerb, pluralOf } from './forms';
import {
  ADVERB,
  FINITE,
  FORMS,
  formsAs,
  GRAMMATICAL,
  HE,
  I,
  INFINITIVE,
  NUMERAL,
  PRESENT_PARTICIPLE,
  THEY,
} from '../readings';
import type { Gender } from './gender';
import { genderOf, isListed, nounGender } from './gender';
import { adjectiveForms, inflect } from './inflections';
import type { Word } from '../words';
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
const BEFORE_ARTICLE = set(
  'à après avant avec chez contre dans de depuis durant dès en entre envers malgré par pendant pour précédant selon sous sur vers',
);
/** Adjectives of one form that stand before their noun: « une autre moyen ». */
const EPICENE = /^(?:autre|jeune|simple|véritable|vaste|large)$/u;
const VOWEL = /^[aàâeéèêiîoôuûhœ]/iu;

/** A determiner and the noun after it, of two genders: « la territoire », « un convention », « le Métropole ». */
export function otherGender(place: Place): AgreementSlip | null {
  const { text, word, next, before, after, has, readings } = place;
  const form = small(word);
  const determiner = Object.hasOwn(OTHER, form) ? OTHER[form] : undefined;
  if (!determiner || word.shape === 'capitals' || next.elision !== '' || next.isShortened) return null;
  const noun = small(next);
  const isNoun = next.shape === 'small' ? has(noun) : next.shape === 'capitalised' && isListed(noun);
  const isBeforeNoun = EPICENE.test(noun) && after !== undefined && isNothingButNoun(after, readings);
  const gender = isBeforeNoun ? nounGender(small(after), readings) : isNoun ? genderAfter(noun, readings) : null;
  if (gender === null || gender === determiner.gender) return null;
  // « interpeller le politique », « le bouche à oreille », « l’un conserve »
  if (/^(?:politique|bouche)$/u.test(noun) || word.elision === "l'" || noun.length < 3 || isFunctionWord(noun))
    return null;
  if (/^l[ea]$/u.test(form) && isVerbAfterPronoun(place)) return null;
  const inAccord = adjectiveBeforeNoun(place, determiner.gender);
  if (inAccord !== null) return slipOf(place, word.text, inAccord);
  if (form === 'la' && before && small(before) === 'à' && before.elision === '' && !word.isAfterSign)
    return { words: [before, next], written: text.slice(before.start, next.end), meant: `au ${next.text}` };
  const slip = slipOf(place, '');
  const elision = slip.written.slice(0, word.elision.length);
  return { ...slip, meant: elision + likeCapital(elided(form, determiner.other, next.text), word.text) };
}

/** « d’une autre structure », and not « d’une semaine à une autre est », « confier à un jeune une mission ». */
function isNothingButNoun({ form, elision }: Word, readings: Place['readings']): boolean {
  const others = FINITE | PRESENT_PARTICIPLE | GRAMMATICAL | ADVERB | INFINITIVE;
  return elision === '' && !isFunctionWord(form) && (readings(form.toLowerCase()) & others) === 0;
}

/** The gender of what stands after a determiner of one: a noun, or an adjective before its noun, « une seul des époux ». */
function genderAfter(form: string, readings: Place['readings']): Gender | null {
  const read = readings(form);
  const asAdjective = adjectiveForms(read);
  const gender = nounGender(form, readings);
  if ((read & (NUMERAL | GRAMMATICAL | ADVERB)) !== 0) return gender !== null && isListed(form) ? gender : null;
  if (asAdjective === 0) return gender;
  const isOf = (one: Gender) => (asAdjective & FORMS[one]) !== 0;
  if (gender !== null && !isOf(gender === 'feminine' ? 'masculine' : 'feminine')) return gender;
  if (formsAs('noun', read) !== 0) return gender !== null && genderOf(form) !== null ? gender : null;
  return isOf('feminine') ? (isOf('masculine') ? null : 'feminine') : 'masculine';
}

/** « une meilleure image » for « une meilleur image »: the adjective as the noun after it has it, where the determiner agrees with that. */
function adjectiveBeforeNoun({ next, after, readings }: Place, gender: Gender): string | null {
  const isPreposed =
    FEMININES.has(next.form) || MASCULINES.has(next.form) || formsAs('noun', readings(next.form)) === 0;
  if (!after || after.elision !== '' || !isPreposed) return null;
  return nounGender(small(after), readings) === gender
    ? inflect(next.form, FORMS[gender] & FORMS.singular, readings)
    : null;
}

/** « qui le finance »: a pronoun before a verb, where no preposition or verb stands before it, nor nothing. */
function isVerbAfterPronoun({ word, next, before, has, readings }: Place): boolean {
  const read = readings(small(next));
  if ((read & INFINITIVE) !== 0) return !word.isOpening;
  // « en la représentant », and « la montant du loyer »
  if ((read & PRESENT_PARTICIPLE) !== 0 && before && small(before) === 'en') return true;
  if ((read & FINITE) === 0 && !mayBeVerb(small(next), has)) return false;
  if (word.isOpening) return false;
  if (!before || word.isAfterSign) return true;
  const earlier = readings(small(before));
  const isVerb = (earlier & (INFINITIVE | FINITE)) !== 0 && formsAs('noun', earlier) === 0;
  return !isVerb && !BEFORE_ARTICLE.has(small(before));
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
  ['différent', 'différente'],
  ['divers', 'diverse'],
  ['tel', 'telle'],
];
const several = (form: string) =>
  form.endsWith('al') ? `${form.slice(0, -1)}ux` : form.endsWith('eau') ? `${form}x` : `${form}s`;
const FEMININES = new Map(
  BEFORE_NOUN.flatMap(([one, other]) => [[one, other] as const, [several(one), `${other}s`] as const]),
);
const MASCULINES = new Map([...FEMININES].map(([one, other]) => [other, one]));

/** « les derniers réticences », « certaines bailleurs », « sous certaine conditions ». */
export function otherGenderBeforeNoun(place: Place): AgreementSlip | null {
  const { word, next, before, readings } = place;
  const form = small(word);
  const isFeminine = MASCULINES.has(form);
  if (!isFeminine && !FEMININES.has(form)) return null;
  if (next.elision !== '' || next.shape !== 'small' || next.isShortened || isFunctionWord(next.form)) return null;
  // « L’effet principal porte sur »: an adjective of the noun before.
  if (before && !word.isAfterSign && !opensGroup(before, readings)) return null;
  const read = readings(next.form);
  const noun = formsAs('noun', read);
  const gender = nounGender(next.form, readings);
  const number = /[sx]$/u.test(form) ? FORMS.plural : FORMS.singular;
  if (noun === 0 || gender === null || (read & (I | HE | THEY | PRESENT_PARTICIPLE | ADVERB)) !== 0) return null;
  // « à nouveau exploités »
  if (/^nouveau$/u.test(form) && before && /^[àd]e?$/u.test(small(before))) return null;
  if ((noun & number) === 0 && number === FORMS.plural) return null;
  const isOfNumber = (noun & number) !== 0;
  if (isOfNumber && (gender === 'feminine') === isFeminine) return null;
  const ofGender =
    (gender === 'feminine') === isFeminine ? form : (FEMININES.get(form) ?? MASCULINES.get(form) ?? form);
  return slipOf(place, likeCapital(isOfNumber ? ofGender : several(ofGender), word.text));
}

/** Whether a group may begin after a word: « sous », « le », « remplir », « existe ». */
function opensGroup(before: Word, readings: Place['readings']): boolean {
  const read = readings(small(before));
  const isVerb = (read & (INFINITIVE | FINITE)) !== 0 && formsAs('noun', read) === 0 && adjectiveForms(read) === 0;
  return isFunctionWord(before.form) || isVerb;
}

/** « les petites réparation », « d’anciens logement ». */
export function missingPluralAfterAdjective(place: Place): AgreementSlip | null {
  const { word, next, before, has, readings } = place;
  const form = small(word);
  if (before && !word.isAfterSign && word.elision === '' && !opensGroup(before, readings)) return null;
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
