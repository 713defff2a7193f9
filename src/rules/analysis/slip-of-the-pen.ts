/** How one figure can become another under the fingers. */
export type PenSlip = 'missingZero' | 'extraZero' | 'inThousands' | 'swappedDigits';

/**
 * The slip of the pen that turns the right amount into the one that was typed, or null: a zero forgotten (16 000 for
 * 160 000), a zero too many, thousands among euros (72.5 for 72 500), two neighbouring digits swapped (3 967 500 for
 * 3 697 500).
 */
export function slipOfThePen(typed: number, right: number): PenSlip | null {
  if (typed === 0 || right === 0 || typed === right) return null;
  if (typed * 10 === right) return 'missingZero';
  if (typed === right * 10) return 'extraZero';
  if (Math.abs(right) >= 1000 && Math.round(typed * 100_000) === Math.round(right * 100)) return 'inThousands';
  return hasSwappedDigits(String(typed), String(right)) ? 'swappedDigits' : null;
}

function hasSwappedDigits(typed: string, right: string): boolean {
  if (typed.length !== right.length) return false;
  const first = [...typed].findIndex((digit, index) => digit !== right[index]);
  return (
    typed[first] === right[first + 1] &&
    typed[first + 1] === right[first] &&
    typed.slice(first + 2) === right.slice(first + 2)
  );
}
