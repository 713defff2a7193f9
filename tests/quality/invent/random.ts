/** Chance that can be repeated: the same seed always draws the same agreement (mulberry32). */
export class Random {
  constructor(private state: number) {}

  /** From 0 up to, and without, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number between two others, both included. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** True so many times out of one. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.integer(0, items.length - 1)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  }

  shuffled<T>(items: readonly T[]): T[] {
    return items
      .map((item) => ({ item, rank: this.next() }))
      .sort((one, other) => one.rank - other.rank)
      .map(({ item }) => item);
  }

  /** A whole amount cut into so many parts, each a multiple of the step and above zero. */
  parts(total: number, count: number, step = 500): number[] {
    const parts: number[] = [];
    let rest = total;
    for (let left = count; left > 1 && rest >= left * step; left--) {
      const most = Math.floor(rest / step) - (left - 1);
      const part = step * this.integer(1, Math.max(1, Math.min(most, Math.ceil((1.5 * rest) / step / left))));
      parts.push(part);
      rest -= part;
    }
    return [...parts, Math.round(rest * 100) / 100];
  }
}
