/** What Excel says of a column's filter, and what of it can be given back to Excel and be the same filter again. */

/** Kinds that say the same to every Excel; colours, icons and groups of dates do not. */
const restorable: ReadonlySet<unknown> = new Set([
  'Values',
  'Custom',
  'Dynamic',
  'TopItems',
  'TopPercent',
  'BottomItems',
  'BottomPercent',
]);

/**
 * The criteria of a column as `AutoFilter.apply` takes them: Excel reads every absent part as null, and refuses nulls.
 * @returns « none » where the column hides nothing, « unknown » where what it hides cannot be told exactly
 */
export function toPutBack(read: Excel.FilterCriteria | null | undefined): Excel.FilterCriteria | 'none' | 'unknown' {
  const { filterOn, ...parts } = withoutNothing(read);
  const isKnown = restorable.has(filterOn);
  if (Object.keys(parts).every((name) => name === 'operator')) return filterOn && !isKnown ? 'unknown' : 'none';
  if (!filterOn || !isKnown || parts.subField !== undefined) return 'unknown';
  if (filterOn === 'Dynamic') {
    return parts.dynamicCriteria && parts.dynamicCriteria !== 'Unknown' ? { filterOn, ...parts } : 'unknown';
  }
  if (filterOn === 'Values' && parts.values) {
    return parts.values.every((value) => typeof value === 'string') ? { filterOn, ...parts } : 'unknown';
  }
  if (parts.criterion1 === undefined) return 'unknown';
  // A single value may be read as a condition.
  return { filterOn: filterOn === 'Values' ? 'Custom' : filterOn, ...parts };
}

/** The parts of criteria that say something. */
function withoutNothing(read: Excel.FilterCriteria | null | undefined): Partial<Excel.FilterCriteria> {
  const isNothing = (part: unknown) => part === null || part === '' || (Array.isArray(part) && part.length === 0);
  return Object.fromEntries(Object.entries(read ?? {}).filter(([, part]) => !isNothing(part)));
}
