/** What the list of a money cell says, part by part. */
import type { Amount, AmountPart } from '../model';
import { type Group, type Item, type Piece, holdsMoney, splitList } from './lists';
import { type CellText, type Span, isSourceName, readSource } from './sources';
import { type Token, toCents } from './tokens';

/** Sum of some parts, in euros. */
export function sum(parts: readonly AmountPart[]): number {
  return toCents(parts.reduce((total, { euros }) => total + euros, 0));
}

/** What a cell of text says, as it is found. */
export interface Reading {
  parts: AmountPart[];
  ofWhich: AmountPart[];
  sourcesWithoutAmount: Amount['sourcesWithoutAmount'];
  isDoubtful: boolean;
  isReference: boolean;
  rest: Span[];
}

/** Nothing found yet. */
export const emptyReading = (): Reading => ({
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

const isUnread = ({ kind }: Item) => ['aside', 'price', 'times', 'remark'].includes(kind);

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
  const place = piece[sign + 1]?.kind === 'colon' ? sign + 2 : sign + 1;
  const said = piece[place];
  if (sign < 0 || said?.kind !== 'money') return piece;
  const before = reading.parts.length > 0 || piece.slice(0, sign).some(holdsMoney);
  if (!before) return piece;
  const sums = piece.slice(0, sign).filter((item): item is Token => item.kind === 'money');
  const stated = toCents(sum(reading.parts) + sums.reduce((total, { value }) => total + value, 0));
  if (stated !== said.value) {
    reading.isDoubtful = true;
    reading.rest.push({ start: (piece[sign] as Item).start, end: said.end });
  }
  return [...piece.slice(0, sign), ...piece.slice(place + 1)];
}

/** Reads a list, and adds what it says to a reading. */
export function readList(items: readonly Item[], cell: CellText, reading: Reading): void {
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
