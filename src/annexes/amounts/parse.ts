/** Reads a cell of money: how much, from or for whom, how sure. What is not understood is said, never guessed. */
import { type CellValue, isErrorValue } from '../../workbook';
import { type ActorDirectory, nationalDirectory } from '../directory';
import { dateFormat, isPercentFormat, shownText } from '../formats';
import type { Amount, AmountPart } from '../model';
import { clean, plainSigns, shadow } from '../text';
import { type Group, type Item, type Piece, holdsMoney, nest, splitList } from './lists';
import { settle } from './settle';
import { type CellText, type Span, isSourceName, readSource } from './sources';
import { type Token, toCents, tokenise } from './tokens';

const EMPTY = /^[\s\-/_.…]*$/;
const NOTHING = /^(?:neant|sans objet|s\.?o\.?|aucune?s?|n\/a|non concernee?)$/;

const nothingRead: Amount = {
  parts: [],
  ofWhich: [],
  sourcesWithoutAmount: [],
  total: null,
  firm: null,
  isDoubtful: false,
  isReference: false,
  isNone: false,
  unit: 'euro',
  rest: '',
  isCountedBySum: false,
  isEmpty: false,
  isError: false,
};

function sum(parts: readonly AmountPart[]): number {
  return toCents(parts.reduce((total, { euros }) => total + euros, 0));
}

/** What a cell of text says, as it is found. */
interface Reading {
  parts: AmountPart[];
  ofWhich: AmountPart[];
  sourcesWithoutAmount: Amount['sourcesWithoutAmount'];
  isDoubtful: boolean;
  isReference: boolean;
  rest: Span[];
}

const emptyReading = (): Reading => ({
  parts: [],
  ofWhich: [],
  sourcesWithoutAmount: [],
  isDoubtful: false,
  isReference: false,
  rest: [],
});

/** The fields of a part: one for each of its sums, with the words that go with it. */
function fieldsOf(piece: Piece): Piece[] {
  const sums = piece.filter(({ kind }) => kind === 'money');
  if (sums.length < 2) return [piece];
  const isAmountFirst = piece[0]?.kind === 'money';
  const fields: Piece[] = [[]];
  let seen = 0;
  for (const item of piece) {
    const isSum = item.kind === 'money';
    if (isSum && isAmountFirst && seen > 0) fields.push([]);
    fields[fields.length - 1]?.push(item);
    if (isSum) seen++;
    if (isSum && !isAmountFirst && seen < sums.length) fields.push([]);
  }
  return fields;
}

/** Parentheses that only add words or doubt to what stands before them are read with it. */
function withoutPlainGroups(piece: Piece): Piece {
  return piece.flatMap((item): Item[] => {
    if (item.kind !== 'group' || holdsMoney(item)) return [item];
    const hasWords = item.items.some(({ kind }) => kind === 'word' || kind === 'group');
    const hasMore = item.items.some(({ kind }) => !['word', 'group', 'weak', 'other', 'strong'].includes(kind));
    return hasWords && !hasMore ? [item] : item.items;
  });
}

/** Words that follow a doubt are a remark: « à confirmer par la DDETS ». */
function namingItems(field: Piece): { names: Item[]; remarks: Item[] } {
  const doubt = field.findIndex(({ kind }) => kind === 'doubt');
  const isName = ({ kind }: Item) => kind === 'word' || kind === 'group' || kind === 'weak' || kind === 'other';
  const cut = doubt >= 0 && field.slice(0, doubt).some(({ kind }) => kind === 'word') ? doubt : field.length;
  return {
    names: field.slice(0, cut).filter((item) => (isName(item) || item.kind === 'colon') && !holdsMoney(item)),
    remarks: field.slice(cut).filter((item) => isName(item) && !holdsMoney(item)),
  };
}

