/** An adjective or a participle right after its noun: number and gender, where no other noun can be its own. */
import { isFunctionWord } from '../function-words';
import type { Word } from '../words';
import type { AdjectiveForm, GrammaticalNumber } from './adjective-forms';
import { adjectiveForm, inflected } from './adjective-forms';
import { isPlural, mayBeVerb, pluralOf, singularOf } from './forms';
import type { Gender } from './gender';
import { genderOf } from './gender';
import { isHead, mayBelongEarlier, nounBefore, ONE, SEVERAL } from './owner';
import type { AgreementSlip, Place } from './place';
import { set, slipOf, small } from './place';

type Has = (form: string) => boolean;

/** « personnes accompagnée », « la visite mensuelles », « une politique national », « des actions social ». */
export function adjectiveOfOtherForm(place: Place): AgreementSlip | null {
  const { word, next, after, has } = place;
  if (next.shape !== 'small' || next.elision !== '' || isFunctionWord(word.form) || isFunctionWord(next.form))
    return null;
  if (word.shape !== 'small' && !word.isOpening) return null;
  const adjective = adjectiveForm(next.form, has);
  if (adjective === null || /^(?:fois|demeure)$/u.test(word.form)) return null;
  // « qui exercent leur activité seuls »
  if (/^seule?s?$/u.test(next.form)) return null;
  // « les infractions existant dans », « l’année suivant cette dénonciation »: a participle that goes unchanged.
  if (next.form.endsWith('ant') && after) return null;
  const number = numberAt(place);
  const gender = genderAt(place, number);
  const isOther = number !== null && adjective.number !== null && number !== adjective.number;
  const isSlip = isOther
    ? number === 'several'
      ? isOneAfterSeveral(place, adjective)
      : isSeveralAfterOne(place, adjective)
    : isOfOtherGender(place, adjective, gender, number);
  if (!isSlip) return null;
  const meant = inflected(adjective, gender ?? adjective.gender ?? 'masculine', number ?? adjective.number ?? 'one');
  return meant === next.form ? null : slipOf(place, word.text, meant);
}

/** « les plus fragile », « les moins peuplé ». */
export function missingPluralAfterMost(place: Place): AgreementSlip | null {
  const { word, next, before, has } = place;
  if (!/^(?:plus|moins)$/u.test(word.form) || !before || small(before) !== 'les' || word.isAfterSign) return null;
  if (next.shape !== 'small' || next.elision !== '') return null;
  const adjective = adjectiveForm(next.form, has);
  if (adjective?.number !== 'one') return null;
  return slipOf(place, word.text, inflected(adjective, adjective.gender ?? 'masculine', 'several'));
}

/** The number of a noun, as its ending tells it, or its determiner where it has but one form: « les fonds ». */
function numberAt({ word, before, has }: Place): GrammaticalNumber | null {
  const form = small(word);
  if (isPlural(form, has) || isPluralInX(form, has)) return 'several';
  if (pluralOf(form, has) !== null) return 'one';
  if (!before || word.isAfterSign || word.elision !== '' || !/[sx]$/u.test(form) || !has(form)) return null;
  return SEVERAL.has(small(before)) ? 'several' : ONE.has(small(before)) ? 'one' : null;
}

/** « réseaux », « locaux », « travaux ». */
const isPluralInX = (form: string, has: Has) => form.endsWith('x') && singularOf(form, has) !== form;

/** « les équipes mobile », where nothing but the noun can be so: and no « les politiques sociale et médicale ». */
function isOneAfterSeveral({ text, next, after, words, index, has }: Place, { gender }: AdjectiveForm): boolean {
  // « d’initiatives réduit »: a verb.
  if (/[uei]it$|[aeo]int$/u.test(next.form)) return false;
  const other = words[index + 3];
  if (after && other && /^(?:et|ou)$/u.test(after.form) && adjectiveForm(other.form, has)?.number === 'one')
    return false;
  if (isHead(words, index, SEVERAL, has) || !mayBelongEarlier(words, index, { gender, number: 'one' }, has))
    return true;
  // « la liste des charges locative »: what tells of which kind stands right after its own noun, but « les plans social, médical ».
  const determiner = words[index - 1];
  const noun = words[index] as Word;
  const isDetermined = determiner !== undefined && !noun.isAfterSign && OF_SEVERAL.has(small(determiner));
  // « un cahier des charges spécifique »
  const isBook = /^cahiers?$/u.test(small(words[index - 2] ?? noun));
  return isDetermined && !isBook && noun.elision === '' && OF_KIND.test(next.form) && text[next.end] !== ',';
}

