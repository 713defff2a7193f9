import type { Lexicon, Word } from '../../spelling';
import type { Report } from '../finding';
import type { Rule } from '../rule';
import { nearestName } from '../texts/nearest-term';
import type { TextAnalysis, WordUse } from '../texts/text-analysis';
import { textAnalysis } from '../texts/text-analysis';
import type { UnknownWord } from '../texts/unknown-words';
import { unknownNames } from '../texts/unknown-words';
import { placesOf, whereabouts } from '../texts/whereabouts';
import { wordFix } from '../texts/word-fix';

const messages = {
  name: (written: string, where: string, name: string) =>
    `« ${written} » (${where}) ressemble à « ${name} », que connaît le glossaire.`,
};

export const rule: Rule = {
  meta: {
    id: 'texte-nom-propre',
    title: 'Les noms de lieux, d’organismes et de dispositifs sont écrits comme dans le glossaire.',
    severity: 'information',
    source: 'Annexe 3 et glossaire',
    why: 'Un nom mal recopié ne désigne plus personne, et fait douter de la convention.',
    howToFix: 'Corrigez le nom ou, s’il est juste, ajoutez-le au glossaire.',
    examples: { bad: '« Mission Durvir la Ville ».', good: '« Mission Ouvrir la Ville ».' },
    needs: {},
  },
  messages,
  check(annexes, { lexicon }) {
    const analysis = textAnalysis(annexes, lexicon);
    return unknownNames(analysis).flatMap((word): Report[] => {
      const phrase = phraseMeant(word, analysis, lexicon);
      const name = phrase?.missing ?? nearestName(word.form, lexicon);
      if (name === null) return [];
      const message = messages.name(word.form, placesOf(word), phrase?.whole ?? name);
      const fix = wordFix(word.form, word.uses, [name], annexes);
      return [{ ...whereabouts(word), terms: [word.form], message, fix }];
    });
  },
};

/** A set phrase, and the word of it that was written otherwise. */
interface MeantPhrase {
  whole: string;
  missing: string;
}

/** The set phrase that a word would make with the words around it: « Durvir la Ville » for « Ouvrir la Ville ». */
function phraseMeant({ uses }: UnknownWord, analysis: TextAnalysis, { terms }: Lexicon): MeantPhrase | null {
  for (const whole of terms.phrases) {
    for (const use of uses) {
      const missing = missingWord(use, analysis, whole.split(/[\s']+/u));
      if (missing !== null) return { whole, missing };
    }
  }
  return null;
}

/** Words of a phrase: of a shorter one, a single word in common would prove nothing. */
const LEAST_WORDS = 3;

/** The word of a phrase in the place of which another one stands; null where the words around are not its own. */
function missingWord({ word, at }: WordUse, analysis: TextAnalysis, phrase: readonly string[]): string | null {
  if (phrase.length < LEAST_WORDS) return null;
  const words = analysis.wordsAt(at);
  const place = words.indexOf(word);
  const found = phrase.find((missing, index) => {
    if (!/^\p{Lu}/u.test(missing)) return false;
    const from = place - index;
    return phrase.every((form, offset) => offset === index || isSame(words[from + offset], form));
  });
  return found ?? null;
}

function isSame(word: Word | undefined, form: string): boolean {
  return word?.form.toLowerCase() === form.toLowerCase();
}
