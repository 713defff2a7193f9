/** A noun or a participle where an infinitive is due, and the other way round. */
import { infinitiveOf, isAdverb, isFirstInfinitive, isInfinitive, isPlural, mayBeVerb } from './forms';
import { isHead, SEVERAL } from './owner';
import { isFeminine } from './gender';
import { isFunctionWord } from '../function-words';
import { INFINITIVE } from '../readings';
import { auxiliaryBefore, isAdverbOnly, isOnly, isParticipleOnly } from './parts';
import type { Word } from '../words';
import type { AgreementSlip, Place } from './place';
import { severalOfPair, severalOfVerb } from './subject-verbs';
import { beginning, likeCapital, set, slipOf, small } from './place';

const NOUN_OF_ACTION = /^\p{Lu}\p{Ll}{4,}(?:tion|ment)$/u;
const ARTICLE = set('le la les');
const OBJECT = set('le la les l un une des leur leurs ce cet cette ces son sa ses nos notre aux au du');
/** « Accueil la nuit », « Lancé la semaine »: when, not what. */
const MOMENT =
  /^(?:\d|nuit|jour|journée|semaine|week-end|matin|soir|mois|premi|second|deuxi|derni|fin|début|long|plus|même|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)/u;
/** What opens an object, and no circumstance: « Formé par », « Situé au centre ». */
const DIRECT_OBJECT = set('le la les l un une des leur leurs ce cet cette ces son sa ses');
const BEFORE_INFINITIVE = set('leur lui pour sans de comment');
/** After these no participle follows, whatever comes next: « n’a pas pu créé », « pour monté seuls ». */
const ONLY_INFINITIVE = set(
  'pour sans peut peuvent pourra pourront pourrait pourraient pouvoir pu doit doivent devra devront devrait devraient devoir dû veut veulent vont va faire se ' +
    'pouvez pourrez pourriez pouvons devez devrez devriez devons voulez souhaitez veuillez faut faudra allez',
);
const MODAL = set('peut peuvent pourra pourront pouvez pourrez doit doivent devra devront devez devrez');

/** « Expérimentation le partenariat » for « Expérimenter le partenariat ». */
export function nounForVerb(place: Place): AgreementSlip | null {
  const { word, next, after, has } = place;
  if (!word.isOpening || !NOUN_OF_ACTION.test(word.form) || !ARTICLE.has(next.form)) return null;
  if (!after || MOMENT.test(after.form)) return null;
  const stem = word.form.replace(/(?:ation|ement)$/u, '');
  const infinitive = `${stem}er`;
  return stem !== word.form && has(infinitive.toLowerCase()) ? slipOf(place, infinitive) : null;
}

/** « pour coordonné la démarche », « Repéré les ménages »; « Déroulé d’un atelier » is a noun. */
export function participleForVerb(place: Place): AgreementSlip | null {
  const { text, word, next, before, after, has } = place;
  const infinitive = infinitiveOf(small(word), has);
  const isThat =
    word.isOpening &&
    (next.form === 'que' ||
      (next.form === 'si' && after !== undefined) ||
      (next.form === 'plus' && after?.form === 'de') ||
      next.elision === "qu'");
  const isArticle = next.elision === '' && OBJECT.has(next.form);
  const isObject = next.elision === "l'" || isThat || (isArticle && !(after && MOMENT.test(after.form)));
  if (infinitive === null || !isObject) return null;
  // « afin de facilité leur installation », « chargé d’animé le réseau »
  const isNear = before !== undefined && !word.isAfterSign && !/\S/u.test(text.slice(before.end, beginning(word)));
  const isDirect = isThat || next.elision === "l'" || DIRECT_OBJECT.has(next.form);
  const isAfterPreposition =
    (word.elision === "d'" && isDirect) ||
    (isNear && word.elision === '' && BEFORE_INFINITIVE.has(small(before)) && (isDirect || small(before) !== 'de'));
  const isOpening = word.isOpening && word.elision === '' && /^\p{Lu}/u.test(word.form);
  const isHead = isOpening && isDirect;
  const isJoined = before !== undefined && (word.isAfterSign ? !word.isOpening : small(before) === 'et');
  const isListed =
    isJoined && word.elision === '' && !/^aux?$/u.test(next.form) && next.form !== 'du' && isAmongInfinitives(place);
  return isAfterPreposition || isHead || isListed ? slipOf(place, likeCapital(infinitive, word.text)) : null;
}

