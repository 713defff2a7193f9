/** An adjective or a participle right after its noun: number and gender, where no other noun can be its own. */
import { isFunctionWord } from '../function-words';
import type { Word } from '../words';
import { isParticipleOfOne, isPlural, mayBeVerb, pluralOf } from './forms';
import type { Gender } from './gender';
import { genderOf, isFeminine } from './gender';
import { isHead, mayBelongEarlier, ONE, SEVERAL } from './owner';
import type { AgreementSlip, Place } from './place';
import { set, slipOf, small } from './place';

type Has = (form: string) => boolean;

/** Nouns that end like adjectives. */
const NOUNS = set(
  'appel archive capital cheptel cible comptable descriptif directive dispositif distanciel donnée échelle effectif entrée arrivée montée ' +
    'durée pensée tournée levée portée visée poussée rentrée assemblée veillée allée relevée journée soirée année initiative perspective alternative ' +
    'festival hôpital hôtel journal justificatif label lessive logiciel matériel massif motif nouvelle objectif parcelle passerelle ' +
    'personnel présentiel récapitulatif référentiel responsable signal table tarif total tribunal tutelle actif passif garantie saisie tenue excel aval amont',
);
const ENDING =
  /.{2}(?:al|ale|el|elle|if|ive|euse|ante|able|ible)$|^(?:régulière|particulière|singulière|financière|hospitalière|immobilière|familière|entière|saisonnière|foncière|hôtelière|volontaire|gestionnaire|prioritaire|temporaire|solidaire|précaire|nécessaire|complémentaire|supplémentaire|sanitaire|budgétaire|publique|spécifique|économique|juridique|psychique|énergétique|fragile|rapide|récente?|permanente?|urgente?|compétente?|gratuite?|simple|propre|libre|mixte|pauvre|stable|digne|utile|difficile|mobile|numérique)$/u;

function isAdjective(form: string, has: Has): boolean {
  if (NOUNS.has(form)) return false;
  // « ce constat rappelle »
  if (form.endsWith('elle') && has(`${form.slice(0, -2)}er`)) return false;
  // « première nécessité » is a noun, whatever verb there is.
  if (ENDING.test(form) || IN_IER.test(form)) return true;
  return !isFeminine(form) && isParticipleOfOne(form.replace(/(?<=[éitus])e$/u, ''), has);
}

/** « personnes accompagnée », « visites régulière ». */
export function missingPluralOfAdjective(place: Place): AgreementSlip | null {
  const { word, next, before, after, words, index, has } = place;
  if (next.shape !== 'small' || next.elision !== '' || isFunctionWord(word.form)) return null;
  // « les fonds propre »: the determiner alone tells the number.
  const isCounted =
    before !== undefined &&
    !word.isAfterSign &&
    SEVERAL.has(small(before)) &&
    /^(?:fonds|parcours|cours|cas|relais)$/u.test(word.form);
  if ((!isCounted && !isPlural(small(word), has)) || !isAdjective(next.form, has)) return null;
  if (after && /^(?:et|ou)$/u.test(after.form)) return null;
  const feminine = isFeminine(word.form.slice(0, -1)) ? feminineOf(next.form, has) : null;
  const several = feminine === null ? masculinePluralOf(next.form, has) : `${feminine}s`;
  const gender = /(?:é|al|el|if)$/u.test(next.form)
    ? 'masculine'
    : /(?:ée|ale|elle|ive|euse|ante|ière)$/u.test(next.form)
      ? 'feminine'
      : null;
  const isOwn =
    isCounted || isHead(words, index, SEVERAL, has) || !mayBelongEarlier(words, index, { gender, number: 'one' }, has);
  return has(several) && isOwn ? slipOf(place, word.text, several) : null;
}

/** « les plus fragile », « les moins peuplé ». */
export function missingPluralAfterMost(place: Place): AgreementSlip | null {
  const { word, next, before, has } = place;
  if (!/^(?:plus|moins)$/u.test(word.form) || !before || small(before) !== 'les' || word.isAfterSign) return null;
  if (next.shape !== 'small' || next.elision !== '' || !isAdjective(next.form, has)) return null;
  const several = masculinePluralOf(next.form, has);
  return has(several) ? slipOf(place, word.text, several) : null;
}

/** « la visite mensuelles ». */
export function missingSingularOfAdjective(place: Place): AgreementSlip | null {
  const { word, next, words, index, has } = place;
  if (next.shape !== 'small' || next.elision !== '' || !isPlural(next.form, has) || isFunctionWord(word.form))
    return null;
  const one = next.form.slice(0, -1);
  if (pluralOf(word.form, has) === null || !isAdjective(one, has)) return null;
  return isHead(words, index, ONE, has) ? slipOf(place, word.text, one) : null;
}

