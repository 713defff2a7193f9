/** Says which of a cell's numbers are sums of money, by what stands around them. What is in doubt is no amount. */
import { LEAST_BARE_AMOUNT, isNumeric, isYear, setAside } from './numbers';
import { multiply, setPricesAside } from './products';
import { type Token, toCents } from './tokens';
import type { Scale } from './unit';

/** More digits than any sum of an agreement: a SIRET, an account. */
const MOST_DIGITS = 8;

/** One token for a stretch of them that says no amount. */
function asOneAside(tokens: readonly Token[], first: number, last: number): Token[] {
  const from = tokens[first] as Token;
  const aside: Token = { ...from, kind: 'aside', end: (tokens[last] as Token).end };
  return [...tokens.slice(0, first), aside, ...tokens.slice(last + 1)];
}

/** « entre 10 000 et 15 000 € », « 10-15 k€ », « 10 000 à 15 000 », « 5 000 - 2 000 », « 12 000 / 8 000 »: no one amount. */
function setRangesAside(tokens: readonly Token[], folded: string): { tokens: readonly Token[]; isRange: boolean } {
  const words = (token: Token | undefined) => (token ? folded.slice(token.start, token.end) : '');
  for (let index = 0; index + 2 < tokens.length; index++) {
    const [left, sign, right] = tokens.slice(index, index + 3);
    if (!isNumeric(left) || isYear(left) || !isNumeric(right) || isYear(right)) continue;
    const between = words(sign);
    const opening = words(tokens[index - 1]);
    const isRange = ['a', 'ou', '-', '/'].includes(between) || (between === 'et' && opening === 'entre');
    if (!isRange) continue;
    const first = ['entre', 'de'].includes(opening) ? index - 1 : index;
    return { tokens: setRangesAside(asOneAside(tokens, first, index + 2), folded).tokens, isRange: true };
  }
  return { tokens, isRange: false };
}

/** « 1 70 000 € », « 12 000 € 8 000 € »: two numbers in a row are one that was mistyped, unless one is a year. */
function setNeighboursAside(tokens: readonly Token[]): void {
  const isSum = (token: Token | undefined): token is Token => isNumeric(token) && !isYear(token);
  setAside(tokens.filter((token, index) => isSum(token) && (isSum(tokens[index - 1]) || isSum(tokens[index + 1]))));
}

/** « 20 000 HT / 24 000 TTC »: which of the two is the amount, the cell does not say. */
function givesBothTaxes(tokens: readonly Token[], folded: string): boolean {
  const says = (tax: string) => tokens.some(({ start, end }) => folded.slice(start, end) === tax);
  return says('ht') && says('ttc') && tokens.filter(isNumeric).length > 1;
}

/** « Total 40 000 € : Etat 30 000 €, CAF 10 000 € » as « Etat 30 000 €, CAF 10 000 € = 40 000 € ». */
function withTotalLast(tokens: readonly Token[], folded: string): readonly Token[] {
  const [first, ...others] = tokens;
  if (first?.kind !== 'equals' || folded[first.start] === '=') return tokens;
  const [money, sign, ...more] = others.slice(others.findIndex(({ kind }) => kind !== 'colon'));
  const isList = sign !== undefined && ['colon', 'strong', 'weak'].includes(sign.kind) && more.some(isNumeric);
  return isNumeric(money) && isList ? [...more, first, money] : tokens;
}

/** « 13001 Marseille »: five digits, not round, before a capitalised word that is no acronym. */
function isPostcode(token: Token, next: Token | undefined, text: string): boolean {
  if (!token.isUngrouped || token.end - token.start !== 5 || token.value % 10 === 0 || next?.kind !== 'word')
    return false;
  return /^\p{Lu}[\p{Ll}'’-]/u.test(text.slice(next.start, next.end)) || /^CEDEX/.test(text.slice(next.start));
}

/**
 * The tokens with every number settled: "money" where it is a sum in euros, "aside" where it is anything else.
 * @param scale euros that a bare number counts for: among words, a small number of thousands is money too
 * @returns the tokens, and whether the cell gives a range, or a choice, instead of an amount
 */
export function settle(
  tokens: readonly Token[],
  text: string,
  folded: string,
  scale: Scale,
): { tokens: Token[]; isRange: boolean } {
  const { tokens: unranged, isRange } = setRangesAside(tokens, folded);
  const settled = multiply(withTotalLast(unranged, folded));
  setNeighboursAside(settled);
  setPricesAside(settled, folded);
  const isTwice = givesBothTaxes(settled, folded);
  if (isTwice) setAside(settled);
  const isAlone = settled.filter(({ kind }) => kind !== 'doubt').length === 1;
  settled.forEach((token, index) => {
    if (settled[index + 1]?.kind === 'price') setAside([token]);
    if (token.kind !== 'number') return;
    const isMoney =
      !Number.isNaN(token.value) &&
      !isYear(token) &&
      !(token.isUngrouped && token.end - token.start > MOST_DIGITS) &&
      !isPostcode(token, settled[index + 1], text) &&
      (isAlone || token.value * scale >= LEAST_BARE_AMOUNT || token.value === 0);
    token.kind = isMoney ? 'money' : 'aside';
    if (!isMoney) return;
    token.value = toCents(token.value * scale);
    if (scale !== 1) token.unit = 'thousand';
  });
  return { tokens: settled, isRange: isRange || isTwice };
}
