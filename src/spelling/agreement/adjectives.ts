/** An adjective or a participle right after its noun: number and gender, where no other noun can be its own. */
import { isFunctionWord } from '../function-words';
import type { Word } from '../words';
import { infinitiveOf, isInfinitive, isPlural, mayBeVerb, pluralOf } from './forms';
import { isFeminine, isMasculine } from './gender';
import type { AgreementSlip, Place } from './place';
import { set, slipOf, small } from './place';

type Has = (form: string) => boolean;

/** Determiners of a plural that no preposition hides in. */
const SEVERAL = set(
  'les ces ses nos vos leurs plusieurs quelques deux trois quatre cinq six sept huit neuf dix vingt trente',
);
const ONE = set('un une le la ce cet cette sa');
/** After these the group of words hangs from a noun before it, that the adjective may belong to. */
const HANGING = set(
  'à au aux avec chez contre dans de des du en entre envers et hors malgré ou par parmi pour sans selon sous sur vers comme dont que',
);
const ALL = set('tous toutes tout toute les ces ses nos vos leurs');
/** Nouns that end like adjectives. */
const NOUNS = set(
  'appel archive capital cheptel cible comptable descriptif directive dispositif distanciel donnée échelle effectif entrée arrivée montée ' +
    'durée pensée tournée levée portée visée poussée rentrée assemblée veillée allée relevée journée soirée année initiative perspective alternative ' +
    'festival hôpital hôtel journal justificatif label lessive local logiciel matériel massif motif nouvelle objectif parcelle passerelle ' +
    'personnel présentiel récapitulatif référentiel responsable signal table tarif total tribunal tutelle actif passif',
);
const ENDING =
  /.{2}(?:al|ale|el|elle|if|ive|euse|ante|able|ible)$|^(?:régulière|particulière|singulière|financière|hospitalière|immobilière|familière|entière|saisonnière|foncière|hôtelière|volontaire|gestionnaire|prioritaire|temporaire|solidaire|précaire|nécessaire|complémentaire|supplémentaire|sanitaire|budgétaire|publique|spécifique|économique|juridique|psychique|énergétique|fragile|rapide|récente?|permanente?|urgente?|compétente?|gratuite?)$/u;

const OTHER_PARTICIPLES = set(
  'accueilli accueillie choisi choisie connu connue construit construite défini définie inscrit inscrite issu obtenu obtenue ouvert ouverte ' +
    'prévu prévue reçu reçue retenu retenue réuni réunie établi établie',
);

function isAdjective(form: string, has: Has): boolean {
  if (NOUNS.has(form)) return false;
  return ENDING.test(form) || OTHER_PARTICIPLES.has(form) || infinitiveOf(form.replace(/(?<=é)e$/u, ''), has) !== null;
}

