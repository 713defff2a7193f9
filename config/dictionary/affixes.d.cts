/**
 * Every word that a Hunspell dictionary accepts (the texts of its .aff and .dic files), but for the elided forms, with the
 * labels (« po:nom ») of each of its readings.
 */
export function labelledWords(affixText: string, entriesText: string): Map<string, string[][]>;