function readField(field: Piece, cell: CellText, reading: Reading): void {
  const money = field.find((item): item is Token => item.kind === 'money');
  const groups = field.filter((item): item is Group => item.kind === 'group' && holdsMoney(item));
  const inside = emptyReading();
  for (const group of groups) readList(group.items, cell, inside);
  const isDoubtful = field.some(({ kind }) => kind === 'doubt');
  const { names, remarks } = namingItems(field);
  const { source, actor, rest } = readSource(names, cell);

  reading.isDoubtful ||= isDoubtful || inside.isDoubtful;
  reading.sourcesWithoutAmount.push(...inside.sourcesWithoutAmount);
  reading.rest.push(...rest, ...remarks, ...inside.rest, ...field.filter(isUnread));
  if (!money) {
    // « AMP (20 000 €) »: the parentheses hold the amount itself.
    reading.parts.push(
      ...inside.parts.map((part) => ({
        ...part,
        source: part.source ?? source,
        actor: part.source === null ? actor : part.actor,
        isDoubtful: part.isDoubtful || isDoubtful,
      })),
    );
    reading.ofWhich.push(...inside.ofWhich);
    return;
  }
  const part: AmountPart = { euros: money.value, source, actor, isDoubtful };
  const within = [...inside.parts];
  if (sum(within) > money.value) {
    reading.rest.push(...groups);
    reading.parts.push(part);
  } else if (source === null && within.length > 1 && sum(within) === money.value && within.every((p) => p.source)) {
    // « 100 000 € (AMP 70 000 + VDM 30 000) »: the amount, told in full.
    reading.parts.push(...within.map((p) => ({ ...p, isDoubtful: p.isDoubtful || isDoubtful })));
  } else {
    reading.parts.push(part);
    reading.ofWhich.push(...within);
  }
}

const isUnread = ({ kind }: Item) => kind === 'aside' || kind === 'price' || kind === 'times';

/** A part of a list without any amount: somebody's name, a doubt, a reference, or what is not understood. */
function readPieceWithoutMoney(piece: Piece, cell: CellText, isListed: boolean, reading: Reading): void {
  const isReference = piece.some(({ kind }) => kind === 'reference');
  reading.isReference ||= isReference;
  reading.isDoubtful ||= piece.some(({ kind }) => kind === 'doubt');
  const flat = withoutPlainGroups(piece);
  const { names, remarks } = namingItems(flat);
  const named = readSource(names, cell);
  const isSource = !isReference && (isSourceName(names, cell) || (isListed && names.length > 0 && names.length < 6));
  if (isSource && named.source !== null) {
    reading.sourcesWithoutAmount.push({ source: named.source, actor: named.actor });
    reading.rest.push(...named.rest, ...remarks, ...flat.filter(isUnread));
    return;
  }
  const isUnderstood = ({ kind }: Item) => ['doubt', 'reference', 'colon', 'equals', 'other'].includes(kind);
  reading.rest.push(...flat.filter((item) => !isUnderstood(item)));
}

/** « 35000 x 2 = 70000 »: a sum said again after "=" is not added; one that differs casts doubt. */
function withoutRestatement(piece: Piece, reading: Reading): Piece {
  const sign = piece.findIndex(({ kind }) => kind === 'equals');
  const said = piece[sign + 1];
  if (sign < 0 || said?.kind !== 'money') return piece;
  const before = reading.parts.length > 0 || piece.slice(0, sign).some(holdsMoney);
  if (!before) return piece;
  const sums = piece.slice(0, sign).filter((item): item is Token => item.kind === 'money');
  const stated = toCents(sum(reading.parts) + sums.reduce((total, { value }) => total + value, 0));
  if (stated !== said.value) {
    reading.isDoubtful = true;
    reading.rest.push({ start: (piece[sign] as Item).start, end: said.end });
  }
  return [...piece.slice(0, sign), ...piece.slice(sign + 2)];
}

function readList(items: readonly Item[], cell: CellText, reading: Reading): void {
  const pieces = splitList(items, (piece) => isSourceName(piece, cell));
  const isListed = pieces.length > 1 && pieces.some((piece) => isSourceName(piece, cell));
  for (const whole of pieces) {
    const piece = withoutPlainGroups(withoutRestatement(whole, reading));
    if (!piece.some(holdsMoney)) {
      if (piece.length > 0) readPieceWithoutMoney(whole, cell, isListed, reading);
    } else {
      for (const field of fieldsOf(piece)) readField(field, cell, reading);
    }
  }
}