/** « n’a pas pu créé », « pour monté », « , à passé le permis ». */
export function participleAfterModal(place: Place): AgreementSlip | null {
  const { word, next, before, has } = place;
  const own = word.elision === "s'" && word.isOpening ? infinitiveOf(word.form.toLowerCase(), has) : null;
  if (own !== null) return slipOf(place, own);
  if (next.shape !== 'small') return null;
  const infinitive = infinitiveOf(next.form, has);
  // « ne permettant pas de s’appuyé sur »
  if (next.elision === "s'" && infinitive !== null) return slipOf(place, word.text, infinitive);
  // « sans facilité d’accès » is a noun.
  if (next.elision !== '' || infinitive === null || isFeminine(next.form)) return null;
  const isListed = word.form === 'à' && word.isAfterSign;
  const isSo =
    word.form === 'de' &&
    before !== undefined &&
    !word.isAfterSign &&
    /^(?:afin|perm(?:et|ettent|ettra|ettre|ettant))$/u.test(small(before));
  // « peut également continué »
  const isAside = before !== undefined && !word.isAfterSign && isAdverb(word.form, has) && MODAL.has(small(before));
  const isDue = ONLY_INFINITIVE.has(small(word)) || isListed || isSo || isAside || callsForInfinitive(place);
  return isDue ? slipOf(place, word.text, infinitive) : null;
}

const CLITICS = set(
  'y en le la les lui leur nous vous se me ne pas plus donc effet nouveau de également aussi ensuite alors mieux',
);
const LARGEST_GAP = 4;

/** « pour vous informé », « peuvent en effet effectué », « y participé », « accepter ou refusé », « chargé de géré ». */
function callsForInfinitive({ word, next, before, words, index, readings }: Place): boolean {
  const form = small(word);
  if (word.elision !== '') return false;
  const isSure = isParticipleOnly(next.form, readings);
  if (form === 'y') return isSure && (before === undefined || !/^(?:a|ont|est|sont)$/u.test(small(before)));
  if (!before || word.isAfterSign) return false;
  const isInfinitiveBefore = isOnly(readings(small(before)), INFINITIVE);
  if (/^(?:et|ou)$/u.test(form))
    return isSure && isInfinitiveBefore && before.elision === '' && words[index - 2]?.form !== 'à';
  if (form === 'de' && isSure && CHARGED.test(small(before))) return true;
  // « pour le privé » is a noun.
  if (!isSure && /^(?:le|la|les|leur|de)$/u.test(form)) return false;
  for (let at = index; at >= 0 && index - at < LARGEST_GAP; at--) {
    const one = words[at] as Word;
    // « le faire en recommandé »
    if (ONLY_INFINITIVE.has(small(one))) return at < index && small(one) !== 'faire';
    if (one.isAfterSign || one.elision !== '' || !(CLITICS.has(small(one)) || isAdverbOnly(small(one), readings)))
      return false;
  }
  return false;
}

