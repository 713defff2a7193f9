/** « et » and « est », where the neighbours leave no doubt. */
import { isFunctionWord } from '../function-words';
import type { Readings } from '../readings';
import { FORMS, formsAs, INFINITIVE } from '../readings';
import { CLAUSE, hasVerbBefore, opensWithInfinitive } from './clauses';
import { isFinite, isOnly } from './parts';
import { isAdverb, isFiniteVerb, isInfinitive, isPlural, isVerbOfSeveral, mayBeVerb, pluralOf } from './forms';
import { subjectHead } from './subject-head';
import type { Word } from '../words';
import type { AgreementSlip, Place } from './place';
import { set, slipOf, small } from './place';

const OBJECT = set('le la les un une des leur leurs');
/** Determiners that no singular verb « est » has after it. */
const SEVERAL = set('les des ces ses nos vos leurs plusieurs quelques');
/** Adjectives that look like verbs: « est complète le mardi ». */
const LIKE_A_VERB = set(
  'active calme complète compte contente double ferme fixe juste libre mixte pauvre prête propre sale seule simple stable triple utile vide',
);
/** « a minima », « a priori ». */
const LATIN = set('minima maxima priori posteriori fortiori contrario');
/** How far a verb may be from the first of its two subjects. */
const FAR = 8;

/** « évaluent les droits est préparent le départ », « les ressources est les souhaits ». */
export function andOrIs(place: Place): AgreementSlip | null {
  const { word, before, words, index, readings } = place;
  if (word.form !== 'est' || word.elision !== '' || !before || word.isAfterSign) return null;
  if (/^(?:ce|il|elle|on|qui|y|en|n|nord|sud)$/u.test(small(before))) return null;
  // « a permis de recenser les besoins est de définir »: its clause has its verb already.
  const isSecondVerb = hasVerbBefore(words, index, readings);
  const isMeant =
    isSecondVerb ||
    isBeforeVerb(place) ||
    isBetweenNames(place) ||
    isBeforeSeveral(place) ||
    isBetween(place) ||
    isBeforePronoun(place) ||
    isParallel(place) ||
    hasVerbOfSeveral(place) ||
    isInList(place);
  return isMeant ? slipOf(place, 'et') : null;
}

/** « est préparent », « est ont concerné », « est anime le réseau » */
function isBeforeVerb({ next, after, has }: Place): boolean {
  if (next.form === 'a' && after && LATIN.has(after.form)) return false;
  if (next.elision !== '' || isFunctionWord(next.form)) return isFiniteVerb(next.form, has) && next.elision === '';
  if (isFiniteVerb(next.form, has)) return true;
  if (!next.form.endsWith('e') || (LIKE_A_VERB.has(next.form) && after?.form === 'le')) return false;
  return mayBeVerb(next.form, has) && after !== undefined && (OBJECT.has(after.form) || after.elision === "l'");
}

/** « est les souhaits », « des réponses souples est durables » */
function isBeforeSeveral({ next, before, after, has }: Place): boolean {
  if (next.elision !== '') return false;
  if (SEVERAL.has(next.form)) return after?.form !== 'plus';
  if (next.form === 'ne') return true;
  return before !== undefined && isPlural(small(before), has) && isPlural(next.form, has);
}

/** « est elle est soumise », « est qui a la qualité », « est vous verse l’aide », « est en le déposant ». */
function isBeforePronoun({ next, after, has }: Place): boolean {
  if (next.elision !== '' || !after) return false;
  const following = small(after);
  if (/^(?:elles?|ils?)$/u.test(next.form)) return !/^(?:aussi|même|seule?)$/u.test(following);
  if (next.form === 'qui') return after.elision === '';
  if (next.form === 'quel' || next.form === 'quelle') return following === 'que';
  if (/^(?:vous|nous|lui)$/u.test(next.form)) return after.elision === '' && mayBeVerb(following, has);
  return next.form === 'en' && (/^(?:les?|la|vous|se)$/u.test(following) || /.{3}ant$/u.test(following));
}

