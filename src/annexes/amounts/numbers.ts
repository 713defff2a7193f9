/** What can be said of a number of a money cell by itself, before its neighbours are looked at. */
import type { Token } from './tokens';

/** Years that a money cell may name: a bare number among them is a year, « AMP 2021 ». */
const FIRST_YEAR = 2010;
const LAST_YEAR = 2039;
/** A bare number smaller than this, among words, counts something else: « année 1 », « 2 postes ». */
export const LEAST_BARE_AMOUNT = 100;

/** Whether a token is a number that may be a sum of money. */
export const isNumeric = (token: Token | undefined): token is Token =>
  token?.kind === 'money' || token?.kind === 'number';

/** Whether a bare number is a year. */
export function isYear({ kind, isUngrouped, value }: Token): boolean {
  return kind === 'number' && isUngrouped && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** The numbers among the tokens are no sums of money. */
export function setAside(tokens: readonly (Token | undefined)[]): void {
  for (const token of tokens) if (isNumeric(token)) token.kind = 'aside';
}
