/** Words that sound alike, where the neighbours leave no doubt. */
import { infinitiveOf, isFirstInfinitive, isInfinitive, isParticiple, isPlural, mayBeVerb } from './forms';
import { isMasculine, isFeminine } from './gender';
import type { AgreementSlip, Place } from './place';
import { set, slipOf, small } from './place';

/** What « à » is put before and the verb « a » hardly ever: « à domicile », « à partir ». */
const AFTER_A = set(
  'bas bord compter court côté destination disposition distance domicile égalité hauteur jour long mi-parcours mi-temps partir parts pied proximité savoir ' +
    'temps terme titre travers vélo venir',
);
/** The same behind an article: « à la rue », « à l’échelle ». */
const AFTER_A_LA = set('disposition fin fois hauteur marge place recherche rencontre rue sortie suite');
const AFTER_A_L = set(
  'accès aide année automne avance avenir attention échelle égard encontre été exception hôtel horizon initiative insertion insu intention intérieur issue occasion origine ordre',
);
const ARTICLE = set('un une des la les ce cette ces leur leurs son sa ses');
/** What « à » follows and a verb does not. */
const BEFORE_A = set(
  'conformément contrairement destiné destinée destinés destinées face grâce quant relatif relative relatifs relatives suite',
);
const SUBJECT = set('il elle on qui y ne n lui nous vous en cela ça ce');

/** « a domicile » for « à domicile », « 60 a 80 » for « 60 à 80 », « permettre a un ménage ». */
export function prepositionA(place: Place): AgreementSlip | null {
  const { word, next, before, after, has } = place;
  if (word.form !== 'a' || word.elision !== '' || !before || SUBJECT.has(small(before))) return null;
  // After a sign only what is never a verb's: « , a pied ».
  if (word.isAfterSign && !AFTER_A.has(next.form)) return null;
  const isRange = before.shape === 'number' && next.shape === 'number';
  const isAfterVerb = isInfinitive(small(before), has) && (ARTICLE.has(next.form) || next.elision === "l'");
  const isPlace =
    (next.form === 'la' && after !== undefined && AFTER_A_LA.has(after.form)) ||
    (next.elision === "l'" && AFTER_A_L.has(next.form));
  const isBeforeVerb =
    next.elision === '' || next.elision === "s'" || next.elision === "l'" ? isInfinitive(next.form, has) : false;
  const isFixed = BEFORE_A.has(small(before)) && !isParticiple(next.form, has);
  const isAlone = next.elision === '' && AFTER_A.has(next.form);
  if (!isRange && !isAfterVerb && !isPlace && !isBeforeVerb && !isFixed && !isAlone) return null;
  return slipOf(place, 'à');
}

/** « le SIAO à recruté », « il à ». */
export function verbA(place: Place): AgreementSlip | null {
  const { word, next, before, has } = place;
  if (word.form !== 'à' || !before || word.isAfterSign) return null;
  const isSubject = /^(?:il|elle|on)$/u.test(small(before));
  const isVerb = next.elision === '' && (next.form === 'été' || infinitiveOf(next.form, has) !== null);
  return isSubject || isVerb ? slipOf(place, 'a') : null;
}

const WHERE = set('moment cas là');

/** « au moment ou », « là ou », « d’ou », « ou l’on ». */
export function where(place: Place): AgreementSlip | null {
  const { word, next, before } = place;
  if (word.form === 'où' && word.elision === '' && next.form === 'sous') return slipOf(place, 'ou');
  if (word.form !== 'ou') return null;
  const isPlace =
    before !== undefined &&
    !word.isAfterSign &&
    WHERE.has(small(before)) &&
    /^(?:les?|la|il|elle|ils|elles|on|l)$/u.test(next.form);
  const isWhere = word.elision === "d'" || (next.form === 'on' && next.elision === "l'") || isPlace;
  return isWhere ? slipOf(place, 'où') : null;
}

/** « n’on pas », « les communes on signé », « ils on ». */
export function haveOrOne(place: Place): AgreementSlip | null {
  const { word, next, before, has } = place;
  if (word.form !== 'on') return null;
  const isNegative = word.elision === "n'";
  const isPlural = before !== undefined && !word.isAfterSign && /^(?:ils|elles)$/u.test(small(before));
  const isAuxiliary =
    next.elision === '' &&
    (next.form === 'été' || isParticiple(next.form, has)) &&
    !word.isOpening &&
    word.elision === '';
  return isNegative || isPlural || isAuxiliary ? slipOf(place, 'ont') : null;
}

/** « est préparent »: two verbs. */
export function andOrIs(place: Place): AgreementSlip | null {
  const { word, next, has } = place;
  if (word.form !== 'est' || word.elision !== '' || next.elision !== '' || LIKE_VERBS.has(next.form)) return null;
  const stem = next.form.slice(0, -2);
  return /.{3}ent$/u.test(next.form) && has(next.form) && has(stem) && has(`${stem}r`) ? slipOf(place, 'et') : null;
}

/** Adjectives that look like verbs of several. */
const LIKE_VERBS = set(
  'adhérent affluent content convergent différent divergent équivalent excellent influent négligent président résident violent',
);

/** « qui ce rend », « ne ce déplace », « pour ce loger », « se dispositif », « se qui ». */
export function thisOrOneself(place: Place): AgreementSlip | null {
  const { word, next, before, has } = place;
  if (word.form === 'ce') {
    const isRelative =
      before !== undefined && !word.isAfterSign && /^(?:qui|ne)$/u.test(small(before)) && mayBeVerb(next.form, has);
    return isRelative || isFirstInfinitive(next.form, has) ? slipOf(place, 'se') : null;
  }
  if (word.form === 'se' && /^(?:qui|que)$/u.test(next.form)) return slipOf(place, 'ce');
  if (word.form !== 'se' || next.elision !== '' || mayBeVerb(next.form, has)) return null;
  return isMasculine(next.form) && has(next.form) ? slipOf(place, 'ce') : null;
}

/** « là rue ». */
export function articleLa(place: Place): AgreementSlip | null {
  const { word, next } = place;
  return word.form === 'là' && next.elision === '' && next.shape === 'small' && isFeminine(next.form)
    ? slipOf(place, 'la')
    : null;
}

/** « les équipes son formées ». */
export function areOrHis(place: Place): AgreementSlip | null {
  const { word, next, before, has } = place;
  if (word.form !== 'son' || next.elision !== '' || !before || !isPlural(small(before), has)) return null;
  return isParticiple(next.form, has) ? slipOf(place, 'sont') : null;
}

/** « en continue » for « en continu ». */
export function adverb(place: Place): AgreementSlip | null {
  const { word, next } = place;
  return small(word) === 'en' && next.form === 'continue' ? slipOf(place, word.text, 'continu') : null;
}
