import type { Actor } from './actor';
import type { Glossary } from './glossary';

/** What is said in one territory, and means that only there. */
export interface Territory {
  acronym: string;
  /** How titles name the territory. */
  names: readonly string[];
  actors: readonly Actor[];
  glossary: Glossary;
}
