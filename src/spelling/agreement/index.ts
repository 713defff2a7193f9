/** The few rules of French that words alone can tell broken: number, gender, homophones, a noun for a verb. */
import type { WordAutomaton } from '../automaton';
import type { Word } from '../words';
import { adjectiveOfNoNoun, missingPluralAfterMost } from './adjectives';
import { andOrIs, isOrAnd } from './and-is';
import { areOrHis } from './are-his';
import { allOfOtherGender, missingPluralAfterAdjective, otherGender, otherGenderBeforeNoun } from './article-gender';
import { allThe, missingPlural, missingPluralAfterCount, missingSingular } from './determiners';
import { missingHyphen } from './compounds';
import { missingApostrophe, missingContraction, missingElision, wrongElision } from './elision';
import { adverb, articleLa, dueOrOf, inOrOn, otherPairs, themOrTheir } from './homophones';
import { participleAfterHave } from './have-participle';
import { haveOrOne } from './have-one';
import { lostAccent } from './lost-accent';
import { where } from './or-where';
import type { AgreementSlip, Place } from './place';
import { beginning } from './place';
import { prepositionA, verbA } from './preposition-a';
import { repeated } from './repeated';
import { strayInfinitive } from './stray-infinitive';
import { thisOrOneself } from './this-oneself';
import { verbOfSubject, verbOfWe } from './subject-verbs';
import { participleOfSubject } from './subjects';
import {
  nounForVerb,
  participleAfterModal,
  participleForVerb,
  verbForParticiple,
  verbOfSeveral,
  verbOfSeveralAfterWho,
  verbOfThey,
} from './verbs';

export type { AgreementSlip } from './place';

/** In this order: the first that speaks of two neighbours is the only one. */
const checks: readonly ((place: Place) => AgreementSlip | null)[] = [
  repeated,
  missingApostrophe,
  missingElision,
  wrongElision,
  missingContraction,
  missingHyphen,
  areOrHis,
  themOrTheir,
  missingPlural,
  missingPluralAfterCount,
  missingSingular,
  allThe,
  nounForVerb,
  participleForVerb,
  participleAfterModal,
  verbForParticiple,
  strayInfinitive,
  verbOfSeveral,
  verbOfSeveralAfterWho,
  verbOfThey,
  verbOfSubject,
  verbOfWe,
  andOrIs,
  isOrAnd,
  participleOfSubject,
  prepositionA,
  verbA,
  where,
  haveOrOne,
  lostAccent,
  thisOrOneself,
  articleLa,
  adverb,
  dueOrOf,
  inOrOn,
  otherPairs,
  otherGender,
  otherGenderBeforeNoun,
  missingPluralAfterAdjective,
  allOfOtherGender,
  missingPluralAfterMost,
  adjectiveOfNoNoun,
  participleAfterHave,
];

/** « ligne(s) », « acteur·rice·s »: the word has another form as well. */
const ALSO_OTHER_FORM = /^[·•‧∙(./-]\p{L}/u;
const BLANKS = /^[ \u00a0\u202f]+$/u;

/** The field’s own verb, « reloger », which no dictionary has. */
const isRelog = (form: string) => form.startsWith('relog');

/** Neighbouring words of a text that break a rule. */
export function agreementSlips(text: string, words: readonly Word[], dictionary: WordAutomaton): AgreementSlip[] {
  const areNear = (one: Word, other: Word) => BLANKS.test(text.slice(one.end, beginning(other)));
  const has = (form: string) => dictionary.has(form) || (isRelog(form) && dictionary.has(form.slice(2)));
  const readings = (form: string) => dictionary.readings(isRelog(form) ? form.slice(2) : form);
  return words.flatMap((word, index): AgreementSlip[] => {
    const next = words[index + 1];
    if (!next || !areNear(word, next) || ALSO_OTHER_FORM.test(text.slice(next.end, next.end + 2))) return [];
    const third = words[index + 2];
    const after = third && areNear(next, third) ? third : undefined;
    const place = { text, word, next, before: words[index - 1], after, words, index, has, readings };
    for (const check of checks) {
      const slip = check(place);
      if (slip) return [slip];
    }
    return [];
  });
}
