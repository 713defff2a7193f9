/** The compiled French dictionary and the terms of the field, as the tests of the texts need them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nationalActors, nationalGlossary } from '../../src/convention';
import type { Lexicon, WordAutomaton } from '../../src/spelling';
import { createLexicon, gatherTerms, openAutomaton } from '../../src/spelling';

const file = join(__dirname, '../../assets/dictionary/french.generated.bin');

let opened: WordAutomaton | null = null;

/** The dictionary that the add-in ships, made from dictionary-fr before the tests. */
export function frenchDictionary(): WordAutomaton {
  opened ??= openAutomaton(new Uint8Array(readFileSync(file)).buffer);
  return opened;
}

/** French and the terms known all over France, with some of the user's own. */
export function frenchLexicon(ownTerms: readonly string[] = []): Lexicon {
  return createLexicon(frenchDictionary(), gatherTerms([nationalGlossary], nationalActors, ownTerms));
}