/** What was left over, in the cell's own words and order. */
function restText(spans: readonly Span[], text: string): string {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  let rest = '';
  let end = 0;
  for (const span of ordered) {
    if (span.end <= end) continue;
    const isNext = /^[\s,;:.'’"()/-]*$/.test(text.slice(end, span.start)) && rest !== '';
    rest += (isNext ? text.slice(end, span.start) : rest === '' ? '' : ' ') + text.slice(span.start, span.end);
    end = span.end;
  }
  return rest.replace(/^[\s,;:/-]+|[\s,;:/-]+$/g, '');
}

/** « -500 », « - 500 € »: a negative amount, and nothing else in the cell. */
function negative(tokens: readonly Token[], folded: string): Token | null {
  const [sign, money, ...others] = tokens;
  const isMinus = sign !== undefined && folded.slice(sign.start, sign.end) === '-';
  return isMinus && money?.kind === 'money' && others.length === 0 ? money : null;
}

function parseText(text: string, directory: ActorDirectory): Amount {
  const folded = shadow(plainSigns(text));
  if (NOTHING.test(folded)) return { ...nothingRead, total: 0, firm: 0, isNone: true };
  const { tokens, isRange } = settle(tokenise(text, folded), text, folded);
  const units = tokens.filter(({ kind }) => kind === 'money').map(({ unit }) => unit);
  const unit = units.find((found) => found !== 'euro') ?? 'euro';
  const minus = negative(tokens, folded);
  if (minus) minus.value = -minus.value;
  // A lone number in parentheses is an accountant's minus or an aside: it is not for us to say.
  const isLoneInParentheses = /^\([^\p{L}]*\)$/u.test(folded);
  const reading = emptyReading();
  if (isLoneInParentheses) reading.rest.push({ start: 0, end: text.length });
  else readList(minus ? [minus] : nest(tokens, folded), { text, folded, directory }, reading);

  const total = reading.parts.length > 0 ? sum(reading.parts) : null;
  const isUnread = total === null && reading.sourcesWithoutAmount.length === 0;
  const onlyDoubt = tokens.every(({ kind }) => kind === 'doubt' || kind === 'reference' || kind === 'other');
  return {
    ...nothingRead,
    parts: reading.parts,
    ofWhich: reading.ofWhich,
    sourcesWithoutAmount: reading.sourcesWithoutAmount,
    total,
    firm: total === null ? null : sum(reading.parts.filter((part) => !part.isDoubtful)),
    isDoubtful: reading.isDoubtful || isRange,
    isReference: reading.isReference && total === null,
    unit,
    rest: isUnread && !onlyDoubt && !reading.isReference ? text : restText(reading.rest, text),
  };
}

/**
 * Reads a cell of money (Annexe 1, columns of costs and of funding).
 * @param raw the cell's value
 * @param numberFormat its number format in English: a number shown as a date or a percentage is no sum of money
 * @param directory the organisations whose names are known
 * @returns amounts in euros; `rest` has what was not understood. Never throws.
 */
export function parseAmount(
  raw: CellValue,
  numberFormat = 'General',
  directory: ActorDirectory = nationalDirectory,
): Amount {
  if (raw === null) return { ...nothingRead, isEmpty: true };
  if (typeof raw === 'number') {
    if (!Number.isFinite(raw) || dateFormat(numberFormat) || isPercentFormat(numberFormat)) {
      return { ...nothingRead, rest: shownText(raw, numberFormat), isCountedBySum: true };
    }
    const part: AmountPart = { euros: raw, source: null, actor: null, isDoubtful: false };
    return { ...nothingRead, parts: [part], total: raw, firm: raw, isCountedBySum: true };
  }
  if (typeof raw === 'boolean') return { ...nothingRead, rest: shownText(raw, numberFormat) };
  if (isErrorValue(raw)) return { ...nothingRead, rest: raw, isError: true };
  const text = clean(raw).replace(/(?!\n)\p{M}/gu, '');
  if (EMPTY.test(plainSigns(text))) return { ...nothingRead, isEmpty: true };
  return parseText(text, directory);
}