/** « une équipe médico-social », « un suivi renforcée », « les familles hébergés ». */
export function otherGenderOfAdjective(place: Place): AgreementSlip | null {
  const { word, next, before, words, index, has } = place;
  if (next.shape !== 'small' || next.elision !== '' || isFunctionWord(word.form)) return null;
  if (word.shape !== 'small' && !word.isOpening) return null;
  const noun = small(word);
  // « une fois logé » speaks of another; « la situation conduit » is a verb.
  if (noun === 'fois' || /[uei]it$|[aeo]int$/u.test(next.form)) return null;
  const isSeveral = isPlural(noun, has);
  // An adverb has no plural: « médicalement établie ».
  const isNoun = isSeveral || /[sxz]$/u.test(noun) || pluralOf(noun, has) !== null;
  const gender = isNoun ? genderOf(isSeveral ? noun.slice(0, -1) : noun) : null;
  if (gender === null) return isSeveral ? null : otherGenderByDeterminer(place);
  const one = isSeveral ? singularOf(next.form) : next.form;
  const other = one !== null && isAdjective(lastPart(one), has) ? ofGender(gender, one, has) : null;
  if (one === null || other === null || isJoined(words, index)) return null;
  const written = {
    gender: gender === 'feminine' ? 'masculine' : 'feminine',
    number: isSeveral ? 'several' : 'one',
  } as const;
  if (mayBelongEarlier(words, index, written, has)) return null;
  // « un suivi de la ville renforcé » is no slip, nor is a noun that says what another is for: « enquête impayé ».
  if (!isSeveral && before && !word.isOpening && !isDetermined(word, before)) return null;
  return slipOf(place, word.text, isSeveral ? pluralFormOf(other) : other);
}

/** « un guichet unique »: of a noun that is not in the lists its determiner tells the gender. */
function otherGenderByDeterminer(place: Place): AgreementSlip | null {
  const { word, next, before, words, index, has } = place;
  if (!before || word.isAfterSign || word.elision !== '' || word.shape !== 'small' || !has(word.form)) return null;
  if (!isAdjective(lastPart(next.form), has)) return null;
  const gender = genderBy(before, word, has);
  const other = gender && ofGender(gender, next.form, has);
  return other && isHead(words, index, ONE, has) ? slipOf(place, word.text, other) : null;
}

/** « ville et association concernés »: an adjective of both. */
function isJoined(words: readonly Word[], index: number): boolean {
  return [words[index - 1], words[index - 2]].some((word) => word !== undefined && /^(?:et|ou)$/u.test(small(word)));
}

const DETERMINER = set('le la un une ce cet cette son sa leur du au chaque de');

function isDetermined(noun: Word, before: Word): boolean {
  return noun.elision !== '' || noun.isAfterSign || DETERMINER.has(small(before));
}

/** « hébergé » of « hébergés », « social » of « sociaux ». */
function singularOf(form: string): string | null {
  if (form.endsWith('aux')) return `${form.slice(0, -2)}l`;
  return form.endsWith('s') ? form.slice(0, -1) : null;
}

const pluralFormOf = (form: string) =>
  form.endsWith('al') ? `${form.slice(0, -1)}ux` : form.endsWith('eux') ? form : `${form}s`;

/** « sociaux » of « social », « isolés » of « isolé ». */
function masculinePluralOf(form: string, has: Has): string {
  const inAux = `${form.slice(0, -1)}ux`;
  return form.endsWith('al') && has(inAux) ? inAux : `${form}s`;
}

const lastPart = (form: string) => form.slice(form.lastIndexOf('-') + 1);

function genderBy(determiner: Word, noun: Word, has: Has): Gender | null {
  const form = small(determiner);
  if (/^(?:une|cette|sa)$/u.test(form)) return 'feminine';
  if (/^(?:un|ce)$/u.test(form)) return 'masculine';
  if (mayBeVerb(noun.form, has)) return null;
  return form === 'la' ? 'feminine' : form === 'le' ? 'masculine' : null;
}

/** An adjective of the other gender in this one; null where it is of this one already, or tells none. */
const ofGender = (gender: Gender, form: string, has: Has) =>
  gender === 'feminine' ? feminineOf(form, has) : masculineOf(form, has);

const IN_IER = /^(?:immobil|financ|hospital|régul|particul|saisonn|hôtel)ier$/u;

/** The feminine of a masculine adjective: « sociale » of « social »; null where it is none. */
function feminineOf(form: string, has: Has): string | null {
  const feminine =
    /(?:al|é)$/u.test(form) || isParticipleOfOne(form, has)
      ? `${form}e`
      : form.endsWith('el')
        ? `${form}le`
        : form.endsWith('if')
          ? `${form.slice(0, -1)}ve`
          : IN_IER.test(form)
            ? `${form.slice(0, -2)}ère`
            : null;
  return feminine !== null && (has(feminine) || has(lastPart(feminine))) ? feminine : null;
}

function masculineOf(form: string, has: Has): string | null {
  const isParticiple = form.endsWith('e') && isParticipleOfOne(form.slice(0, -1), has);
  const masculine =
    /(?:ale|ée)$/u.test(form) || isParticiple
      ? form.slice(0, -1)
      : form.endsWith('elle')
        ? form.slice(0, -2)
        : form.endsWith('ive')
          ? `${form.slice(0, -2)}f`
          : null;
  return masculine !== null && !NOUNS.has(masculine) && (has(masculine) || has(lastPart(masculine))) ? masculine : null;
}
