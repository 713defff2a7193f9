import type { Amount, Field } from '../annexes';

/**
 * What makes an amount known, for a formula: it was read, or its cell is empty. Where something stands there that is no
 * amount (« ? », « idem »), it is unknown, and never taken for zero.
 * @param read address of the amount in the block
 */
export function known(
  { at }: { at(field: Field<unknown>): string },
  field: Field<Amount>,
  read: string | undefined,
): string[] {
  return field.isMissing || read === undefined ? [] : [`OR(ISNUMBER(${read}),ISBLANK(${at(field)}))`];
}
