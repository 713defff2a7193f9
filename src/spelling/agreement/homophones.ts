/** Words that sound alike, where the neighbours leave no doubt. */
import { isFunctionWord } from '../function-words';
import { isAdverb, isFiniteVerb, isInfinitive, isOnlyInfinitive, isVerbOfSeveral, mayBeVerb } from './forms';
import { CLASSES, FORMS, formsAs, INFINITIVE } from '../readings';
import { genderOf, isFeminine } from './gender';
import { isOnly } from './parts';
import type { AgreementSlip, Place } from './place';
import { set, slipOf, small } from './place';

const PREPOSITION_BEFORE_LA = set('à dans sur avec sans sous vers selon avant après depuis pendant');

const FEMININE_SINGULAR = FORMS.feminine & FORMS.singular;

/** « là rue », « à là fin ». */
export function articleLa(place: Place): AgreementSlip | null {
  const { word, next, before, has, readings } = place;
  if (word.form !== 'là' || next.elision !== '' || word.elision !== '') return null;
  // « là banque »: a single noun, and no verb.
  const read = readings(next.form);
  const isAsked = before !== undefined && !word.isAfterSign && /^(?:si|que|lorsque|quand)$/u.test(small(before));
  const isNoun =
    formsAs('noun', read) === FEMININE_SINGULAR && (isAsked || isOnly(read, FORMS.feminine << CLASSES.noun));
  if (next.shape === 'small' && (isFeminine(next.form) || isNoun)) return slipOf(place, 'la');
  if (before && !word.isAfterSign && next.shape === 'capitals' && isOnlyInfinitive(small(before), has))
    return slipOf(place, 'la');
  if (!before || word.isAfterSign || before.elision !== '' || isFunctionWord(next.form)) return null;
  // « De là découle », « et de là imaginer »
  const isVerb = isInfinitive(next.form, has) || (mayBeVerb(next.form, has) && !next.form.endsWith('e'));
  const isArticle =
    PREPOSITION_BEFORE_LA.has(small(before)) || (small(before) === 'de' && !before.isOpening && !isVerb);
  return isArticle ? slipOf(place, 'la') : null;
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
  if (word.form !== 'dû' || HAVE.has(small(before)) || isFunctionWord(next.form) || isAdverb(next.form, has))
    return null;
  if (/^(?:est|sont|être|était|soit|montant|reste|restant|loyer)$/u.test(small(before))) return null;
  if (isInfinitive(next.form, has) || isFiniteVerb(next.form, has) || mayBeThird(next.form, has)) return null;
  return next.shape !== 'small' || has(next.form) ? slipOf(place, 'du') : null;
}

/** « L’impôt dû correspond au montant » */
const mayBeThird = (form: string, has: Place['has']) => mayBeVerb(form, has) && genderOf(form) === null;

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
  const { word, next, before, after, has, readings } = place;
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
  if (form !== 'peu' || (next.elision !== '' && next.elision !== "s'") || !before) return null;
  if (word.isAfterSign) return isOnly(readings(next.form), INFINITIVE) ? slipOf(place, 'peut') : null;
  if (/^(?:il|elle|on|qui|se)$/u.test(small(before))) return slipOf(place, 'peut');
  if (/^(?:un|très|trop|si|assez|à|sous|aussi|plus|de|depuis|pour|quelque|tant)$/u.test(small(before))) return null;
  if (/^(?:être|avoir)$/u.test(next.form) || isOnly(readings(next.form), INFINITIVE)) return slipOf(place, 'peut');
  // « ne peu pas », « Il peu également saisir »
  const isBeforeInfinitive = after !== undefined && (readings(after.form) & INFINITIVE) !== 0;
  const isVerb = (isAdverb(next.form, has) || next.elision === "s'" || next.form === 'se') && isBeforeInfinitive;
  const isSelf = next.elision === "s'" && isInfinitive(next.form, has);
  return next.form === 'pas' || isVerb || isSelf ? slipOf(place, 'peut') : null;
}
