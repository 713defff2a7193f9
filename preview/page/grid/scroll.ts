/** One direction of a grid, in its own unscaled pixels. */
interface Axis {
  /** Where each row or column ends, from the first cell's edge on. */
  ends: readonly number[];
  /** How many rows or columns are frozen. */
  frozen: number;
  /** What is seen of the cells, frozen ones included. */
  room: number;
  /** How far the others are scrolled. */
  scroll: number;
  /** What is to be seen, 0-based. */
  first: number;
  last: number;
}

/**
 * How far to scroll for rows or columns to be seen: as in Excel not at all if the first of them is, else no further than
 * needed for all of them, and so that nothing is cut at the beginning. What does not fit is shown from its beginning on.
 */
export function scrollToShow({ ends, frozen, room, scroll, first, last }: Axis): number {
  const endOf = (index: number) => ends[Math.min(index, ends.length - 1)] ?? 0;
  const startOf = (index: number) => (index > 0 ? endOf(index - 1) : 0);
  if (first < frozen) return scroll;
  const edge = startOf(frozen);
  const start = startOf(first) - edge;
  const endOfFirst = endOf(first) - edge;
  const end = endOf(last) - edge;
  const seen = room - edge;
  if (start >= scroll && endOfFirst <= scroll + seen) return scroll;
  if (start < scroll) return start;
  const least = end - seen;
  for (let index = frozen; index < first; index++) {
    const whole = startOf(index) - edge;
    if (whole >= least) return whole;
  }
  return start;
}
