/** A participle or a noun without its accent, which reads as a verb where none can stand: « est recommande », « de reforme ». */
import type { Readings } from '../readings';
import { formsAs, YOU } from '../readings';
import type { Word } from '../words';
import { isFunctionWord } from '../function-words';
import { hasVerbBefore, opensWithInfinitive } from './clauses';
import { auxiliaryBefore, isOnly, SINGULARS } from './parts';
import type { AgreementSlip, Place } from './place';
import { likeCapital, set, slipOf, small } from './place';

/** « est recommande », « ont été oriente », « les logements captes », « la commission de reforme ». */
export function lostAccent(place: Place): AgreementSlip | null {
  const { word, next, words, index } = place;
  const meant = accented(place, next, index + 1);
  if (meant !== null) return slipOf(place, word.text, meant);
  const isFirst = word.isAfterSign || words[index - 1] === undefined;
  const first = isFirst ? accented(place, word, index) : null;
  return first === null ? null : slipOf(place, likeCapital(first, word.text));
}

function accented({ words, readings }: Place, word: Word, index: number): string | null {
  const form = small(word);
  const read = readings(form);
  if (word.shape !== 'small' || (read & SINGULARS) === 0) return null;
  const participle = form.replace(/e(?=s?$)/u, 'é');
  const isParticiple = participle !== form && formsAs('participle', readings(participle)) !== 0;
  // « article 1609 vicies »
  if (isOnly(read, YOU) && words[index - 1]?.shape !== 'number')
    return isParticiple && !words.some((one) => small(one) === 'tu') ? participle : null;
  if (isParticiple && isAfterAuxiliary(words, index, read, readings)) return participle;
  if (isParticiple && isOnly(read, SINGULARS) && isSecondVerb(words, index, readings)) return participle;
  return isOnly(read, SINGULARS) && isAfterDeterminer(words, index) ? nounOf(form, readings) : null;
}

/** « Améliorer la contribution du logement accompagne. », « demande un logement attribue par »: the clause takes no other verb. */
function isSecondVerb(words: readonly Word[], index: number, readings: Place['readings']): boolean {
  const word = words[index] as Word;
  const before = words[index - 1];
  if (!before || word.isAfterSign || word.elision !== '' || isFunctionWord(before.form)) return false;
  // « Loger un ménage nécessite du temps »: an infinitive is a subject as well.
  const after = words[index + 1];
  if (after && !after.isAfterSign && !after.isOpening && small(after) !== 'par') return false;
  const isNoun = formsAs('noun', readings(small(before))) !== 0 || formsAs('adjective', readings(small(before))) !== 0;
  return isNoun && (opensWithInfinitive(words, index, readings) || hasVerbBefore(words, index, readings));
}

/** « est charge de », « est pilote par » hold a noun as well: only what follows tells. */
function isAfterAuxiliary(words: readonly Word[], index: number, read: Readings, readings: Place['readings']): boolean {
  const auxiliary = auxiliaryBefore(words, index, readings);
  if (auxiliary === null || formsAs('adjective', read) !== 0 || formsAs('participle', read) !== 0) return false;
  if (isOnly(read, SINGULARS)) return true;
  const next = words[index + 1];
  return (
    auxiliary.verb === 'être' && next !== undefined && !next.isAfterSign && small(next) === 'par' && next.elision === ''
  );
}

const BEFORE_NOUN = set('un une du des au aux cet cette ces son sa ses leurs notre nos votre vos chaque de');

function isAfterDeterminer(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word;
  const before = words[index - 1];
  if (word.elision === "d'") return true;
  return (
    before !== undefined &&
    !word.isAfterSign &&
    word.elision === '' &&
    before.elision === '' &&
    BEFORE_NOUN.has(small(before))
  );
}

/** « réforme » of « reforme » */
function nounOf(form: string, readings: Place['readings']): string | null {
  for (let at = form.indexOf('e'); at >= 0; at = form.indexOf('e', at + 1)) {
    const candidate = `${form.slice(0, at)}é${form.slice(at + 1)}`;
    const read = readings(candidate);
    if (formsAs('noun', read) !== 0) return candidate;
  }
  return null;
}
