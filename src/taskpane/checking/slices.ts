/**
 * Long arrays are copied from one thread to the other in slices: a whole agreement of ten thousand actions, or all that is
 * said of it, would hold up the pane for a second and more.
 */

/** Some items of a long array, under its number among those of the message. */
export interface Slice {
  kind: 'slice';
  id: number;
  array: number;
  items: readonly unknown[];
  /** Some of the items hold a placeholder themselves. */
  isNested: boolean;
}

/** What stands in a message for an array that came ahead of it. */
interface Placeholder {
  slicedArray: number;
}

/** An array of more items is sliced. */
const LONG = 200;
/** Values and objects in a slice: a few milliseconds' worth of copying. */
const MOST_VALUES = 6_000;
/** Long arrays stand no deeper in what the two threads tell each other: `request.snapshot.sheets[0].values`. */
const DEEPEST = 6;
/** Nor within an item of a long array: the lines of evidence of a finding. */
const DEEPEST_IN_ITEM = 2;

const isLong = (value: unknown) => Array.isArray(value) && value.length > LONG;

const isPlaceholder = (value: unknown): value is Placeholder =>
  typeof value === 'object' && value !== null && 'slicedArray' in value;

/** Whether something in a value, down to a depth, is to be replaced: nothing is copied to find out. */
function holds(value: unknown, depth: number, isWanted: (value: unknown) => boolean): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (isWanted(value)) return true;
  if (depth === 0) return false;
  if (Array.isArray(value)) return value.some((item) => holds(item, depth - 1, isWanted));
  for (const key in value) if (holds((value as Record<string, unknown>)[key], depth - 1, isWanted)) return true;
  return false;
}

/** A value with `replace` done to everything in it, down to a depth; the same value where nothing was replaced. */
function replaced(
  value: unknown,
  depth: number,
  isWanted: (value: unknown) => boolean,
  replace: (value: unknown) => unknown,
): unknown {
  if (!holds(value, depth, isWanted)) return value;
  if (isWanted(value)) return replace(value);
  const inner = (one: unknown) => replaced(one, depth - 1, isWanted, replace);
  if (Array.isArray(value)) return value.map(inner);
  return Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, inner(one)]));
}

/** How many values an item holds, itself included. */
function weight(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  let sum = 1;
  for (const one of Array.isArray(value) ? (value as unknown[]) : Object.values(value)) sum += weight(one);
  return sum;
}

/** The messages that carry one message of plain data to the other thread: its slices, then what is left of it. */
export function* inSlices<Message extends { id: number }>(message: Message): Generator<Slice | Message> {
  const { id } = message;
  const arrays: unknown[][] = [];
  const setAside = (value: unknown): Placeholder => ({ slicedArray: arrays.push(value as unknown[]) - 1 });
  const rest = replaced(message, DEEPEST, isLong, setAside) as Message;
  // An array within an item of another goes ahead of it.
  const slicesOf = function* (array: number): Generator<Slice> {
    let items: unknown[] = [];
    let values = 0;
    let isNested = false;
    for (const item of arrays[array] ?? []) {
      const first = arrays.length;
      const light = replaced(item, DEEPEST_IN_ITEM, isLong, setAside);
      for (let own = first; own < arrays.length; own++) yield* slicesOf(own);
      const added = weight(light);
      if (items.length > 0 && values + added > MOST_VALUES) {
        yield { kind: 'slice', id, array, items, isNested };
        [items, values, isNested] = [[], 0, false];
      }
      items.push(light);
      values += added;
      isNested ||= light !== item;
    }
    yield { kind: 'slice', id, array, items, isNested };
  };
  const count = arrays.length;
  for (let array = 0; array < count; array++) yield* slicesOf(array);
  yield rest;
}

/** Puts messages that come in slices together again. */
export class Joiner {
  /** The arrays that are on their way, by the number of their message. */
  private readonly waiting = new Map<number, Map<number, unknown[]>>();

  /** The message, as soon as it is whole; null after a slice. */
  join<Message extends { id: number }>(part: Slice | Message): Message | null {
    if (!('kind' in part) || part.kind !== 'slice') {
      const message = part as Message;
      const arrays = this.waiting.get(message.id);
      this.forget(message.id);
      return arrays ? (replaced(message, DEEPEST, isPlaceholder, filledIn(arrays)) as Message) : message;
    }
    const { id, array, items, isNested } = part as Slice;
    const arrays = this.waiting.get(id) ?? new Map<number, unknown[]>();
    this.waiting.set(id, arrays);
    const joined = arrays.get(array) ?? [];
    arrays.set(array, joined);
    const fill = filledIn(arrays);
    for (const item of items) joined.push(isNested ? replaced(item, DEEPEST_IN_ITEM, isPlaceholder, fill) : item);
    return null;
  }

  /** Lets go of the slices of a message that will not come. */
  forget(id: number): void {
    this.waiting.delete(id);
  }
}

const filledIn = (arrays: ReadonlyMap<number, unknown[]>) => (value: unknown) =>
  arrays.get((value as Placeholder).slicedArray) ?? [];