/** Before a noun with the same preposition: « à la tutelle est à la curatelle », « d’accueil est d’information ». */
function isParallel({ words, index, next, after, has }: Place): boolean {
  const [first, second] = [words[index - 2], words[index - 3]];
  const before = words[index - 1] as Word;
  if (before.isAfterSign || !first || first.isAfterSign) return false;
  if (/^(?:aux|pour|par|sur|dans|avec)$/u.test(next.form) && next.elision === '' && before.elision === '')
    return small(first) === next.form || (second !== undefined && small(second) === next.form && isArticle(first));
  if (next.form === 'à' && after && isArticle(after))
    return second !== undefined && small(second) === 'à' && isArticle(first) && before.elision === '';
  const isOf = next.elision === "d'" && before.elision === "d'";
  return (
    isOf &&
    isNounAlone(next.form, has) &&
    !/^(?:environ|ordre|application|usage|intérêt|office|origine|un|une|avis|actualité|accord|importance)$/u.test(
      next.form,
    )
  );
}

const isArticle = ({ form }: Word) => /^(?:les?|la)$/iu.test(form);

const isNounAlone = (form: string, has: Place['has']) => pluralOf(form, has) !== null && !isInfinitive(form, has);

/** « Anah est Métropole »: a list of names. */
function isBetweenNames({ next, before, has }: Place): boolean {
  const isName = ({ shape }: Word) => shape === 'capitals' || shape === 'capitalised';
  if (!before || next.elision !== '' || !isName(next)) return false;
  return isPlural(small(before), has) || (isName(before) && !before.isOpening);
}

/** « entre l’accueil est l’orientation », « par un formateur est par une personne ». */
function isBetween({ words, index, next }: Place): boolean {
  for (let at = index - 1; at >= Math.max(0, index - FAR); at--) {
    const word = words[at];
    if (!word || small(word) === 'et') return false;
    if (small(word) === 'entre' && (OBJECT.has(next.form) || next.elision === "l'")) return true;
    if (small(word) === 'par' && next.form === 'par') return true;
    if (word.isAfterSign || word.isOpening) return false;
  }
  return false;
}

/** « Le loyer est le développement ne peuvent »: two subjects of one verb. */
function hasVerbOfSeveral({ words, index, next, has }: Place): boolean {
  if (!/^(?:le|la|un|une|son|sa|leur|cette|ce)$/u.test(next.form) && next.elision !== "l'") return false;
  for (let at = index + 1; at < Math.min(words.length, index + FAR); at++) {
    const word = words[at];
    if (!word || word.isOpening || (at > index + 1 && word.isAfterSign)) return false;
    const form = small(word);
    if (CLAUSE.has(form) || word.elision === "qu'") return false;
    if (/^(?:sont|ont|peuvent|doivent|seront|font)$/u.test(form) || isVerbOfSeveral(form, has)) return true;
  }
  return false;
}

/** Nouns of what one does: no attribute without a determiner. */
const OF_ACTION = /.{3}(?:tion|sion|ment|age)$/u;

/** « Montant des impayés est nombre de copropriétaires », « une offre de sensibilisation est de formation », « entre 2 est 12 ». */
function isInList({ words, index, next, before, after, readings }: Place): boolean {
  if (before?.shape === 'number' && next.shape === 'number') return true;
  if (next.elision === '' && isOnly(readings(next.form), NOUN)) {
    const forms = formsAs('noun', readings(next.form));
    // « est fonction du nombre »
    if (/^(?:fonction|question)$/u.test(next.form)) return false;
    return next.shape === 'small' && ((forms & FORMS.singular) === 0 || OF_ACTION.test(next.form));
  }
  const isGoingOn =
    next.elision === "d'" || /^(?:du|des|aux?)$/u.test(next.form) || (next.form === 'de' && after?.shape !== 'number');
  const isInfinitive = isOnly(readings(next.form), INFINITIVE) && next.elision === '';
  if (!isGoingOn && !isInfinitive) return false;
  return opensWithInfinitive(words, index, readings) || (isGoingOn && opensWithNoun(words, index, readings));
}

const NOUN: Readings = FORMS.any;

/** « Implication des associations est de la société »: a noun without a determiner is the subject of no verb. */
function opensWithNoun(words: readonly Word[], index: number, readings: Place['readings']): boolean {
  for (let at = index; at >= 0; at--) {
    const word = words[at] as Word;
    if (word.isOpening)
      return (
        at < index - 1 && word.elision === '' && OF_ACTION.test(small(word)) && isOnly(readings(small(word)), NOUN)
      );
    if (word.isAfterSign || CLAUSE.has(small(word)) || word.elision === "qu'") return false;
  }
  return false;
}

