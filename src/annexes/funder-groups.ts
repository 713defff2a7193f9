/** Reads the columns of several funders as the one column of the model that they stand for. */
import type { Scale } from './amounts';
import type { AnyKey } from './recognise';
import type { Heading, HeadingReading } from './headings/match';
import type { ActorDirectory } from './directory';
import type { Place } from './fields';
import { joinAmounts, readField } from './fields';
import type { Grid } from './grid';
import type { Amount, Field } from './model';
import type { Readers } from './readers';

/** What reads the columns of a group: the unit of each is its heading's own. */
interface GroupReading {
  readers: Readers;
  directory: ActorDirectory;
  scaleUnder(heading: Heading): Scale;
}

/** The fields of the grouped columns of a row: an action’s, or one of totals. */
export function readGroups(
  grid: Grid,
  row: number,
  { matches }: HeadingReading<AnyKey>,
  reading: GroupReading,
): Partial<Record<AnyKey, Field<Amount>>> {
  return Object.fromEntries(
    matches.flatMap(({ key, heading }) => {
      const { funders = [] } = heading;
      return funders.length > 0 ? [[key, readGroup(grid, row, heading, funders, reading)]] : [];
    }),
  );
}

/** What stands under the headings of a group on one row, as one amount of all funders: the field of the model's column. */
function readGroup(
  grid: Grid,
  row: number,
  group: Heading,
  funders: readonly Heading[],
  { readers, directory, scaleUnder }: GroupReading,
): Field<Amount> {
  const parse = (heading: Heading) => readers.amount[scaleUnder(heading)];
  const place = ({ column }: Heading): Place => ({ row, column, fallback: column, isShared: false });
  const parts = funders.map((heading) => {
    const field = readField(grid, place(heading), parse(heading));
    return { ...field, value: paidBy(field.value, heading.own, directory) };
  });
  const hasTotal = funders.every(({ column }) => column !== group.column);
  const stated = hasTotal ? readField(grid, place(group), parse(group)) : null;
  const paid = joinAmounts(parts.map(({ value }) => value));
  if (stated && !stated.value.isEmpty) {
    const { isError, isCountedBySum, unit, scale, total } = stated.value;
    return { ...stated, value: { ...paid, total, isError, isCountedBySum, unit, scale, isEmpty: false } };
  }
  const [first] = parts as [Field<Amount>];
  const shown = stated ?? parts.find(({ raw }) => raw !== null) ?? first;
  const { total, scale } = paid;
  const isNumeric = parts.every(({ raw }) => raw === null || typeof raw === 'number');
  return { ...shown, raw: total !== null && isNumeric ? total / scale : shown.raw, value: paid };
}

/** The amounts of a funder's column, under the funder's name unless the cell names another. */
function paidBy(amount: Amount, heading: string, directory: ActorDirectory): Amount {
  const name = heading.replace(/\s*\([^)]*\)\s*$/u, '').trim();
  const actor = directory.actorOf(name);
  const parts = amount.parts
    .filter(({ euros }) => euros !== 0)
    .map((part) => (part.source === null ? { ...part, source: name, actor } : part));
  return { ...amount, parts };
}
