/** Changes to a cell that lists organisations, in the signs that the cell itself puts between them. */

/** What parts two organisations, kept with them when a list is taken apart. */
const SEPARATOR = /(\s*[+;,\n•|]\s*|\s*\/\s*|\s*&\s*|\s+et\s+|\s+[-–—]\s+)/u;

/** A list as its pieces: names at even places, what parts them at odd ones. */
const piecesOf = (text: string) => text.split(SEPARATOR);

/** Whether a piece is an organisation, whatever parentheses or dash add to its name. */
function names(piece: string, organisation: string): boolean {
  const trimmed = piece.trim();
  return (
    trimmed === organisation ||
    (trimmed.startsWith(organisation) && /^\s*[(:]/u.test(trimmed.slice(organisation.length)))
  );
}

/** The list with one organisation more at its end. */
export function withOrganisation(text: string, organisation: string): string {
  const separator = piecesOf(text)[1] ?? ' + ';
  return text.trim() === '' ? organisation : `${text.trimEnd()}${separator}${organisation}`;
}

/** The list without an organisation; null where it does not stand alone among others. */
export function withoutOrganisation(text: string, organisation: string): string | null {
  const pieces = piecesOf(text);
  const at = pieces.findIndex((piece, index) => index % 2 === 0 && piece.trim() === organisation);
  if (at < 0 || pieces.length < 3) return null;
  pieces.splice(at === 0 ? 0 : at - 1, 2);
  return pieces.join('');
}

/** The list with an organisation under another name, what is said of it kept; null where it does not stand there. */
export function withOtherName(text: string, from: string, to: string): string | null {
  const pieces = piecesOf(text);
  const renamed = pieces.map((piece, index) =>
    index % 2 === 0 && names(piece, from) ? piece.replace(from, () => to) : piece,
  );
  const result = renamed.join('');
  return result === text ? null : result;
}