/** « L’objectif et de mettre en place » */
function isAim({ before, next, after, words, index, has }: Place): boolean {
  if (!before || !/^(?:objectif|but|enjeu|ambition|finalité)$/u.test(before.form)) return false;
  // « se concentrer sur un enjeu et de livrer » is no slip: the aim is what the sentence speaks of.
  const first = before.elision === '' ? words[index - 2] : before;
  if (!first?.isOpening && !first?.isAfterSign) return false;
  if (next.elision === "d'") return isInfinitive(next.form, has);
  return next.form === 'de' && after !== undefined && isInfinitive(after.form, has);
}

/** What « il et » and « elle et » go on with where another subject is meant: « elle et son conjoint ». */
const OTHER_SUBJECT = set(
  'lui elle elles eux moi toi nous vous moi son sa ses leur leurs il ils le la les un une des tous toutes',
);
const JOINS_CLAUSE = set('si que lorsque quand où dont car mais puisque');

/** « Il et notamment chargé », « celui qui et chargé ». */
function isAfterPronoun({ before, next, after, words, index, has, readings }: Place): boolean {
  if (!before || next.elision !== '' || OTHER_SUBJECT.has(next.form)) return false;
  const attribute = isAdverb(next.form, has) ? after : next;
  if (attribute === undefined || (attributeForms(attribute, readings) & FORMS.singular) === 0) return false;
  if (/^(?:qui|celle-ci|celui-ci)$/u.test(small(before))) return true;
  if (!/^(?:il|elle|on|cela)$/u.test(small(before))) return false;
  const first = words[index - 2];
  const isSubject = before.isOpening || before.isAfterSign || /^(?:qu|s|lorsqu|puisqu)'$/u.test(before.elision);
  return isSubject || (first !== undefined && !before.isAfterSign && JOINS_CLAUSE.has(small(first)));
}

/** What is told in figures: « La durée et de 3 mois ». */
const MEASURED = set('durée montant délai taux prix coût seuil plafond âge superficie effectif');

/** « Le dispositif et porté par deux associations », « Si le don et supérieur à 15 000 € ». */
function isBeforeAttribute(place: Place): boolean {
  const { next, before, after, words, index, has, readings } = place;
  if (!before || next.elision !== '' || next.shape !== 'small') return false;
  const head = subjectHead(words, index, readings);
  if (head?.number !== 'one') return false;
  if (next.form === 'de') return after?.shape === 'number' && MEASURED.has(small(head.noun)) && !hasVerbAfter(place);
  const attribute = isAdverb(next.form, has) ? after : next;
  if (!attribute || attribute.elision !== '' || attribute.shape !== 'small') return false;
  const wanted = FORMS.singular & (head.gender === null ? FORMS.any : FORMS[head.gender]);
  if ((attributeForms(attribute, readings) & wanted) === 0) return false;
  const isAsked = opensWithConjunction(place);
  if (hasVerbAfter(place, isAsked)) return false;
  const first = words[index - 2];
  if (!first) return false;
  // « un accompagnement social et adapté »: only after a noun, that no « et » joins to an adjective, or where « si » asks for a verb.
  if (isAsked) return head.noun === before || (formsAs('participle', readings(small(before))) & wanted) === 0;
  if (before.elision === '' && !isFunctionWord(first.form)) return false;
  return head.noun === before || formsAs('participle', readings(small(attribute))) !== 0;
}

/** What a word may be as an adjective or a participle. */
const attributeForms = (word: Word, readings: Place['readings']) =>
  formsAs('adjective', readings(small(word))) | formsAs('participle', readings(small(word)));

/** Whether the clause goes on with another verb: « La demande déposée et motivée sera ». */
function hasVerbAfter({ words, index, readings }: Place, isToSign = false): boolean {
  for (let at = index + 1; at < words.length; at++) {
    const word = words[at] as Word;
    if (word.isOpening || (isToSign && word.isAfterSign) || CLAUSE.has(small(word))) return false;
    if (isFinite(words, at, readings)) return true;
  }
  return false;
}

/** « Si le don », « Lorsque le dosimètre ». */
function opensWithConjunction({ words, index }: Place): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const word = words[at] as Word;
    if (/^(?:si|lorsque|quand|puisque)$/u.test(small(word)) || word.elision === "lorsqu'") return true;
    if (word.isOpening || word.isAfterSign) return false;
  }
  return false;
}

/** « Le dispositif et porté par deux associations », « celui qui et chargé »: « est ». */
export function isOrAnd(place: Place): AgreementSlip | null {
  const { word, before } = place;
  if (word.form !== 'et' || word.isAfterSign || !before) return null;
  return isAim(place) || isAfterPronoun(place) || isBeforeAttribute(place) ? slipOf(place, 'est') : null;
}
