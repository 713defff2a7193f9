/** What the words of the field mean: terms that no French dictionary has, or that it has in another meaning. */
export interface Glossary {
  /** Acronyms and names in capitals, each with what it stands for; their capitals matter. */
  acronyms: Readonly<Record<string, string>>;
  /** Shortened words, in small letters, each with the word meant. */
  abbreviations: Readonly<Record<string, string>>;
  /** Words of the trade, in small letters unless they are names; written as they are to be read. */
  words: readonly string[];
  /** Set phrases whose words belong together: « loyer minoré ». Their capitals are those of the official name. */
  phrases: readonly string[];
  /** Names of places and persons. */
  names: readonly string[];
}
