/** A determiner and the noun after it: number. */
import type { Word } from '../words';
import { adjectiveForm } from './adjective-forms';
import { genderOf } from './gender';
import {
  isFiniteVerb,
  isInfinitive,
  isOrdinal,
  isParticiple,
  isPlural,
  mayBeVerb,
  mayStandBeforeDeterminer,
  pluralOf,
} from './forms';
import type { AgreementSlip, Place } from './place';
import { likeCapital, set, slipOf, small } from './place';

/** After these a plural follows. */
const PLURAL = set('des aux ces ses nos vos leurs plusieurs quelques');
/** And after these, where they are no adjectives of a noun before them: « des demandes différentes suite à ». */
const PLURAL_OR_ADJECTIVE = set('certains certaines différents différentes');
const NUMBERS_IN_LETTERS = set(
  'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents',
);
const BEFORE_ARTICLE = set('avec chez contre dans entre envers malgré par parmi pour sous sur vers');
/** After these a singular follows. */
const SINGULAR = set('un une le la du au ce cet cette chaque sa son');
/** What a number may tell apart from how many there are: « action 6 budget ». */
const LABELS = set(
  'action annexe article axe catégorie étape fiche le la ligne lot niveau numéro objectif phase point priorité semestre tranche trimestre',
);

/** « 12 quai des Douanes » */
const STREET = set('allée avenue boulevard chemin impasse quai');

/** « des logement », « cinq rencontre », « les délai ». */
export function missingPlural(place: Place): AgreementSlip | null {
  const { word, next, after, has } = place;
  if (!isSeveral(place) && !isArticle(place)) return null;
  if (next.shape !== 'small' || next.isShortened || next.elision !== '') return null;
  if (isOrdinal(next.form) && after && /^(?:et|ou|à)$/u.test(after.form)) return null;
  const isAddress = word.shape === 'number' && STREET.has(next.form);
  const several = isAddress ? null : pluralOf(next.form, has);
  return several === null ? null : slipOf(place, word.text, several);
}

/** What is counted: « nombre de logement », « une dizaine d’atelier ». */
const COUNTED = /^(?:nombre|(?:diz|douz|quinz|vingt|trent|quarant|cinquant|soixant|cent)aines?|milliers?)$/u;

/** « nombre de logement », « une quinzaine d’entretien ». */
export function missingPluralAfterCount(place: Place): AgreementSlip | null {
  const { word, next, before, has } = place;
  if (next.shape !== 'small' || next.isShortened) return null;
  const isCounted =
    (word.form === 'de' && next.elision === '' && before && !word.isAfterSign && COUNTED.test(small(before))) ||
    (next.elision === "d'" && COUNTED.test(small(word)));
  // « le plus grand nombre de pouvoir choisir »
  const several = isCounted && !isOrdinal(next.form) && next.form !== 'pouvoir' ? pluralOf(next.form, has) : null;
  return several === null ? null : slipOf(place, word.text, several);
}

/** Infinitives that are nouns as well: « à condition de savoir les lire ». */
const ALSO_NOUN = set('lire dire rire vivre être challenger');

/** « Les » may be a pronoun: « qui les accompagne ». */
function isArticle({ word, next, after, before, has }: Place): boolean {
  if (small(word) !== 'les' || word.elision !== '' || ALSO_NOUN.has(next.form)) return false;
  // « renforcer les équipe », « les demande reçues », « où les ménage pourront »
  if (before && !word.isAfterSign && isInfinitive(small(before), has)) return true;
  const isBeforeAdjective = after?.elision === '' && adjectiveForm(after.form, has)?.number === 'several';
  if (genderOf(next.form) !== null && (isBeforeAdjective || (after && isFiniteVerb(after.form, has)))) return true;
  if (before && !word.isAfterSign && BEFORE_ARTICLE.has(small(before)))
    return !next.form.endsWith('ant') || small(before) !== 'en';
  return (word.isOpening && word.text === 'Les') || !mayBeVerb(next.form, has);
}

function isSeveral({ word, next, before, has }: Place): boolean {
  if (PLURAL.has(small(word))) return word.elision === '';
  if (PLURAL_OR_ADJECTIVE.has(small(word))) return !before || word.isAfterSign || mayStandBeforeDeterminer(before, has);
  // « avec 3, 4 ou 5 délivrée », « BOP 177, 49 portée »: a participle is no thing that is counted.
  if (word.shape === 'number' && isParticiple(next.form, has)) return false;
  const isNumber = isCount(word) || NUMBERS_IN_LETTERS.has(small(word));
  if (!isNumber || !before) return isNumber;
  // « un ménage sur deux demande »
  const isShare = small(before) === 'sur' && mayBeVerb(next.form, has);
  return !isShare && !isLabel(before) && before.shape !== 'number';
}

/** « action 6 budget », « le 115 renforcé », « BOP 177 hors AMI »: the number is a name. */
function isLabel(word: Word): boolean {
  return word.shape === 'capitals' || SINGULAR.has(small(word)) || LABELS.has(small(word));
}

/** « 15 », and no year. */
function isCount({ form, shape }: Word): boolean {
  return shape === 'number' && /^\d{1,3}$/u.test(form) && Number(form) > 1;
}

/** « un lieux », « leur logements ». */
export function missingSingular(place: Place): AgreementSlip | null {
  const { word, next, has } = place;
  if (next.shape !== 'small' || next.elision !== '' || !isPlural(next.form, has)) return null;
  if (small(word) === 'leur') return slipOf(place, `${word.text}s`);
  if (small(word) === 'son' && /és$/u.test(next.form)) return slipOf(place, 'sont');
  // « directive 2004/82/CE dites »
  const isDeterminer = SINGULAR.has(small(word)) && word.shape !== 'capitals';
  return isDeterminer ? slipOf(place, word.text, next.form.slice(0, -1)) : null;
}

const ALL: Readonly<Record<string, string>> = { tout: 'tous', toute: 'toutes' };

/** « tout les », « toute les ». */
export function allThe(place: Place): AgreementSlip | null {
  const { word, next } = place;
  const meant = next.form === 'les' ? ALL[small(word)] : undefined;
  return meant === undefined ? null : slipOf(place, likeCapital(meant, word.text));
}
