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
}

/** What stands in a message for an array that came ahead of it. */
interface Placeholder {
  slicedArray: number;
}

/** An array of more items is sliced. */
const LONG = 200;
/** Values and objects in a slice: some milliseconds' worth of copying. */
const MOST_VALUES = 20_000;
/** Long arrays stand no deeper in what the two threads tell each other: `request.snapshot.sheets[0].values`. */
const DEEPEST = 6;
/** Nor within an item of a long array: the lines of evidence of a finding. */
const DEEPEST_IN_ITEM = 2;

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** A value with `replace` done to everything in it, down to a depth; the same value where nothing was replaced. */
function replaced(value: unknown, depth: number, replace: (value: unknown) => unknown): unknown {
  const own = replace(value);
  if (own !== value || depth === 0) return own;
  if (Array.isArray(value)) {
    const items = value.map((item) => replaced(item, depth - 1, replace));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (!isPlain(value)) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, replaced(one, depth - 1, replace)] as const);
  return entries.some(([key, one]) => one !== value[key]) ? Object.fromEntries(entries) : value;
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
  const setAside = (value: unknown): unknown => {
    if (!Array.isArray(value) || value.length <= LONG) return value;
    return { slicedArray: arrays.push(value) - 1 } satisfies Placeholder;
  };
  const rest = replaced(message, DEEPEST, setAside) as Message;
  // An array within an item of another goes ahead of it.
  const slicesOf = function* (array: number): Generator<Slice> {
    let items: unknown[] = [];
    let values = 0;
    for (const item of arrays[array] ?? []) {
      const first = arrays.length;
      const light = replaced(item, DEEPEST_IN_ITEM, setAside);
      for (let own = first; own < arrays.length; own++) yield* slicesOf(own);
      const added = weight(light);
      if (items.length > 0 && values + added > MOST_VALUES) {
        yield { kind: 'slice', id, array, items };
        [items, values] = [[], 0];
      }
      items.push(light);
      values += added;
    }
    yield { kind: 'slice', id, array, items };
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
      return arrays ? (replaced(message, DEEPEST, filledIn(arrays)) as Message) : message;
    }
    const { id, array, items } = part as Slice;
    const arrays = this.waiting.get(id) ?? new Map<number, unknown[]>();
    this.waiting.set(id, arrays);
    const joined = arrays.get(array) ?? [];
    arrays.set(array, joined);
    for (const item of items) joined.push(replaced(item, DEEPEST_IN_ITEM, filledIn(arrays)));
    return null;
  }

  /** Lets go of the slices of a message that will not come. */
  forget(id: number): void {
    this.waiting.delete(id);
  }
}

const filledIn = (arrays: ReadonlyMap<number, unknown[]>) => (value: unknown) =>
  isPlain(value) && typeof value['slicedArray'] === 'number' ? (arrays.get(value['slicedArray']) ?? []) : value;