/** What an infinitive follows with « de ». */
const CHARGED =
  /^(?:chargée?s?|afin|avant|lieu|permet(?:tre|tent|tant)?|permettra|possible|possibilité|droit|pouvoir|obligation|recommandé|conseillé|nécessaire|obligatoire|convient|s'agit|agit|objectif|but|besoin|impose|dispense|pas|moyens?|choix|évite|éviter|essayer|proposer|décider)$/u;

/** Whether the sentence of a word opens with an infinitive: « Garantir la continuité et préparé les décisions ». */
function isAmongInfinitives({ words, index, has }: Place): boolean {
  let at = index;
  while (at > 0 && !words[at]?.isOpening) at -= 1;
  const first = words[at];
  return first !== undefined && at < index && isInfinitive(small(first), has);
}

const STAY = set('reste restent demeure demeurent');

/** « ont accompagner », « a été réaliser », « n’a toujours pas glisser », « restent bloquer ». */
export function verbForParticiple(place: Place): AgreementSlip | null {
  const { word, next, words, index, has, readings } = place;
  if (next.elision !== '' || next.shape !== 'small' || !isFirstInfinitive(next.form, has)) return null;
  const participle = `${next.form.slice(0, -2)}é`;
  if (STAY.has(small(word))) return slipOf(place, word.text, word.form.endsWith('nt') ? `${participle}s` : participle);
  const found = auxiliaryBefore(words, index + 1, readings);
  if (found === null) return null;
  const { at } = found;
  const auxiliary = small(words[at] as Word);
  // « L’enjeu, c’est identifier », « soit signaler, soit », « vous pouvez soit signaler, soit »
  const isChoice =
    auxiliary === 'soit' &&
    (word.isOpening || word.isAfterSign || words.some((one, other) => other !== at && small(one) === 'soit'));
  if (words[at]?.elision === "c'" || isChoice) return null;
  const isAuxiliary = auxiliary !== 'a' || at < index;
  return isAuxiliary ? slipOf(place, word.text, participle) : null;
}

const BEFORE_VERB = set('leur lui les la le se ne nous vous en y');

/** « Les petites communes qui demande », « les éléments qui leur manque ». */
export function verbOfSeveralAfterWho(place: Place): AgreementSlip | null {
  const { word, next, words, index, has, readings } = place;
  const at =
    small(word) === 'qui'
      ? index
      : small(words[index - 1] ?? word) === 'qui' && BEFORE_VERB.has(small(word))
        ? index - 1
        : -1;
  const noun = words[at - 1];
  if (at < 1 || !noun || words[at]?.isAfterSign || !isPlural(small(noun), has) || !isHead(words, at - 1, SEVERAL, has))
    return null;
  const pair = next.elision === '' ? (severalOfPair(next.form) ?? severalOfVerb(next.form, readings)) : null;
  if (pair !== null) return slipOf(place, word.text, pair);
  if (next.elision !== '' || !/.{2}e$/u.test(next.form) || isFunctionWord(next.form)) return null;
  const isVerb = has(`${next.form}nt`) && !has(`${next.form}nts`);
  return isVerb ? slipOf(place, word.text, `${next.form}nt`) : null;
}

const AFTER_PREPOSITION = set('entre avec pour chez sur par à envers contre sans que');

/** « Elles cherche », « dont ils rédige », « ils se voie ». */
export function verbOfThey(place: Place): AgreementSlip | null {
  const { word, next, words, index, has } = place;
  const at = BEFORE_VERB.has(small(word)) && !word.isAfterSign ? index - 1 : index;
  const pronoun = words[at];
  if (!pronoun || !/^(?:ils|elles)$/u.test(small(pronoun)) || pronoun.elision === "d'" || next.elision !== '')
    return null;
  // « la moitié d’entre elles trouve », « l’aide pour elles est »
  if (AFTER_PREPOSITION.has(small(words[at - 1] ?? pronoun))) return null;
  const pair = severalOfPair(next.form);
  if (pair !== undefined) return slipOf(place, word.text, pair);
  const isVerb = next.form.endsWith('e') && has(`${next.form}nt`) && !has(`${next.form}nts`);
  if (!isVerb || isFunctionWord(next.form)) return null;
  return at === index || small(pronoun) === 'ils' ? slipOf(place, word.text, `${next.form}nt`) : null;
}

/** « Les équipes accompagne les ménages ». */
export function verbOfSeveral(place: Place): AgreementSlip | null {
  const { word, next, before, after, has } = place;
  if (!before?.isOpening || word.isAfterSign || !/^(?:les|ces|des)$/u.test(small(before)) || !isPlural(word.form, has))
    return null;
  if (
    !next.form.endsWith('e') ||
    isFunctionWord(next.form) ||
    next.elision !== '' ||
    !after ||
    !(ARTICLE.has(after.form) || after.elision === "l'")
  )
    return null;
  return mayBeVerb(next.form, has) ? slipOf(place, word.text, `${next.form}nt`) : null;
}
