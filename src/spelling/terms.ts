import type { Actor, Glossary } from '../convention';
import { plainForm } from './letters';
import { shapeOf } from './words';

/** The terms of the field that a text may hold, as looked up word by word. */
export interface Terms {
  /** Acronyms by their exact writing, each with what it stands for; "" where nobody said. */
  acronyms: ReadonlyMap<string, string>;
  /** Words and abbreviations in small letters, each with the word meant where it is an abbreviation. */
  words: ReadonlyMap<string, string>;
  /** The capitalised words of the names of places, persons and organisations. */
  names: ReadonlySet<string>;
  /** Names and phrases of several words, as they are to be written. */
  phrases: readonly string[];
  /** Acronyms of organisations that a département's number may follow: « CD 13 », « DDETS13 ». */
  byDepartment: ReadonlySet<string>;
}

/** Gathers glossaries, organisations and the user's own terms. The shape of an own term says what it is. */
export function gatherTerms(
  glossaries: readonly Glossary[],
  actors: readonly Actor[],
  ownTerms: readonly string[],
): Terms {
  const acronyms = new Map<string, string>();
  const words = new Map<string, string>();
  const names = new Set<string>();
  const phrases = new Set<string>();

  const addName = (name: string, meaning = '') => {
    const form = plainForm(name.trim());
    const pieces = form.split(/[\s']+/u).filter((piece) => piece !== '');
    if (pieces.length > 1) phrases.add(form);
    for (const piece of pieces) {
      if (piece.includes('-') && shapeOf(piece) === 'capitals')
        piece.split('-').forEach((part) => acronyms.set(part, meaning));
      const shape = shapeOf(piece);
      if (shape === 'capitals' || shape === 'mixed' || shape === 'code')
        acronyms.set(piece, pieces.length > 1 ? '' : meaning);
      else if (shape === 'capitalised') names.add(piece);
      else if (shape === 'small' && pieces.length === 1 && !words.has(piece)) words.set(piece, '');
    }
  };

  for (const glossary of glossaries) {
    for (const [acronym, meaning] of Object.entries(glossary.acronyms)) acronyms.set(acronym, meaning);
    for (const [short, meant] of Object.entries(glossary.abbreviations)) words.set(short, meant);
    [...glossary.words, ...glossary.phrases, ...glossary.names].forEach((name) => addName(name));
  }
  for (const { acronym, name, variants = [], exact = [] } of actors) {
    addName(acronym, name);
    [...variants, ...exact].forEach((variant) => addName(variant, name));
  }
  ownTerms.forEach((term) => addName(term));
  const byDepartment = new Set(actors.filter((actor) => actor.isByDepartment).map(({ acronym }) => acronym));
  return { acronyms, words, names, phrases: [...phrases], byDepartment };
}
