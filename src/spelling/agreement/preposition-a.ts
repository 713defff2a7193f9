/** « a » the verb and « à » the preposition, where the neighbours leave no doubt. */
import { formsAs, INFINITIVE } from '../readings';
import { hasVerbBefore, opensWithInfinitive } from './clauses';
import { isFunctionWord } from '../function-words';
import { adjectiveForm } from './adjective-forms';
import {
  infinitiveOf,
  isAdverb,
  isInfinitive,
  isParticiple,
  isParticipleOfOne,
  isPlural,
  isVerbOfSeveral,
  pluralOf,
} from './forms';
import { genderOf, isListed } from './gender';
import type { AgreementSlip, Place } from './place';
import { set, slipOf, small } from './place';
import { isAdverbOnly, isOnly, isParticipleOnly } from './parts';
import { subjectHead } from './subject-head';

/** What « à » is put before and the verb « a » hardly ever: « à domicile », « à partir ». */
const AFTER_A = set(
  'bas bord défaut fins celle celles celui ceux compter court côté destination disposition distance domicile égalité hauteur jour long mi-parcours mi-temps ' +
    'partir parts pied proximité savoir temps terme titre travers vélo venir',
);
/** What one has: « a la charge », « a l’obligation ». Before any other noun « a la » is hardly ever the verb. */
const HAD = set(
  'bonne capacité certitude chance charge clé compétence confiance connaissance conviction faculté forme garantie garde gestion jouissance liberté main ' +
    'maîtrise majorité même mission moindre nationalité particularité parole patience permission plus possession possibilité prétention priorité promesse ' +
    'propriété qualité réputation responsabilité seule surface taille totalité tutelle vertu vocation volonté',
);
const HAD_AFTER_L = set(
  'accord âge agrément air ambition appui argent assurance attestation autorisation autorité avantage bénéfice entière envie esprit exclusivité expérience ' +
    'expertise habitude honneur impression inconvénient intégralité objectif obligation occasion opportunité usage usufruit immense énorme essentiel ' +
    'espoir initiative intention appétit',
);
const ALWAYS_AFTER_A_L = set(
  'accès aide année étranger échéance arrivée automne avance avenir attention échelle égard encontre été exception hôtel horizon initiative insertion insu intention intérieur issue occasion origine ordre',
);
const ARTICLE = set('un une des la le les ce cette ces leur leurs son sa ses');
/** What « à » follows and a verb does not. */
const BEFORE_A = set(
  'conformément contrairement destiné destinée destinés destinées face grâce quant relatif relative relatifs relatives suite ' +
    'supérieure supérieurs supérieures inférieure inférieurs inférieures égale égaux égales antérieure antérieurs antérieures postérieure postérieurs postérieures conformes',
);
const SUBJECT = set('il elle on qui y ne n lui nous vous en cela ça ce');

/** « a domicile » for « à domicile », « 60 a 80 » for « 60 à 80 », « permettre a un ménage », « campagne a la rentrée ». */
export function prepositionA(place: Place): AgreementSlip | null {
  const { word, next, before, words, index, has, readings } = place;
  if (word.form === 'a' && word.elision === "jusqu'") return slipOf(place, 'à');
  if (word.form !== 'a' || word.elision !== '' || !before || SUBJECT.has(small(before))) return null;
  // After a sign only what is never a verb's: « , a pied ».
  if (word.isAfterSign && !AFTER_A.has(next.form) && !isOnly(readings(next.form), INFINITIVE)) return null;
  const isRange = before.shape === 'number' && next.shape === 'number';
  const isAfterVerb =
    ((isInfinitive(small(before), has) && !isPermit(place)) || isVerbOfSeveral(small(before), has)) &&
    (ARTICLE.has(next.form) || next.elision === "l'");
  const isBeforeVerb =
    next.elision === '' || next.elision === "s'" || next.elision === "l'" ? isInfinitive(next.form, has) : false;
  const isToThem =
    next.elision === '' &&
    (/^(?:elles?|eux)$/u.test(next.form) ||
      (small(before) === 'peu' && next.form === 'peu') ||
      (isInfinitive(small(before), has) && /^(?:tous|toutes|chacune?|chaque)$/u.test(next.form)));
  const isFixed = BEFORE_A.has(small(before)) && !isParticiple(next.form, has);
  const isAlone = next.elision === '' && AFTER_A.has(next.form);
  const isPlace = isBeforeNoun(place) || isAfterSeveral(place);
  // « sera confiée a un cabinet »: the clause has its verb already.
  const isSecondVerb =
    !/^(?:été|posteriori|priori|minima|maxima|fortiori)$/u.test(next.form) && hasVerbBefore(words, index, readings);
  // « Produire une offre a loyer minoré », and not « Loger les ménages a rapidement permis »
  const isAfterTitle =
    opensWithInfinitive(words, index, readings) &&
    formsAs('participle', readings(next.form)) === 0 &&
    !isAdverbOnly(next.form, readings);
  return isSecondVerb ||
    isAfterTitle ||
    isRange ||
    isToThem ||
    isAfterVerb ||
    isPlace ||
    isBeforeVerb ||
    isFixed ||
    isAlone
    ? slipOf(place, 'à')
    : null;
}