/** « personnes accompagnée », « visites régulière ». */
export function missingPluralOfAdjective(place: Place): AgreementSlip | null {
  const { word, next, after, words, index, has } = place;
  if (next.shape !== 'small' || next.elision !== '' || !isPlural(small(word), has) || isFunctionWord(word.form))
    return null;
  if (!isAdjective(next.form, has)) return null;
  if (after && /^(?:et|ou)$/u.test(after.form)) return null;
  const feminine = isFeminine(word.form.slice(0, -1)) ? feminineOf(next.form, has) : null;
  const several = feminine === null ? masculinePluralOf(next.form, has) : `${feminine}s`;
  const gender = /(?:é|al|el|if)$/u.test(next.form)
    ? 'masculine'
    : /(?:ée|ale|elle|ive|euse|ante|ière)$/u.test(next.form)
      ? 'feminine'
      : null;
  const isOwn = isHead(words, index, SEVERAL, has) || !mayBelongEarlier(words, index, gender, has);
  return has(several) && isOwn ? slipOf(place, word.text, several) : null;
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

/** « une équipe médico-social », « un suivi renforcée ». */
export function otherGenderOfAdjective(place: Place): AgreementSlip | null {
  const { word, next, before, words, index, has } = place;
  if (next.shape !== 'small' || next.elision !== '' || word.shape !== 'small' || !before || word.isAfterSign)
    return null;
  if (isFunctionWord(word.form) || !has(word.form) || !isAdjective(lastPart(next.form), has)) return null;
  const gender = word.elision === '' ? genderBy(before, word, has) : null;
  const other = gender && (gender === 'feminine' ? feminineOf(next.form, has) : masculineOf(next.form, has));
  return other && isHead(words, index, ONE, has) ? slipOf(place, word.text, other) : null;
}

/** « sociaux » of « social », « isolés » of « isolé ». */
function masculinePluralOf(form: string, has: Has): string {
  const inAux = `${form.slice(0, -1)}ux`;
  return form.endsWith('al') && has(inAux) ? inAux : `${form}s`;
}

const lastPart = (form: string) => form.slice(form.lastIndexOf('-') + 1);

function genderBy(determiner: Word, noun: Word, has: Has): 'masculine' | 'feminine' | null {
  if (isFeminine(noun.form)) return 'feminine';
  if (isMasculine(noun.form)) return 'masculine';
  const form = small(determiner);
  if (/^(?:une|cette|sa)$/u.test(form)) return 'feminine';
  if (/^(?:un|ce)$/u.test(form)) return 'masculine';
  if (mayBeVerb(noun.form, has)) return null;
  return form === 'la' ? 'feminine' : form === 'le' ? 'masculine' : null;
}

/** The feminine of a masculine adjective: « sociale » of « social »; null where it is none. */
function feminineOf(form: string, has: Has): string | null {
  const feminine = /(?:al|é)$/u.test(form)
    ? `${form}e`
    : form.endsWith('el')
      ? `${form}le`
      : form.endsWith('if')
        ? `${form.slice(0, -1)}ve`
        : null;
  return feminine !== null && (has(feminine) || has(lastPart(feminine))) ? feminine : null;
}

function masculineOf(form: string, has: Has): string | null {
  const masculine = /(?:ale|ée)$/u.test(form)
    ? form.slice(0, -1)
    : form.endsWith('elle')
      ? form.slice(0, -2)
      : form.endsWith('ive')
        ? `${form.slice(0, -2)}f`
        : null;
  return masculine !== null && (has(masculine) || has(lastPart(masculine))) ? masculine : null;
}

/**
 * Whether the noun at an index, with its determiner before it, hangs from no other noun: at the head of a sentence, or
 * the object of a verb. « la coordination entre les acteurs renforcée » is right.
 */
function isHead(words: readonly Word[], index: number, determiners: ReadonlySet<string>, has: Has): boolean {
  let at = index;
  while (at > 0 && index - at < 2 && isPlural(small(words[at - 1] as Word), has) && !(words[at] as Word).isAfterSign)
    at -= 1;
  const noun = words[at] as Word;
  const determiner = words[at - 1];
  if (determiners === SEVERAL && (noun.isOpening || (noun.isAfterSign && noun.elision === ''))) return true;
  if (!determiner || noun.isAfterSign || noun.elision !== '' || determiner.elision !== '') return false;
  const isIndefinite = determiners === SEVERAL && small(determiner) === 'des';
  const isCounted = determiners === SEVERAL && determiner.shape === 'number';
  if (!determiners.has(small(determiner)) && !isIndefinite && !isCounted) return false;
  const before = words[at - 2];
  if (determiner.isOpening || !before) return true;
  if (determiner.isAfterSign) return !isIndefinite;
  if (isInfinitive(small(before), has)) return true;
  // Without a preposition between, what stands before is a verb: « sillonne les zones ».
  return !HANGING.has(small(before)) && !isIndefinite && !ALL.has(small(before));
}

const MASCULINE = set('un le du au ce cet');
const FEMININE = set('une la cette sa');
const CLAUSE = set('qui que dont où');

/** Whether a singular noun of the same sentence stands before, that an adjective of that gender may belong to. */
function mayBelongEarlier(
  words: readonly Word[],
  index: number,
  gender: 'masculine' | 'feminine' | null,
  has: Has,
): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const word = words[at] as Word;
    const before = words[at - 1];
    if (CLAUSE.has(small(word))) return false;
    const form = small(word);
    const isWord = !isFunctionWord(form) && !isPlural(form, has) && !isInfinitive(form, has) && word.shape !== 'number';
    const isNoun =
      isWord && (!before || word.isOpening || word.isAfterSign || word.elision !== '' || isFunctionWord(before.form));
    if (isNoun) {
      const determiner = before && !word.isAfterSign ? small(before) : '';
      const isOther =
        gender === 'masculine'
          ? isFeminine(form) || FEMININE.has(determiner)
          : gender === 'feminine' && (isMasculine(form) || MASCULINE.has(determiner));
      if (!isOther) return true;
    }
    if (word.isAfterSign || word.isOpening) return false;
  }
  return false;
}
