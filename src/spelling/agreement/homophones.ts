/** Words that sound alike, where the neighbours leave no doubt. */
import { isFunctionWord } from '../function-words';
import { isFirstInfinitive, isInfinitive, isParticiple, isPlural, isVerbOfSeveral, mayBeVerb, pluralOf } from './forms';
import { adjectiveForm } from './adjective-forms';
import { isMasculine, isFeminine } from './gender';
import type { AgreementSlip, Place } from './place';
import { set, slipOf, small } from './place';

/** What follows « ont », and no verb of « on ». */
const OF_VERB = set('du de des un une pour également ainsi toutes tous beaucoup besoin accès été');
/** No verb of « on » either: not « fait ». */
const TAKEN = set('pris mis permis reçu obtenu ouvert signé');

/** « n’on pas », « les communes on signé », « ils on ». */
export function haveOrOne(place: Place): AgreementSlip | null {
  const { word, next, before, has } = place;
  if (word.form !== 'on') return null;
  const isNegative = word.elision === "n'";
  const isSeveral = before !== undefined && !word.isAfterSign && /^(?:ils|elles)$/u.test(small(before));
  const isAuxiliary =
    next.elision === '' &&
    (next.form === 'été' || isParticiple(next.form, has) || TAKEN.has(next.form)) &&
    !word.isOpening &&
    word.elision === '';
  // « les organisations on du mal », « ceux qui on un projet »
  const isAfterSubject =
    before !== undefined &&
    !word.isAfterSign &&
    word.elision === '' &&
    (small(before) === 'qui' || isPlural(small(before), has)) &&
    (OF_VERB.has(next.form) || next.elision === "d'");
  return isNegative || isSeveral || isAuxiliary || isAfterSubject ? slipOf(place, 'ont') : null;
}

/** Verbs that are said of oneself: « se rend », « se déroulent ». */
const ONESELF = set(
  'rend rendent déroule déroulent situe situent tient tiennent réunit réunissent poursuit poursuivent trouve trouvent déplace déplacent base basent appuie inscrit inscrivent',
);
const THIS_AFTER_SE = set('type genre public cas dernier jour soir mois qui que dont');

/** « qui ce rend », « ne ce déplace », « pour ce loger », « se dispositif », « se qui ». */
export function thisOrOneself(place: Place): AgreementSlip | null {
  const { word, next, before, has } = place;
  if (word.form === 'ce') {
    const isRelative =
      before !== undefined && !word.isAfterSign && /^(?:qui|ne)$/u.test(small(before)) && mayBeVerb(next.form, has);
    const isSeveral =
      isVerbOfSeveral(next.form, has) && !/^(?:peuvent|doivent|furent|étaient|seraient|soient)$/u.test(next.form);
    return isRelative || isSeveral || ONESELF.has(next.form) || isFirstInfinitive(next.form, has)
      ? slipOf(place, 'se')
      : null;
  }
  // « tant que faire se peut », « ne peut se prévaloir »
  if (word.form !== 'se' || next.elision !== '' || next.form === 'peut') return null;
  // « créer se poste »; « faire se rencontrer »
  const isAfterVerb = before !== undefined && !word.isAfterSign && isInfinitive(small(before), has);
  const isVerb = isInfinitive(next.form, has) || isVerbOfSeveral(next.form, has) || ONESELF.has(next.form);
  if (THIS_AFTER_SE.has(next.form) || (isAfterVerb && !isVerb)) return slipOf(place, 'ce');
  if (next.form.endsWith('oir')) return null;
  return !mayBeVerb(next.form, has) && isMasculine(next.form) && has(next.form) ? slipOf(place, 'ce') : null;
}

/** « là rue ». */
export function articleLa(place: Place): AgreementSlip | null {
  const { word, next } = place;
  return word.form === 'là' && next.elision === '' && next.shape === 'small' && isFeminine(next.form)
    ? slipOf(place, 'la')
    : null;
}

const PREPOSITION = set('à avec chez dans de hors par pour sans sous sur vers');

/** What « son » is no determiner of: « les publics visés son les femmes ». */
const NEVER_AFTER_HIS = set(
  'le la les un une des du de d en à au aux dans par pour sur pas ainsi également donc aussi mal',
);

/** « définit les engagements et sont calendrier »: a single thing, and no adjective. */
function isBeforeNoun({ before, next, has }: Place): boolean {
  if (!before || !/^(?:et|ou)$/u.test(small(before)) || next.elision !== '' || next.shape !== 'small') return false;
  return isMasculine(next.form) && pluralOf(next.form, has) !== null && adjectiveForm(next.form, has) === null;
}

