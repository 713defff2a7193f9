/** Products in a money cell: « 2 x 5000 », « 12 mois x 1 500 € », and prices that call for one. */
import { LEAST_BARE_AMOUNT, isNumeric, isYear, setAside } from './numbers';
import { type Token, toCents } from './tokens';

const GREATEST_FACTOR = 999;

/** How many times an amount counts: a small number, or a quantity: « 2 », « 0,5 ETP », « 12 mois ». */
function isFactor(token: Token | undefined): token is Token {
  if (!token || !(token.value <= GREATEST_FACTOR)) return false;
  return token.kind === 'aside' || (token.kind === 'number' && Number.isInteger(token.value));
}

const isOperand = ({ kind }: Token) => ['money', 'number', 'aside'].includes(kind);

/** « 2 x 5000 », « 5 000 € x 2 », « 12 mois x 1 500 € »: one amount. Any other product is not understood. */
export function multiply(tokens: readonly Token[]): Token[] {
  const kept = [...tokens];
  for (let index = 0; index < kept.length; index++) {
    const sign = kept[index];
    if (sign?.kind !== 'times') continue;
    const left = kept[index - 1];
    const right = kept[index + 1];
    if (!left || !right || left.kind === 'word' || !isOperand(right)) {
      // « Fondation X 30 000 € »: a name; « 3 associations x 5 000 € »: a price.
      sign.kind = 'word';
      if (kept[index - 2]?.kind === 'number') setAside([right]);
      continue;
    }
    const factor = [left, right].find(isFactor);
    const other = factor === left ? right : left;
    const isChain = kept[index - 2]?.kind === 'times' || kept[index + 2]?.kind === 'times';
    const canMultiply = isNumeric(other) && !isYear(other) && other.value >= LEAST_BARE_AMOUNT;
    if (factor && !isChain && canMultiply) {
      const product: Token = { ...other, kind: 'money', start: left.start, end: right.end };
      product.value = toCents(factor.value * other.value);
      kept.splice(index - 1, 3, product);
      index--;
    } else {
      setAside([left.kind === 'yearly' ? kept[index - 2] : left, right]);
    }
  }
  return kept;
}

/** « 10 PLAI à 13 000 € », « 30 mesures à 2 000 € = 60 000 € »: a price each, so no amount; of a single one, it is. */
export function setPricesAside(tokens: readonly Token[], folded: string): void {
  tokens.forEach(({ kind, value }, index) => {
    const [sign, price] = tokens.slice(index + 1, index + 3);
    const isEach = sign?.kind === 'word' && folded.slice(sign.start, sign.end) === 'a';
    if (kind === 'aside' && value > 1 && isEach) setAside([price]);
  });
}
