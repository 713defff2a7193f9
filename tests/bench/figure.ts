/** One line of the table that `npm run bench` prints. */
export interface Figure {
  /** What was measured. */
  name: string;
  /** The measure with its unit, or why there is none. */
  measured: string;
  /** What is to be reached, where something is. */
  target?: string;
  isReached?: boolean;
}

/**
 * A file of `figures/` exports this under the name `measure`: it makes its measures and returns their lines. They are
 * run one after the other, in the order of the files' names, so that they do not slow each other down.
 */
export type Measure = () => Figure[] | Promise<Figure[]>;

/** A time in milliseconds as a figure, with the most that it may be. */
export function duration(name: string, milliseconds: number, most?: number): Figure {
  const measured = `${milliseconds < 10 ? milliseconds.toFixed(1) : milliseconds.toFixed(0)} ms`;
  if (most === undefined) return { name, measured };
  return { name, measured, target: `< ${most} ms`, isReached: milliseconds < most };
}
