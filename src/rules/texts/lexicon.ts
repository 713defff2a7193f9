import type { Annexes } from '../../annexes';
import { nationalActors, nationalGlossary, territories } from '../../convention';
import type { Lexicon, WordAutomaton } from '../../spelling';
import { createLexicon, EditTable, gatherTerms, shapeOf, wordsOf } from '../../spelling';

/**
 * What is known of words in these annexes: French, the terms of the field and of the territory, the user's own, and the
 * names that the annexes themselves give to territories, pilots and partners.
 * @param dictionary null where it is not loaded
 */
export function annexesLexicon(
  annexes: Annexes,
  dictionary: WordAutomaton | null,
  ownTerms: readonly string[],
): Lexicon {
  const territory = territories.find(({ acronym }) => acronym === annexes.territory);
  const glossaries = territory ? [nationalGlossary, territory.glossary] : [nationalGlossary];
  const actors = territory ? [...nationalActors, ...territory.actors] : nationalActors;
  const { acronyms } = gatherTerms(glossaries, actors, ownTerms);
  const names = ownNames(annexes).filter((name) => !isSlipOf(name, acronyms.keys()));
  return createLexicon(dictionary, gatherTerms(glossaries, actors, [...ownTerms, ...names]));
}

/** Words with a capital in the title and in the columns of territories, pilots and partners. */
function ownNames({ annexe1, annexe2 }: Annexes): string[] {
  const texts = new Set<string>();
  for (const annexe of [annexe1, annexe2]) if (annexe?.title) texts.add(annexe.title.text);
  for (const { territory } of annexe1?.rows ?? []) texts.add(territory.text);
  for (const { pilots, partners } of annexe2?.rows ?? []) {
    texts.add(pilots.text);
    texts.add(partners.text);
  }
  const names = new Set<string>();
  for (const text of texts) {
    for (const { form, shape } of wordsOf(text)) {
      if (shape !== 'small' && shape !== 'number' && form.length > 1) names.add(form);
    }
  }
  return [...names];
}

/** How far a name may be from an acronym of the glossary to be that acronym misspelt: short ones are too close anyway. */
function slipLimit({ length }: string): number {
  return length < 4 ? 0 : length === 4 ? 0.8 : 1;
}

/** Whether a name is one of the acronyms with a slip: « UNAFIO » for « UNAFO ». */
function isSlipOf(name: string, acronyms: Iterable<string>): boolean {
  const most = slipLimit(name);
  if (most === 0 || shapeOf(name) === 'capitalised') return false;
  const capitals = name.toUpperCase();
  const table = new EditTable(capitals, most);
  let isSlip = false;
  for (const acronym of acronyms) {
    if (acronym.toUpperCase() === capitals) return false;
    if (Math.abs(acronym.length - name.length) > 1 || acronym.length < 4) continue;
    isSlip ||= table.costOf(acronym.toUpperCase()) <= most;
  }
  return isSlip;
}
