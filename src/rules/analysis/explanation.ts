import type { Annexe1Row } from '../../annexes';
import type { CellRef } from '../../workbook';
import type { Basis, MoneyKey } from './money';
import type { PenSlip } from './slip-of-the-pen';

/** One thing that would bring the sum of a column nearer to its stated total. */
export interface Term {
  /** The action concerned; null for an amount outside the table. */
  row: Annexe1Row | null;
  /** Where the amount stands. */
  cell: CellRef;
  /** The amount that stands there, in euros. */
  amount: number;
  /** What it would change in the sum of the column, in euros. */
  effect: number;
}

/**
 * Why a stated total may differ from the sum of its column. The terms' effects make up the gap to the euro, which shows
 * that an explanation fits, not that it is the true one.
 * - `formula`: the total's own formula leaves rows out;
 * - `pen`: the total itself was mistyped (a zero, two digits);
 * - `text`: amounts that SUM ignores, because they stand in text;
 * - `slip`: amounts that stand in another column, and moving them back puts both totals right (see `Slip`);
 * - `balance`: rows whose own cost and resources differ by as much as the total;
 * - `neighbour`: amounts that may belong here but stand in the neighbouring column;
 * - `leftOut`, `twice`: amounts that the total forgets, or counts twice;
 * - `zero`: an amount that lacks a zero, or has one too many;
 * - `outside`: amounts outside the table that the total counts.
 */
export type ExplanationKind =
  'formula' | 'pen' | 'text' | 'slip' | 'balance' | 'neighbour' | 'leftOut' | 'twice' | 'zero' | 'outside';

export interface Explanation {
  kind: ExplanationKind;
  /** The sum that the terms start from. */
  basis: Basis;
  terms: Term[];
  /** It needs no guess: the formula, or SUM itself, says so. */
  isCertain: boolean;
  /** Something else in the workbook agrees with it, besides the total itself. */
  isConfirmed: boolean;
  /** The other column, for `slip` and `neighbour`. */
  other: MoneyKey | null;
  /** How the total was mistyped, for `pen`. */
  pen: PenSlip | null;
}

/** An explanation with nothing to say of another column nor of the pen, unless told. */
export function explanation(parts: Pick<Explanation, 'kind' | 'basis' | 'terms'> & Partial<Explanation>): Explanation {
  return { isCertain: false, isConfirmed: false, other: null, pen: null, ...parts };
}

/**
 * The explanations that stand out: those that put two totals right at once, else those that something confirms, else the
 * others; and among them those that need the fewest rows. All that are as good as the best are kept, since nothing tells
 * which of them is true.
 */
export function bestExplanations(explanations: readonly Explanation[]): Explanation[] {
  const rank = ({ kind, isConfirmed, terms }: Explanation) =>
    (kind === 'slip' ? 0 : isConfirmed ? 10 : 20) + Math.max(terms.length, 1);
  const best = Math.min(...explanations.map(rank));
  return explanations.filter((one) => rank(one) === best);
}
