/** An infinitive that nothing calls for, where a participle is due: « les dossiers bloquer », « par lettre recommander ». */
import type { Readings } from '../readings';
import { ADVERB, FORMS, formsAs, GRAMMATICAL, INFINITIVE, PRESENT_PARTICIPLE } from '../readings';
import { isFunctionWord } from '../function-words';
import type { Word } from '../words';
import { isFirstInfinitive } from './forms';
import { isOnlyFinite } from './parts';
import type { AgreementSlip, Place } from './place';
import { set, slipOf, small } from './place';

type Reads = Place['readings'];

/** Verbs that an infinitive may follow with its subject between: « laisse les ménages choisir ». */
const LETS = /^(?:laiss|f(?:ai|on|er|it)|v(?:oi|oy|ues?$|us?$)|enten|regard|sen[st]|écout|emmèn)/u;
/** Others, that little may stand between: « peut à tout moment demander », « pour chaque ménage proposer ». */
const GOVERNS =
  /^(?:envo|v(?:eu|oul|a$|ont$|ien|en[iu])|p(?:eu|ou[rv]|u$)|d(?:oi[st]|oiv|ev|û)|souhait|all(?:er|é|ons|ez|ai)|cens|suppos|faudr|faut|fall|préf|pens|sa(?:ch|v|i[ts]$|ur)|compt(?:ent|ant)$|os[ae]|désir|espèr|revien|s(?:era|ont|oit)$|est$|que$|où$|qu(?:els?|elles?|i)$|comment$|dont$|pour$|sans$|afin$|avant$|après$)/u;
const NEAR = 4;
/** « de manière générale simplifier », « à terme accompagner »: what stands before tells how or when. */
const ASIDE = set(
  'part manière façon occasion occasions mesures fois priorité temps terme effet moment cas jour jours semaine semaines mois an ans année années lieu titre mesure coup suite matin soir rien tout abord contraire particulier outre tour exemple bouton onglet',
);
const SUBSTANTIVES = set('des ces une un cette ses nos');

/** « les dossiers bloquer », « 14 jeunes loger », « bilan des entrer »: no infinitive stands there. */
export function strayInfinitive(place: Place): AgreementSlip | null {
  const { word, next, words, index, has, readings } = place;
  if (next.elision !== '' || next.shape !== 'small' || !isFirstInfinitive(next.form, has)) return null;
  // The document of the State: « un porter à connaissance ».
  if (next.form === 'porter') return null;
  const stem = next.form.slice(0, -2);
  if (SUBSTANTIVES.has(small(word))) {
    const noun = /s$/u.test(word.form) ? `${stem}ées` : `${stem}ée`;
    return has(noun) ? slipOf(place, word.text, noun) : null;
  }
  const head = headBefore(words, index, readings);
  if (head === 0 || isGoverned(words, index, readings)) return null;
  return slipOf(place, word.text, `${stem}${endingOf(head)}`);
}

/** What binds others, or may call for an infinitive itself. */
const NEVER_NOUN: Readings = GRAMMATICAL | INFINITIVE | ADVERB | PRESENT_PARTICIPLE;

/** What forms the noun may have that ends at an index, an adjective after it or not; 0 where no noun with what binds it ends there. */
function headBefore(words: readonly Word[], index: number, readings: Reads): number {
  for (let at = index; at > 0 && index - at < 3; at--) {
    const word = words[at] as Word;
    const form = small(word);
    const read = readings(form);
    if (word.shape !== 'small' || isFunctionWord(form) || ASIDE.has(form)) return 0;
    if ((read & NEVER_NOUN) !== 0 || isOnlyFinite(form, readings)) return 0;
    const before = words[at - 1] as Word;
    const isBound = word.elision !== '' ? /^[ld]'$/u.test(word.elision) : !word.isAfterSign && binds(before, readings);
    if (isBound && formsAs('noun', read) !== 0) return nounForms(read, before);
    if (word.elision !== '' || word.isAfterSign || (!isAdjectival(read) && formsAs('noun', read) === 0)) return 0;
  }
  return 0;
}

const isAdjectival = (read: Readings) => formsAs('adjective', read) !== 0 || formsAs('participle', read) !== 0;

const BINDS = set(
  'le la les un une des du de au aux ce cet cette ces son sa ses leur leurs notre nos votre vos chaque plusieurs quelques par avec sur de à sous deux trois quatre cinq six',
);
/** « Les », « 12 », or the « Premiers » of « Premiers dossiers ». */
function binds(word: Word, readings: Reads): boolean {
  const isFirst = word.isOpening && (formsAs('adjective', readings(small(word))) & FORMS.plural) !== 0;
  return word.shape === 'number' || BINDS.has(small(word)) || isFirst;
}

function nounForms(read: Readings, determiner: Word): number {
  const forms = formsAs('noun', read);
  const form = small(determiner);
  const isSeveral =
    determiner.shape === 'number' || /^(?:les|des|ces|ses|aux|leurs|nos|vos|plusieurs|quelques)$/u.test(form);
  return forms & (isSeveral ? FORMS.plural : forms) || forms;
}

function endingOf(forms: number): string {
  const gender = (forms & FORMS.masculine) === 0 ? 'e' : '';
  return `é${gender}${(forms & FORMS.singular) === 0 ? 's' : ''}`;
}

/** Whether a word before in the sentence may call for the infinitive; what stands before another infinitive called for that one. */
function isGoverned(words: readonly Word[], index: number, readings: Reads): boolean {
  for (let at = index; at >= 0; at--) {
    const word = words[at] as Word;
    const form = small(word);
    if (LETS.test(form)) return true;
    if (index - at < NEAR && (GOVERNS.test(form) || /^(?:qu|s)'$/u.test(word.elision))) return true;
    if (word.isOpening || (readings(form) & INFINITIVE) !== 0) return false;
  }
  return false;
}
