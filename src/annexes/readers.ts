/** How the cells of each kind of column are understood. */
import type { ColumnKind } from '../convention';
import { parseActionNumber } from './action-number';
import { parseActors } from './actor-list';
import { type Scale, parseAmount } from './amounts';
import type { ActorDirectory } from './directory';
import type { Parse } from './fields';
import type { ActorList, Amount, Period, TargetText } from './model';
import { parsePeriod } from './periods';
import { parseTargets } from './targets';

/** What the cells of each kind of column are read into. */
export interface Meanings {
  number: number | null;
  text: string;
  target: TargetText;
  amount: Amount;
  period: Period;
  actors: ActorList;
}

/** How the cells of each kind of column are read; those of money, by what a bare number counts for. */
export type Readers = { [Kind in Exclude<ColumnKind, 'amount'>]: Parse<Meanings[Kind]> } & {
  amount: Record<Scale, Parse<Amount>>;
};

/** What reads the cells of a column. */
export function readerOf(readers: Readers, kind: ColumnKind, scale: Scale): Parse<unknown> {
  return kind === 'amount' ? readers.amount[scale] : readers[kind];
}

/** The same text is read once: annexes repeat themselves, and large ones would be slow. */
function remembering<T>(parse: Parse<T>): Parse<T> {
  const known = new Map<string, T>();
  return (raw, numberFormat, text) => {
    if (typeof raw !== 'string') return parse(raw, numberFormat, text);
    const found = known.get(raw);
    if (found !== undefined) return found;
    const value = parse(raw, numberFormat, text);
    known.set(raw, value);
    return value;
  };
}

/** The readers of cells in which the given organisations are named. */
export function readers(directory: ActorDirectory): Readers {
  const money = (scale: Scale) => remembering((raw, numberFormat) => parseAmount(raw, numberFormat, directory, scale));
  return {
    number: parseActionNumber,
    text: (_raw, _format, text) => text,
    target: remembering((_raw, _format, text) => ({ targets: parseTargets(text, directory) })),
    amount: { 1: money(1), 1_000: money(1_000) },
    period: remembering(parsePeriod),
    actors: remembering((_raw, _format, text) => parseActors(text, directory)),
  };
}
