/** « ce » and « se ». */
import { FINITE, formsAs, GRAMMATICAL, HE, INFINITIVE, THEY } from '../readings';
import { isFunctionWord } from '../function-words';
import { isInfinitive, isOnlyInfinitive, isVerbOfSeveral, mayBeVerb } from './forms';
import { adjectiveForm } from './adjective-forms';
import { genderOf, isMasculine } from './gender';
import { isOnly } from './parts';
import type { AgreementSlip, Place } from './place';
import { set, slipOf, small } from './place';
import { subjectHead } from './subject-head';

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
    // « Pour ce faire »
    const isAnInfinitive =
      isOnlyInfinitive(next.form, has) && !(next.form === 'faire' && before && small(before) === 'pour');
    return isRelative ||
      isSeveral ||
      ONESELF.has(next.form) ||
      isAnInfinitive ||
      isOfSubject(place) ||
      isBeforeVerb(place)
      ? slipOf(place, 'se')
      : null;
  }
  const reflexive = verbOfParticiple(place);
  if (reflexive !== null) return slipOf(place, word.text, reflexive);
  if (word.form === 'se' && isThis(place)) return slipOf(place, 'ce');
  // « tant que faire se peut », « ne peut se prévaloir »
  if (word.form !== 'se' || next.elision !== '' || next.form === 'peut') return null;
  // « créer se poste »; « faire se rencontrer »
  const isAfterVerb = before !== undefined && !word.isAfterSign && isInfinitive(small(before), has);
  const isVerb = isInfinitive(next.form, has) || isVerbOfSeveral(next.form, has) || ONESELF.has(next.form);
  if (THIS_AFTER_SE.has(next.form) || (isAfterVerb && !isVerb)) return slipOf(place, 'ce');
  if (next.form.endsWith('oir')) return null;
  if (isBeforeNoVerb(place)) return slipOf(place, 'ce');
  return !mayBeVerb(next.form, has) && isMasculine(next.form) && has(next.form) ? slipOf(place, 'ce') : null;
}

/** « Le socle ce décompose », « s’ils ce sont portés caution ». */
function isOfSubject({ next, before, words, index, word, has, readings }: Place): boolean {
  const { form } = next;
  if (next.elision !== '' || next.shape !== 'small' || word.elision !== '' || word.isAfterSign || !before) return false;
  const isVerb = /.{3}e$/u.test(form) && has(`${form}nt`) && has(`${form}r`) && genderOf(form) === null;
  if (/^(?:il|elle|ils|elles|celle-ci|celui-ci|celles-ci|ceux-ci)$/u.test(small(before)))
    return isVerb || /^(?:est|sont|fait|font|fera|feront)$/u.test(form);
  return (
    isVerb &&
    !isFunctionWord(before.form) &&
    adjectiveForm(form, has) === null &&
    subjectHead(words, index, readings) !== null
  );
}

/** « se réunit » for « Le comité se réuni »: after « se » no participle stands. */
function verbOfParticiple({ word, next, readings }: Place): string | null {
  if (word.form !== 'se' || next.elision !== '' || !/[iu]$/u.test(next.form)) return null;
  const isParticiple =
    formsAs('participle', readings(next.form)) !== 0 && (readings(next.form) & (FINITE | INFINITIVE)) === 0;
  const verb = `${next.form}t`;
  return isParticiple && (readings(verb) & HE) !== 0 ? verb : null;
}

/** « à se même loyer », « de se lot »: after a preposition « se » has an infinitive after it. */
function isBeforeNoVerb({ word, next, before, readings }: Place): boolean {
  if (!before || word.isAfterSign || before.elision !== '' || !/^(?:à|de|pour)$/u.test(small(before))) return false;
  const read = readings(next.form);
  return (
    next.shape === 'number' ||
    next.form === 'même' ||
    (formsAs('noun', read) !== 0 && (read & (FINITE | INFINITIVE | GRAMMATICAL)) === 0)
  );
}

/** « La demande ce fait par », « L’époux ce rétracte »: a verb with a subject, and « ce » is none of « fait » or « rétracte ». */
function isBeforeVerb({ word, next, before, after, readings }: Place): boolean {
  if (!before || word.isAfterSign || word.elision !== '' || next.elision !== '' || next.shape !== 'small') return false;
  const read = readings(small(before));
  if (
    isFunctionWord(before.form) ||
    (formsAs('noun', read) | formsAs('adjective', read)) === 0 ||
    (read & (INFINITIVE | GRAMMATICAL)) !== 0
  )
    return false;
  if (/^(?:est|sont|ser|soi|étai|peu|pou|doi|dev|semble|fu)/u.test(next.form)) return false;
  if (/^(?:fait|font|fera|feront)$/u.test(next.form))
    return after !== undefined && AFTER_MADE.has(after.form) && after.elision === '';
  return isOnly(readings(next.form), FINITE) && (readings(next.form) & (HE | THEY)) !== 0;
}

const AFTER_MADE = set('à au aux par en dans entre avec sur auprès sous chez');

const ALWAYS_BEFORE_NOUN = set('dans sur avec sous par chez depuis selon');

/** « Dans se cadre », « Pour une demande, se sont les revenus ». */
function isThis({ text, word, next, before, after }: Place): boolean {
  if (word.elision !== '' || next.elision !== '') return false;
  // « sur exemple.fr se trouve »: what stands between is no word.
  if (before && !word.isAfterSign && /\S/u.test(text.slice(before.end, word.start))) return false;
  if (before && !word.isAfterSign && ALWAYS_BEFORE_NOUN.has(small(before)) && before.elision === '') return true;
  const isFirst = word.isOpening || word.isAfterSign;
  return isFirst && next.form === 'sont' && after !== undefined && /^(?:les|des|ces|ceux|celles)$/u.test(after.form);
}
