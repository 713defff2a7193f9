import type { State, WordAutomaton } from './automaton';
import { withoutAccents } from './letters';

/** The accents that a first letter loses where it becomes a capital: « Etat », « A l’issue », « Ile ». */
const accented: Readonly<Record<string, string>> = { a: 'àâ', c: 'ç', e: 'éèê', i: 'î', o: 'ô', u: 'ùû' };

/** Prefixes that French puts freely before a word, with or without a hyphen. */
const hyphenPrefixes = new Set(
  (
    'anti archi auto bi bio co cyber démo éco électro ethno euro ex extra franco géo hyper inter intra macro médico méga méta micro mi ' +
    'mini mono multi néo neuro non nord omni ouest outre péri pluri poly post pré primo pro pseudo psycho quasi radio ré rétro sans ' +
    'self semi socio sous sud super supra sur télé tri ultra uni vice'
  ).split(' '),
);
const joinedPrefixes =
  /^(?:anti|auto|co|inter|macro|méta|micro|mono|multi|pluri|poly|psycho|socio|trans|pré)(?=\p{L}{6})/u;

/** Whether the dictionary holds a word of small letters, as written or as the ligature « œ » has it. */
export function hasSmallWord(dictionary: WordAutomaton, form: string): boolean {
  if (dictionary.has(form)) return true;
  if (form.includes('oe') && dictionary.has(form.replace(/oe/g, 'œ'))) return true;
  const prefix = joinedPrefixes.exec(form)?.[0];
  return prefix !== undefined && dictionary.has(form.slice(prefix.length));
}

/** Whether the dictionary holds a capitalised word: a name, or a common word whose capital may have lost its accent. */
export function hasCapitalisedWord(dictionary: WordAutomaton, form: string): boolean {
  if (dictionary.has(form)) return true;
  const small = form.toLowerCase();
  if (hasSmallWord(dictionary, small)) return true;
  const [first = ''] = small;
  return [...(accented[first] ?? '')].some((letter) => {
    const rest = form.slice(1);
    return hasSmallWord(dictionary, letter + rest.toLowerCase()) || dictionary.has(letter.toUpperCase() + rest);
  });
}

/** Whether the dictionary holds a word, whatever its capitals and accents: « METROPOLE ». */
export function hasWordInCapitals(dictionary: WordAutomaton, form: string): boolean {
  const letters = [...withoutAccents(form).toLowerCase()];
  const walk = (state: State, index: number): boolean => {
    let isFound = false;
    dictionary.eachStep(state, (letter, endsWord, target) => {
      if (isFound) return;
      const bare = withoutAccents(letter).toLowerCase();
      if (letters[index] !== bare[0] || (bare.length > 1 && letters[index + 1] !== bare[1])) return;
      const next = index + bare.length;
      isFound = next === letters.length ? endsWord : walk(target, next);
    });
    return isFound;
  };
  return walk(dictionary.root, 0);
}

/** Whether a compound can stand: each part is a word, or a prefix. `isKnown` answers for one part. */
export function isFreeCompound(form: string, isKnown: (part: string) => boolean): boolean {
  const parts = form.split('-');
  return (
    parts.length > 1 &&
    parts.every(
      (part, index) =>
        part !== '' && (isKnown(part) || (index < parts.length - 1 && hyphenPrefixes.has(part.toLowerCase()))),
    )
  );
}

/** An « è » of the reform, before a syllable that is not heard: « règlementaire », « cèdera ». */
const OPEN_E = /è(?=glement|[bcdfgjlmnpqrstvz]{1,2}er(?:a|as|ai|ons|ez|ont|ait|aient)$)/u;

/**
 * Whether a word is the form of the spelling reform of 1990, which drops the circumflex from most « î » and « û »
 * (« maitrise », « cout ») and writes some « é » as they are said. As right as the other, where the rest of the document
 * does the same.
 */
export function isReformed(dictionary: WordAutomaton, form: string): boolean {
  if (OPEN_E.test(form) && dictionary.has(form.replace(OPEN_E, 'é'))) return true;
  return [...form].some((letter, index) => {
    if (letter !== 'i' && letter !== 'u') return false;
    return dictionary.has(`${form.slice(0, index)}${letter === 'i' ? 'î' : 'û'}${form.slice(index + 1)}`);
  });
}
