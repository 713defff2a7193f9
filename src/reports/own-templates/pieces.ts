/** A text as a reader of templates sees it: words, and names between double braces. */
export type Piece = { kind: 'words'; text: string } | { kind: 'name'; name: string };

const NAME = /\{\{([^{}]*)\}\}/gu;

/** « Coût : {{total.coût}} » → words, then a name. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(NAME)) {
    if (match.index > from) pieces.push({ kind: 'words', text: text.slice(from, match.index) });
    pieces.push({ kind: 'name', name: (match[1] ?? '').trim() });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ kind: 'words', text: text.slice(from) });
  return pieces;
}

/** The names in a text. */
export function namesIn(text: string): string[] {
  return piecesOf(text).flatMap((piece) => (piece.kind === 'name' ? piece.name : []));
}

/** Double braces that hold no name: one of them is missing, or more than two stand together. */
export function hasStrayBraces(text: string): boolean {
  return piecesOf(text).some((piece) => piece.kind === 'words' && /\{\{|\}\}/u.test(piece.text));
}
