/** Says which of a cell's numbers are sums of money, by what stands around them. What is in doubt is no amount. */
import { type Token, toCents } from './tokens';

/** Years that a money cell may name: a bare number among them is a year, « AMP 2021 ». */
const FIRST_YEAR = 2010;
const LAST_YEAR = 2039;
/** A bare number smaller than this, among words, counts something else: « année 1 », « 2 postes ». */
const LEAST_BARE_AMOUNT = 100;
/** More digits than any sum of an agreement: a SIRET, an account. */
const MOST_DIGITS = 8;
/** A multiplier: « 2 x 5000 ». */
const GREATEST_FACTOR = 999;

const isNumeric = (token: Token | undefined): token is Token => token?.kind === 'money' || token?.kind === 'number';

function isYear({ kind, isUngrouped, value }: Token): boolean {
  return kind === 'number' && isUngrouped && value >= FIRST_YEAR && value <= LAST_YEAR;
}

function setAside(tokens: readonly (Token | undefined)[]): void {
  for (const token of tokens) if (isNumeric(token)) token.kind = 'aside';
}

/** How many times an amount counts: a small number, or a quantity: « 2 », « 0,5 ETP », « 12 mois ». */
function isFactor(token: Token | undefined): token is Token {
  if (!token || !(token.value <= GREATEST_FACTOR)) return false;
  return token.kind === 'aside' || (token.kind === 'number' && Number.isInteger(token.value));
}

/** « 2 x 5000 », « 5 000 € x 2 », « 12 mois x 1 500 € »: one amount. Any other product is not understood. */
function multiply(tokens: readonly Token[]): Token[] {
  const kept = [...tokens];
  for (let index = 0; index < kept.length; index++) {
    const sign = kept[index];
    if (sign?.kind !== 'times') continue;
    const left = kept[index - 1];
    const right = kept[index + 1];
    if (!isNumeric(left) && left?.kind !== 'aside' && left?.kind !== 'price') {
      // « Fondation X 30 000 € »: the letter is a name's.
      sign.kind = 'word';
      continue;
    }
    const factor = [left, right].find(isFactor);
    const other = factor === left ? right : left;
    const isChain = kept[index - 2]?.kind === 'times' || kept[index + 2]?.kind === 'times';
    const canMultiply = isNumeric(other) && !isYear(other) && other.value >= LEAST_BARE_AMOUNT;
    if (right && factor && !isChain && canMultiply) {
      const product: Token = { ...other, kind: 'money', start: left.start, end: right.end };
      product.value = toCents(factor.value * other.value);
      kept.splice(index - 1, 3, product);
      index--;
    } else {
      setAside([left, right]);
    }
  }
  return kept;
}

/** One token for a stretch of them that says no amount. */
function asOneAside(tokens: readonly Token[], first: number, last: number): Token[] {
  const from = tokens[first] as Token;
  const aside: Token = { ...from, kind: 'aside', end: (tokens[last] as Token).end };
  return [...tokens.slice(0, first), aside, ...tokens.slice(last + 1)];
}

/** « entre 10 000 et 15 000 € », « 10-15 k€ », « 10 000 à 15 000 », « 5 000 - 2 000 », « 100 000 / 2 »: no one amount. */
function setRangesAside(tokens: readonly Token[], folded: string): { tokens: readonly Token[]; isRange: boolean } {
  const words = (token: Token | undefined) => (token ? folded.slice(token.start, token.end) : '');
  for (let index = 0; index + 2 < tokens.length; index++) {
    const [left, sign, right] = tokens.slice(index, index + 3);
    if (!isNumeric(left) || isYear(left) || !isNumeric(right) || isYear(right)) continue;
    const between = words(sign);
    const opening = words(tokens[index - 1]);
    const isRange =
      ['a', 'ou', '-'].includes(between) ||
      (between === 'et' && opening === 'entre') ||
      (between === '/' && right.value < LEAST_BARE_AMOUNT);
    if (!isRange) continue;
    const first = ['entre', 'de'].includes(opening) ? index - 1 : index;
    return { tokens: setRangesAside(asOneAside(tokens, first, index + 2), folded).tokens, isRange: true };
  }
  return { tokens, isRange: false };
}

/** « 1 70 000 € », « 70 00 »: two numbers in a row are one that was mistyped, unless the first is a year. */
function setNeighboursAside(tokens: readonly Token[]): void {
  const neighbours = tokens.filter((token, index) => {
    const before = tokens[index - 1];
    const next = tokens[index + 1];
    return (
      isNumeric(token) &&
      ((isNumeric(before) && !isYear(before) && before.kind === 'number') ||
        (isNumeric(next) && !isYear(token) && token.kind === 'number'))
    );
  });
  setAside(neighbours);
}

/** « 13001 Marseille »: five digits, not round, before a capitalised word that is no acronym. */
function isPostcode(token: Token, next: Token | undefined, text: string): boolean {
  if (token.end - token.start !== 5 || token.value % 10 === 0 || next?.kind !== 'word') return false;
  return /^\p{Lu}[\p{Ll}'’-]/u.test(text.slice(next.start, next.end)) || /^CEDEX/.test(text.slice(next.start));
}

/**
 * The tokens with every number settled: "money" where it is a sum in euros, "aside" where it is anything else.
 * @returns the tokens, and whether the cell gives a range instead of an amount
 */
export function settle(tokens: readonly Token[], text: string, folded: string): { tokens: Token[]; isRange: boolean } {
  const { tokens: unranged, isRange } = setRangesAside(tokens, folded);
  const settled = multiply(unranged);
  setNeighboursAside(settled);
  const isAlone = settled.filter(({ kind }) => kind !== 'doubt').length === 1;
  settled.forEach((token, index) => {
    if (settled[index + 1]?.kind === 'price') setAside([token]);
    if (token.kind !== 'number') return;
    const isMoney =
      !Number.isNaN(token.value) &&
      !isYear(token) &&
      !(token.isUngrouped && token.end - token.start > MOST_DIGITS) &&
      !isPostcode(token, settled[index + 1], text) &&
      (isAlone || token.value >= LEAST_BARE_AMOUNT || token.value === 0);
    token.kind = isMoney ? 'money' : 'aside';
    if (isMoney) token.value = toCents(token.value);
  });
  return { tokens: settled, isRange };
}