/** « les équipes son formées », « à sont domicile ». */
export function areOrHis(place: Place): AgreementSlip | null {
  const { word, next, before, has } = place;
  if (!before || word.isAfterSign || word.elision !== '') return null;
  // « de exemple.fr sont »: what stands between is no word.
  if (/\S/u.test(place.text.slice(before.end, word.start))) return null;
  if (word.form === 'sont')
    return (PREPOSITION.has(small(before)) && before.elision === '') || isBeforeNoun(place)
      ? slipOf(place, 'son')
      : null;
  if (word.form !== 'son' || next.elision !== '') return null;
  if (/^(?:ne|ils|elles)$/u.test(small(before)) || /^(?:pris|mis|prévus|reçus|dus)$/u.test(next.form))
    return slipOf(place, 'sont');
  if (!isPlural(small(before), has)) return null;
  if (NEVER_AFTER_HIS.has(next.form)) return slipOf(place, 'sont');
  return isParticiple(next.form, has) ? slipOf(place, 'sont') : null;
}

const AUXILIARY = set('a ont est sont sera seront était étaient');

/** « leurs ouvrir l’accès », « qui leurs manquent ». */
export function themOrTheir(place: Place): AgreementSlip | null {
  const { word, next, before, has } = place;
  if (before && small(before) === 'les') return null;
  if (word.form !== 'leurs' || next.elision !== '' || next.shape !== 'small') return null;
  return AUXILIARY.has(next.form) || isInfinitive(next.form, has) || isVerbOfSeveral(next.form, has)
    ? slipOf(place, 'leur')
    : null;
}

const ADVERBS: Readonly<Record<string, string>> = { continue: 'continu', change: 'charge' };

/** « en continue » for « en continu », « prise en change » for « en charge ». */
export function adverb(place: Place): AgreementSlip | null {
  const { word, next } = place;
  const meant = small(word) === 'en' && Object.hasOwn(ADVERBS, next.form) ? ADVERBS[next.form] : undefined;
  return meant === undefined ? null : slipOf(place, word.text, meant);
}

const HAVE = set('a ai ont avait avaient aura auront aurait auraient ayant');

/** « les acteurs dû territoire » for « du », « ont du renoncer » for « dû ». */
export function dueOrOf(place: Place): AgreementSlip | null {
  const { word, next, before, has } = place;
  if (word.elision !== '' || next.elision !== '' || !before || word.isAfterSign) return null;
  if (word.form === 'du') return HAVE.has(small(before)) && isInfinitive(next.form, has) ? slipOf(place, 'dû') : null;
  if (word.form !== 'dû' || HAVE.has(small(before)) || isFunctionWord(next.form) || /ment$/u.test(next.form))
    return null;
  if (next.shape === 'number' || isInfinitive(next.form, has) || next.form === 'être') return null;
  return next.shape !== 'small' || has(next.form) ? slipOf(place, 'du') : null;
}

const ARTICLE = set('le la les un une des ce cet cette ces son sa ses leur leurs');

/** « d’en un délai » for « dans un délai », « sûr place » for « sur place ». */
export function inOrOn(place: Place): AgreementSlip | null {
  const { word, next, before } = place;
  const isArticle = next.elision === "l'" || (next.elision === '' && ARTICLE.has(next.form));
  if (word.form === 'en' && word.elision === "d'" && isArticle)
    return { ...slipOf(place, ''), meant: `dans ${next.text}` };
  if (before && small(before) === 'bien') return null;
  return word.form === 'sûr' && (isArticle || next.form === 'place') ? slipOf(place, 'sur') : null;
}

/** « peu être », « un peut », « quand à », « près à accueillir ». */
export function otherPairs(place: Place): AgreementSlip | null {
  const { word, next, before, after, has } = place;
  const form = small(word);
  const isPreposition = next.elision === '' && /^(?:à|aux?)$/u.test(next.form);
  if (form === 'quand' && isPreposition && after?.form !== 'peine') return slipOf(place, 'quant');
  if (form === 'quant' && /^(?:les?|la|il|elle|ils|elles|on)$/u.test(next.form)) return slipOf(place, 'quand');
  if (form === 'près' && isPreposition) return slipOf(place, 'prêts');
  if (form === 'peut' && before && !word.isAfterSign && /^(?:un|très|trop|si)$/u.test(small(before)))
    return slipOf(place, 'peu');
  // « disposent de peut de solutions »
  if (form === 'peut' && before && !word.isAfterSign && small(before) === 'de' && before.elision === '')
    return slipOf(place, 'peu');
  if (form !== 'peu' || next.elision !== '' || !before || word.isAfterSign) return null;
  return next.form === 'être' || isFirstInfinitive(next.form, has) ? slipOf(place, 'peut') : null;
}
