/**
 * How a sheet that the add-in made is told from the user's own: it carries a hidden name of this spelling, whose scope is
 * the sheet and whose value is a text constant that says what the sheet is ("rapport", "suivi"). A name follows its sheet
 * when it is renamed or copied, and is found in the .xlsx file as well as through Excel's API.
 */
export const SIGNATURE_NAME = '_annexes_lda';

/** The formula of the name: "rapport" → `="rapport"`. */
export function signatureFormula(text: string): string {
  return `="${text.replaceAll('"', '""')}"`;
}

/** What the formula of the name says, with or without its equals sign (a file has none); null for any other formula. */
export function signatureText(formula: string): string | null {
  const match = /^=?"((?:[^"]|"")*)"$/.exec(formula);
  return match?.[1]?.replaceAll('""', '"') ?? null;
}
