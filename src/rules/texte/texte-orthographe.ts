import type { Annexes } from '../../annexes';
import { enumeration } from '../../convention';
import type { Lexicon } from '../../spelling';
import { usualFor } from '../../spelling';
import type { Report } from '../finding';
import type { Rule } from '../rule';
import type { Disagreement } from '../texts/text-analysis';
import { textAnalysis } from '../texts/text-analysis';
import { nearestCommonTerm, nearestTerm } from '../texts/nearest-term';
import type { UnknownWord } from '../texts/unknown-words';
import { frenchSuggestions, isFrequent, unknownCommonWords, unknownNames } from '../texts/unknown-words';
import { placesOf, whereabouts } from '../texts/whereabouts';
import { capitalised } from '../wording';
import { wordFix } from '../texts/word-fix';

/** Suggestions that a sentence quotes. */
const SUGGESTIONS = 3;
/** Words for which suggestions are looked for: they cost far more than the check itself. */
const MOST_SUGGESTED = 200;

const messages = {
  unknown: (word: string, where: string) =>
    `« ${word} » (${where}) n’est ni dans le dictionnaire ni dans le glossaire.`,
  suggested: (word: string, where: string, suggestions: readonly string[]) =>
    `« ${word} » (${where}) n’est ni dans le dictionnaire ni dans le glossaire : ${enumeration(
      suggestions.map((one) => `« ${one} »`),
      'ou',
    )} ?`,
  rare: (word: string, where: string, usual: string) => `« ${word} » (${where}) est un mot rare : « ${usual} » ?`,
  disagreement: (written: string, where: string, meant: string) => `« ${written} » (${where}) : « ${meant} » ?`,
};

export const rule: Rule = {
  meta: {
    id: 'texte-orthographe',
    title: 'Les mots sont écrits et accordés comme le veulent le dictionnaire et le glossaire.',
    severity: 'information',
    source: 'Pratique de relecture',
    why: 'Une coquille fait douter du reste, et empêche de retrouver le mot par une recherche.',
    howToFix: 'Corrigez le mot ou, s’il est juste, ajoutez-le au glossaire.',
    examples: { bad: '« le dévelopement de l’offre ».', good: '« le développement de l’offre ».' },
    needs: {},
  },
  messages,
  check(annexes, { lexicon }) {
    const analysis = textAnalysis(annexes, lexicon);
    // A capital within a sentence makes a name, unless the glossary has the common word: « Coteh » for « cotech ».
    const misplaced = unknownNames(analysis).filter(({ form }) => nearestCommonTerm(form, lexicon) !== null);
    let asked = 0;
    const unknown = [...unknownCommonWords(analysis), ...misplaced].flatMap((word): Report[] => {
      const isAsked = asked++ < MOST_SUGGESTED;
      const found = isAsked ? suggestions(word.form, lexicon) : [];
      // Nothing resembles it: at the head of a sentence it may be a name, and all over the annexes a term of the place.
      const isSlip = found.length > 0 || !isAsked || (word.uses[0].word.shape === 'small' && !isFrequent(word));
      if (!isSlip) return [];
      const where = placesOf(word);
      const usual = usualFor(word.form);
      const message =
        usual !== null
          ? messages.rare(word.form, where, usual)
          : found.length === 0
            ? messages.unknown(word.form, where)
            : messages.suggested(word.form, where, found);
      return [
        { ...whereabouts(word), message, terms: [word.form], fix: wordFix(word.form, word.uses, found, annexes) },
      ];
    });
    const disagreements = [...analysis.disagreements.values()];
    return [...unknown, ...disagreements.flatMap((one) => disagreementReport(one, annexes))];
  },
};

function disagreementReport({ written, meant, uses }: Disagreement, annexes: Annexes): Report[] {
  const [first, ...others] = uses;
  if (!first) return [];
  const word: UnknownWord = { form: written, uses: [first, ...others] };
  const fix = wordFix(written, uses, [meant], annexes);
  return [{ ...whereabouts(word), message: messages.disagreement(written, placesOf(word), meant), fix }];
}

function suggestions(form: string, lexicon: Lexicon): string[] {
  const usual = usualFor(form);
  if (usual !== null) return [usual];
  const term = nearestTerm(form, lexicon);
  const words = frenchSuggestions(form, lexicon, SUGGESTIONS).filter((word) => word !== form);
  const isCommonTerm = term !== null && !/\p{Lu}/u.test(term);
  const written = isCommonTerm && /^\p{Lu}\p{Ll}/u.test(form) ? capitalised(term) : term;
  return [...new Set([...(written === null ? [] : [written]), ...words])].slice(0, SUGGESTIONS);
}
