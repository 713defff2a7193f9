import type { Annexe1Row } from '../../annexes';
import type { PenSlip } from './slip-of-the-pen';
import { slipOfThePen } from './slip-of-the-pen';

/** A cost of the second year that is exactly ten times less or more than the first year's: a zero typed wrong. */
export function nextYearZero({ cost, nextYearCost }: Annexe1Row): PenSlip | null {
  const [first, second] = [cost.value.total, nextYearCost.value.total];
  const slip = first === null || second === null ? null : slipOfThePen(second, first);
  return slip === 'swappedDigits' ? null : slip;
}
