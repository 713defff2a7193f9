/** « son » and « sont ». */
import { ADVERB, FORMS, formsAs, GRAMMATICAL } from '../readings';
import { isAdverb, isOnlyInfinitive, isParticiple, isPlural, pluralOf } from './forms';
import { adjectiveForm } from './adjective-forms';
import { isFeminine, isMasculine } from './gender';
import type { AgreementSlip, Place } from './place';
import { set, slipOf, small } from './place';

const PREPOSITION = set(
  'à avant avec après chez contre dans de depuis durant dès hors par pendant pour sans selon sous sur vers',
);

/** What « son » is no determiner of: « les publics visés son les femmes ». */
const NEVER_AFTER_HIS = set('le la les un une des du de d en à au aux dans par pour sur pas tous toutes');
/** « le son du film » */
const BEFORE_SOUND = set('le un du au de ce d quel même');

/** « définit les engagements et sont calendrier »: a single thing, and no adjective. */
function isBeforeNoun({ before, next, has }: Place): boolean {
  if (!before || !/^(?:et|ou)$/u.test(small(before)) || next.elision !== '' || next.shape !== 'small') return false;
  return isMasculine(next.form) && pluralOf(next.form, has) !== null && adjectiveForm(next.form, has) === null;
}

/** « Si sont conjoint », « ou sont représentant », « en sont nom »: a single noun, and no adjective. */
function isAfterConjunction({ before, next, readings }: Place): boolean {
  if (!before || next.elision !== '' || !/^(?:si|que|quand|lorsque|et|ou|en|portant)$/u.test(small(before)))
    return false;
  const forms = formsAs('noun', readings(next.form)) & FORMS.singular;
  const isAdjectival =
    formsAs('adjective', readings(next.form)) !== 0 || formsAs('participle', readings(next.form)) !== 0;
  return (
    forms !== 0 &&
    !isAdjectival &&
    !WITHOUT_DETERMINER.has(next.form) &&
    (readings(next.form) & (ADVERB | GRAMMATICAL)) === 0
  );
}

/** What « sont » is put before without a determiner: « sont membre », « sont fonction de ». */
const WITHOUT_DETERMINER = set(
  'fonction partie question force légion monnaie affaire cause témoin maître preuve signe gage source',
);

/** « avant sont départ », « vérifier sont état »: a single noun, and no adjective. */
function isBeforeOne({ next, before, has }: Place): boolean {
  const { form } = next;
  if (next.elision !== '' || next.shape !== 'small' || WITHOUT_DETERMINER.has(form) || !before) return false;
  if (isOnlyInfinitive(small(before), has) && pluralOf(form, has) !== null) return true;
  if (isFeminine(form) ? !/^[aeéèêiîouhœ]/u.test(form) : !isMasculine(form)) return false;
  if (isAdverb(form, has) || pluralOf(form, has) === null || adjectiveForm(form, has) !== null) return false;
  return !isPlural(small(before), has);
}

/** « les équipes son formées », « à sont domicile ». */
export function areOrHis(place: Place): AgreementSlip | null {
  const { word, next, before, has } = place;
  if (!before || word.isAfterSign || word.elision !== '') return null;
  // « de exemple.fr sont »: what stands between is no word.
  if (/\S/u.test(place.text.slice(before.end, word.start))) return null;
  if (word.form === 'sont')
    return (PREPOSITION.has(small(before)) && before.elision === '') ||
      isAfterConjunction(place) ||
      isBeforeNoun(place) ||
      isBeforeOne(place)
      ? slipOf(place, 'son')
      : null;
  if (word.form !== 'son' || next.elision !== '') return null;
  if (/^(?:ne|ils|elles)$/u.test(small(before)) || /^(?:pris|mis|prévus|reçus|dus)$/u.test(next.form))
    return slipOf(place, 'sont');
  if (BEFORE_SOUND.has(small(before)) || next.shape !== 'small') return null;
  if (NEVER_AFTER_HIS.has(next.form) || isAdverbOfManner(next.form, has)) return slipOf(place, 'sont');
  // « les tarifs son liés », « les dépenses son insuffisantes »
  if (adjectiveForm(next.form, has)?.number === 'several') return slipOf(place, 'sont');
  return isPlural(small(before), has) && isParticiple(next.form, has) ? slipOf(place, 'sont') : null;
}

/** « son plus grand besoin », « son même loyer » are no slips. */
const isAdverbOfManner = (form: string, has: Place['has']) =>
  isAdverb(form, has) && !/^(?:plus|moins|très|trop|bien|mal|même|futur|déjà|encore|toujours)$/u.test(form);
