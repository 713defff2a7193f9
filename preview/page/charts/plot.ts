import type { Frame } from './shapes';

/** Where things are in the plot of a chart with axes. */
export interface Plot {
  frame: Frame;
  lies: boolean;
  /** Pixels along the values' direction. */
  valueAt(value: number): number;
  /** Pixels along the categories' direction: where a category begins, and how much room it has. */
  categoryAt(index: number): { start: number; size: number };
}