const OF_SEVERAL = set('les des ces ses nos vos leurs aux');
/** « locative », « numérique », « suivante »: no participle, that may well stand far from its noun. */
const OF_KIND = /.{2}(?:ive|ique|suivante?)$/u;

/** « la visite mensuelles » */
function isSeveralAfterOne({ words, index, has }: Place, { gender }: AdjectiveForm): boolean {
  const at = nounBefore(words, index, has);
  if (isHead(words, at, ONE, has) && !isJoined(words, at)) return true;
  const noun = words[at] as Word;
  const determiner = words[at - 1];
  const isOne =
    noun.elision === "l'" || (determiner !== undefined && !noun.isAfterSign && DETERMINER.has(small(determiner)));
  return isOne && !isJoined(words, at) && !mayBelongEarlier(words, at, { gender, number: 'several' }, has);
}

/** « une équipe médico-social », « un suivi renforcée », « les familles hébergés ». */
function isOfOtherGender(
  { word, next, before, words, index, has }: Place,
  adjective: AdjectiveForm,
  gender: Gender | null,
  number: GrammaticalNumber | null,
): boolean {
  if (gender === null || adjective.gender === null || gender === adjective.gender) return false;
  // « la situation conduit » is a verb; an adverb has no number: « médicalement établie ».
  if (number === null || (number === 'one' && /[uei]it$|[aeo]int$/u.test(next.form))) return false;
  if (number === 'several' && isJoined(words, index)) return false;
  if (genderOf(number === 'several' ? singularOf(small(word), has) : small(word)) === null)
    return number === 'one' && isHead(words, nounBefore(words, index, has), ONE, has);
  const isOwn =
    number === 'one'
      ? isHead(words, nounBefore(words, index, has), ONE, has)
      : isHead(words, index, SEVERAL, has) && !isPlural(small(before ?? word), has);
  if (!isOwn && mayBelongEarlier(words, index, { gender: adjective.gender, number }, has)) return false;
  // « un suivi de la ville renforcé » is no slip, nor is a noun that says what another is for: « enquête impayé ».
  return number === 'several' || !before || word.isOpening || isDetermined(word, before);
}

/** « ville et association concernés »: an adjective of both. */
function isJoined(words: readonly Word[], index: number): boolean {
  return [words[index - 1], words[index - 2], words[index - 3]].some(
    (word) => word !== undefined && /^(?:et|ou)$/u.test(small(word)),
  );
}

const DETERMINER = set('le la un une ce cet cette son sa leur du au chaque');

function isDetermined(noun: Word, before: Word): boolean {
  return noun.elision !== '' || noun.isAfterSign || DETERMINER.has(small(before)) || small(before) === 'de';
}

/** The gender of a noun: as the lists have it, as its adjective has it, or as its determiner does: « un guichet unique ». */
function genderAt({ word, words, index, has }: Place, number: GrammaticalNumber | null): Gender | null {
  const form = small(word);
  const listed = genderOf(number === 'several' ? singularOf(form, has) : form);
  if (listed !== null) return listed;
  const at = nounBefore(words, index, has);
  if (at < index) return adjectiveForm(form, has)?.gender ?? null;
  const before = words[index - 1];
  if (!before || word.isAfterSign || word.elision !== '' || word.shape !== 'small' || !has(form)) return null;
  return number === 'one' ? genderBy(before, word, has) : null;
}

function genderBy(determiner: Word, noun: Word, has: Has): Gender | null {
  const form = small(determiner);
  if (/^(?:une|cette|sa)$/u.test(form)) return 'feminine';
  if (/^(?:un|ce)$/u.test(form)) return 'masculine';
  if (mayBeVerb(noun.form, has)) return null;
  return form === 'la' ? 'feminine' : form === 'le' ? 'masculine' : null;
}
