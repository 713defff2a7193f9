/** The structure of a money cell: the parts of its list, and the lists that its parentheses hold. */
import type { Token } from './tokens';

/** A token, or what stands in parentheses (or after « dont ») as a list of its own. */
export type Item = Token | Group;

export interface Group {
  kind: 'group';
  start: number;
  end: number;
  items: Item[];
}

/** One part of a list: « AMP 35000 », « 35 000 € AMP (à confirmer) ». */
export type Piece = Item[];

/** Parentheses within parentheses within parentheses: what is deeper is read with what holds it. */
const DEEPEST = 3;

/** Whether an item, or a group within it, holds a sum of money. */
export function holdsMoney(item: Item): boolean {
  return item.kind === 'money' || (item.kind === 'group' && item.items.some(holdsMoney));
}

/** Gathers what parentheses hold; « dont » holds all that follows, up to the end of the line or a semicolon. */
export function nest(tokens: readonly Token[], folded: string): Item[] {
  const root: Item[] = [];
  const open: Group[] = [];
  const isWithin = new Set<Group>();
  let tooDeep = 0;
  const level = () => open[open.length - 1]?.items ?? root;
  const begin = (token: Token) => {
    const group: Group = { kind: 'group', start: token.start, end: token.end, items: [] };
    level().push(group);
    open.push(group);
    return group;
  };
  for (const token of tokens) {
    const endsWithin = token.kind === 'close' || (token.kind === 'strong' && /[;\n]/.test(folded.charAt(token.start)));
    while (endsWithin && isWithin.has(open[open.length - 1] as Group)) open.pop();
    for (const group of open) group.end = token.end;
    if (token.kind === 'close') {
      if (tooDeep > 0) tooDeep--;
      else open.pop();
    } else if (token.kind === 'open') {
      if (open.length < DEEPEST) begin(token);
      else tooDeep++;
    } else if (token.kind === 'within') {
      // « 40 000 €, dont 10 000 € Ville »: the comma parts nothing.
      if (level().at(-1)?.kind === 'weak') level().pop();
      if (open.length < DEEPEST) isWithin.add(begin(token));
    } else {
      level().push(token);
    }
  }
  return root;
}

function splitAt(items: readonly Item[], kind: 'strong' | 'weak'): { piece: Piece; sign: Token | null }[] {
  const pieces: { piece: Piece; sign: Token | null }[] = [{ piece: [], sign: null }];
  for (const item of items) {
    if (item.kind === kind) pieces.push({ piece: [], sign: item });
    else pieces[pieces.length - 1]?.piece.push(item);
  }
  return pieces.filter(({ piece }) => piece.length > 0);
}

/**
 * The parts of a list. "+", ";" and line breaks always part; "et", commas, slashes and dashes part what has an amount on
 * each side: « 50 KE Etat et 25 KE AMP » are two parts, « communication AMP et VDM 30000 » is one.
 * @param isSource whether words without amount are somebody's name, and so a part of their own
 */
export function splitList(items: readonly Item[], isSource: (piece: Piece) => boolean): Piece[] {
  return splitAt(items, 'strong').flatMap(({ piece }) => {
    const chunks = splitAt(piece, 'weak');
    if (!chunks.some((chunk) => chunk.piece.some(holdsMoney))) return chunks.map((chunk) => chunk.piece);
    const pieces: Piece[] = [];
    let waiting: Piece = [];
    let waitingSign: Token | null = null;
    for (const { piece: chunk, sign } of chunks) {
      const joined = sign && waiting.length > 0 ? [...waiting, sign, ...chunk] : chunk;
      if (chunk.some(holdsMoney)) {
        pieces.push(joined);
        waiting = [];
      } else {
        if (waiting.length === 0) waitingSign = sign;
        waiting = joined;
      }
    }
    const [first] = pieces;
    const last = pieces[pieces.length - 1];
    if (first && last && waiting.length > 0) {
      // « 5000 AMP et VDM » is one amount from both; « AMP 5000 et VDM » leaves the second without amount.
      const isShared = first === last && first[0]?.kind === 'money';
      if (isSource(waiting) && !isShared) pieces.push(waiting);
      else last.push(...(waitingSign ? [waitingSign] : []), ...waiting);
    }
    return pieces;
  });
}
