import { NEW_EXCEL_FUNCTIONS } from '@univerjs/engine-formula';

/**
 * Functions that came after the file format: the file writes them "_xlfn.IFS", people and engines write "IFS".
 * Univer knows the list but for these.
 */
const alsoNew = ['AGGREGATE', 'CONCAT', 'FILTERXML', 'ISOMITTED', 'LAMBDA', 'LET', 'WEBSERVICE'];
const newFunctions = new Set([...[...NEW_EXCEL_FUNCTIONS].map(String), ...alsoNew]);
/** Those two bear a second prefix. */
const worksheetFunctions = new Set(['FILTER', 'SORT']);

const PREFIXES = /_xlfn\.(?:_xlws\.)?|_xlpm\.|_xlws\./g;
/** Texts between quotes, sheet names between apostrophes, and words followed by a bracket. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Z][A-Z0-9.]*(?=\()/gi;

/** A formula of the file as an engine takes it: "_xlfn.IFS(A1>0,1)" → "=IFS(A1>0,1)". */
export function univerFormula(text: string): string {
  return `=${outsideTexts(text, (part) => part.replace(PREFIXES, ''))}`;
}

/** A formula as the file writes it: "=IFS(A1>0,1)" → "_xlfn.IFS(A1>0,1)". */
export function fileFormula(formula: string): string {
  return formula.replace(/^=/, '').replace(TOKENS, (token) => {
    const name = token.toUpperCase();
    if (!newFunctions.has(name)) return token;
    return worksheetFunctions.has(name) ? `_xlfn._xlws.${token}` : `_xlfn.${token}`;
  });
}

function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}