/** « Le permis d’aménager a une durée » */
function isPermit({ before, words, index }: Place): boolean {
  const first = words[index - 2];
  const isOf = before?.elision === "d'" || (first !== undefined && small(first) === 'de');
  const noun = before?.elision === "d'" ? first : words[index - 3];
  return isOf && noun !== undefined && !/^(?:afin|avant|lieu|permet(?:tre|tent)?)$/u.test(small(noun));
}

/** What « a » is put before without a determiner: « a droit », « a lieu ». */
const HAD_BARE = set('droit lieu accès besoin recours trait vocation fait tendance intérêt connaissance charge mandat');

/** « les dossiers confiés a un cabinet », « des véhicules a moteur »: several are no subject of « a ». */
function isAfterSeveral({ next, before, words, index, has }: Place): boolean {
  if (before?.shape !== 'small' || !isPlural(before.form, has) || next.elision !== '') return false;
  if (isParticiple(before.form, has) && !isListed(before.form.slice(0, -1)))
    return (ARTICLE.has(next.form) || next.shape === 'number') && isPlural(small(words[index - 2] ?? before), has);
  if (next.shape !== 'small' || isFunctionWord(next.form) || HAD_BARE.has(next.form)) return false;
  if (isAdverb(next.form, has) || isParticiple(next.form, has) || /[iu]$/u.test(next.form)) return false;
  return pluralOf(next.form, has) !== null && adjectiveForm(next.form, has) === null && genderOf(next.form) !== null;
}

/** « a la rentrée », « a l’échelle »: nothing that one has. */
function isBeforeNoun({ word, next, before, after, has }: Place): boolean {
  if (next.elision === "l'") {
    if (ALWAYS_AFTER_A_L.has(next.form)) return true;
    return before?.shape === 'small' && isPlural(before.form, has) && has(next.form) && !HAD_AFTER_L.has(next.form);
  }
  if (next.form !== 'la' || !after || after.elision !== '' || after.shape !== 'small' || !has(after.form)) return false;
  return before?.shape === 'small' && !word.isAfterSign && !HAD.has(after.form);
}

const TAKEN = set('permis mis pris fait');

/** « le SIAO à recruté », « il à ». */
export function verbA(place: Place): AgreementSlip | null {
  const { word, next, before, after, words, index, has, readings } = place;
  if (word.form !== 'à' || !before || word.isAfterSign) return null;
  const isSubject =
    /^(?:il|elle|on)$/u.test(small(before)) || word.elision === "n'" || before.elision + small(before) === "n'y";
  const isVerb = next.elision === '' && (next.form === 'été' || infinitiveOf(next.form, has) !== null);
  // « La première phase à permis de »
  const isOtherParticiple =
    after !== undefined &&
    next.elision === '' &&
    (TAKEN.has(next.form) || isParticipleOfOne(next.form, has)) &&
    subjectHead(words, index, readings)?.number === 'one';
  // « L’examen à lieu », « la situation à fortement changé », « qui lui en à fait »
  const isHeld = next.elision === '' && next.form === 'lieu' && subjectHead(words, index, readings)?.number === 'one';
  const isFarther =
    after !== undefined &&
    next.elision === '' &&
    isAdverbOnly(next.form, readings) &&
    isParticipleOnly(after.form, readings);
  const isOfPronoun =
    /^(?:en|y)$/u.test(small(before)) &&
    /^(?:qui|lui|il|elle|on|leur|nous|vous)$/u.test(small(words[index - 2] ?? before));
  return isSubject || isVerb || isOtherParticiple || isHeld || isFarther || isOfPronoun ? slipOf(place, 'a') : null;
}
