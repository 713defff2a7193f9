/** Names of sheets: what Excel accepts, and how formulas write them. */

const LONGEST = 31;

/** A name in a formula: « Annexe 1 » → "'Annexe 1'", « L'eau » → "'L''eau'". */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/**
 * A name that Excel accepts, as near to a text as can be: at most 31 characters, none of `\ / ? * [ ] :`, no apostrophe
 * at an end. « Fiche action 3 » is its own name; "" becomes « Feuille ».
 */
export function sheetNameFrom(text: string): string {
  const name = shortened(text.replace(/[\\/?*[\]:\p{Cc}]+/gu, ' ').replace(/ {2,}/g, ' '), LONGEST);
  return name === '' ? 'Feuille' : name;
}

/**
 * The name itself where it is free, else « Nom (2) », « Nom (3) »… still within 31 characters. Excel takes names that
 * differ by capitals alone for the same.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (!used.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const name = shortened(wanted, LONGEST - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/**
 * A formula in which sheets bear other names: `='Suivi'!A1` → `='Suivi (2)'!A1`. Only names between apostrophes are
 * seen, and none within a text.
 * @param names the new name of each sheet by its old one
 */
export function withSheetNames(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return formula;
  return formula.replace(/"(?:[^"]|"")*"|'((?:[^']|'')*)'!/g, (match, quoted: string | undefined) => {
    const name = quoted === undefined ? undefined : names.get(quoted.replaceAll("''", "'"));
    return name === undefined ? match : `${quotedSheet(name)}!`;
  });
}

/** The sheets whose cells a formula names, none within a text: `='Suivi'!A1+Notes!B2` → « Suivi », « Notes ». */
export function sheetsNamed(formula: string): string[] {
  const found = formula.matchAll(/"(?:[^"]|"")*"|'((?:[^']|'')*)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu);
  return [...found].flatMap(([, quoted, bare]) => quoted?.replaceAll("''", "'") ?? bare ?? []);
}

/** The first characters of a text, no half of a pair among them, without space or apostrophe at an end. */
function shortened(text: string, longest: number): string {
  let short = '';
  for (const character of text.replace(/^[\s']+/, '')) {
    if (short.length + character.length > longest) break;
    short += character;
  }
  return short.replace(/[\s']+$/, '');
}
