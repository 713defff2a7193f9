/** Every word that a Hunspell dictionary accepts (the texts of its .aff and .dic files), but for the elided forms. */
export function acceptedWords(affixText: string, entriesText: string): Set<string>;
