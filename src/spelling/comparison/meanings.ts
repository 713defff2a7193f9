import { withoutAccents } from '../letters';
import type { Lexicon } from '../lexicon';
import type { Word } from '../words';
import { wordsOf } from '../words';
import { contentWords } from './differences';

/** A word without what its capitals, accents and plural add. */
function bareKey(form: string): string {
  return withoutAccents(form.toLowerCase()).replace(/[sx]$/u, '');
}

/** What a word may stand for, each as a list of plain words: itself, and the terms that the glossary has it shorten. */
function readings({ form }: Word, { terms }: Lexicon): string[][] {
  const meaning =
    terms.acronyms.get(form) ?? terms.acronyms.get(form.toUpperCase()) ?? terms.words.get(form.toLowerCase());
  const meant = meaning ? meaning.split(' ou ') : [];
  return [[bareKey(form)], ...meant.map((text) => contentWords(wordsOf(text)).map((word) => bareKey(word.form)))];
}

/** Most ways of reading a stretch of words: more would be no shortened term any more. */
const MOST_READINGS = 16;

/** Every way of reading a stretch, the plain one first. */
function allReadings(words: readonly Word[], lexicon: Lexicon): string[] {
  let texts = [''];
  for (const word of contentWords(words)) {
    const next = readings(word, lexicon);
    texts = texts.flatMap((text) => next.map((more) => `${text} ${more.join(' ')}`)).slice(0, MOST_READINGS);
  }
  return texts;
}

/** « coord. » for « coordination »: a full stop shortens the one word to the beginning of the other. */
function isShortened(short: readonly Word[], long: readonly Word[]): boolean {
  const [only] = short;
  const [meant] = long;
  if (!only?.isShortened || !meant || short.length > 1 || long.length > 1) return false;
  return bareKey(meant.form).startsWith(bareKey(only.form));
}

/** Whether two stretches say the same, one of them shortened: « nbre » and « nombre », « LDA » and « Logement d’abord ». */
export function meanTheSame(first: readonly Word[], second: readonly Word[], lexicon: Lexicon): boolean {
  if (isShortened(first, second) || isShortened(second, first)) return true;
  const [one, other] = [allReadings(first, lexicon), allReadings(second, lexicon)];
  // Plain readings that are the same differ by an accent or a plural: that is a slip, not another way of saying it.
  return one.some((text, index) => other.some((two, otherIndex) => index + otherIndex > 0 && text === two));
}

const INFINITIVE = /(?:er|ir|dre|ttre|vre|uire|crire)$/u;
const SHARED_STEM = 4;

/** Whether one stretch puts as a verb what the other puts as a noun: « renforcer l’offre », « renforcement de l’offre ». */
export function isVerbForNoun(first: readonly Word[], second: readonly Word[]): boolean {
  return contentWords(first).some(({ form }) =>
    contentWords(second).some((other) => {
      const [one, two] = [bareKey(form), bareKey(other.form)];
      return one.slice(0, SHARED_STEM) === two.slice(0, SHARED_STEM) && INFINITIVE.test(one) !== INFINITIVE.test(two);
    }),
  );
}
