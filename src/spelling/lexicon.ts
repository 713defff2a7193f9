import type { WordAutomaton } from './automaton';
import { hasCapitalisedWord, hasSmallWord, hasWordInCapitals, isFreeCompound, isReformed } from './lookups';
import { isRare } from './look-alikes';
import type { Terms } from './terms';
import type { Shape, Word } from './words';
import { shapeOf } from './words';

/**
 * - `known`: a word of the dictionary or of the glossary;
 * - `reformed`: known to the spelling reform of 1990 only;
 * - `unknown`: neither, or a word so rare that a usual one was meant. Without a dictionary, only what the glossary alone can judge (acronyms) is ever unknown.
 */
export type Standing = 'known' | 'reformed' | 'unknown';

/** What is known of words: French, and the terms of the field. */
export interface Lexicon {
  readonly dictionary: WordAutomaton | null;
  readonly terms: Terms;
  standing(word: Pick<Word, 'form' | 'shape'>): Standing;
  isKnown(word: Pick<Word, 'form' | 'shape'>): boolean;
}

const ROMAN_NUMERAL = /^(?=[IVXLC])X{0,3}(?:IX|IV|V?I{0,3})(?:e|er|ère)?$/;
/** Up to that many letters, a word in capitals is an acronym, whatever word the dictionary has. */
const LONGEST_ACRONYM_READ_AS_SUCH = 4;
/** Words that people put in capitals to stress them. */
const STRESSED = new Set(
  'avec bien bilan cela ceci date deux elle être fait fin hors ille jour mais mois moins nota note nous nouveau objet oui non ou pas plus pour pourvu projet quoi sans sauf sous sur total tous tout toute trois un une vers voir vous'
    .split(' ')
    .map((word) => word.toUpperCase()),
);

/** Joins the dictionary (null where it is not loaded) and the terms of the field. Answers are remembered. */
export function createLexicon(dictionary: WordAutomaton | null, terms: Terms): Lexicon {
  const remembered = new Map<string, Standing>();

  function standing({ form, shape }: Pick<Word, 'form' | 'shape'>): Standing {
    const key = shape === 'shouted' ? `${form}!` : form;
    let found = remembered.get(key);
    if (found === undefined) {
      found = judge(form, shape);
      remembered.set(key, found);
    }
    return found;
  }

  function judge(form: string, shape: Shape): Standing {
    if (isTerm(form, shape)) return 'known';
    if (shape === 'small' && dictionary && isRare(form, (one) => dictionary.has(one))) return 'unknown';
    if (form.includes('-') && isFreeCompound(form, (part) => isWord(part, shapeOf(part)))) return 'known';
    if (isWord(form, shape)) return 'known';
    if (shape === 'capitals' || shape === 'mixed' || shape === 'shouted') return 'unknown';
    if (!dictionary) return 'known';
    return isReformed(dictionary, form.toLowerCase()) ? 'reformed' : 'unknown';
  }

  /** Whether the glossary holds a form. */
  function isTerm(form: string, shape: Shape): boolean {
    const { acronyms, words, names, byDepartment } = terms;
    if (acronyms.has(form) || names.has(form)) return true;
    if (words.has(form.toLowerCase()) || words.has(form)) return true;
    if (form.length > 3 && form.endsWith('s') && (acronyms.has(form.slice(0, -1)) || words.has(form.slice(0, -1))))
      return true;
    if (shape === 'code') {
      const [, letters = '', digits = ''] = /^(\p{L}+)(\d+)$/u.exec(form) ?? [];
      return (
        digits === '' ||
        letters.length < 2 ||
        !/^\p{Lu}+$/u.test(letters) ||
        byDepartment.has(letters) ||
        !acronyms.has(letters)
      );
    }
    return isOtherCase(form, shape);
  }

  /** « AIX »; « DIHAL », « Siao »: acronyms of four letters and more are written in capitals or with one. */
  function isOtherCase(form: string, shape: Shape): boolean {
    if (shape !== 'capitals' && shape !== 'shouted' && shape !== 'capitalised') return false;
    const capitalised = form[0] + form.slice(1).toLowerCase();
    if (terms.names.has(capitalised)) return true;
    return form.length >= 4 && (terms.acronyms.has(form.toUpperCase()) || terms.acronyms.has(capitalised));
  }

  /** Whether French has a form. */
  function isWord(form: string, shape: Shape): boolean {
    if (shape === 'number' || shape === 'code') return true;
    if (form.length === 1 || isTerm(form, shape)) return true;
    if (shape === 'shouted') return dictionary === null || hasWordInCapitals(dictionary, form);
    if (shape === 'capitals') {
      if (ROMAN_NUMERAL.test(form)) return true;
      if (form.length <= LONGEST_ACRONYM_READ_AS_SUCH) return STRESSED.has(form);
      return dictionary !== null && hasWordInCapitals(dictionary, form);
    }
    if (!dictionary) return shape !== 'mixed';
    if (shape === 'small') return hasSmallWord(dictionary, form);
    return shape === 'capitalised' ? hasCapitalisedWord(dictionary, form) : dictionary.has(form);
  }

  return { dictionary, terms, standing, isKnown: (word) => standing(word) !== 'unknown' };
}
