/** How the cells of each kind of column are understood. */
import type { ColumnKind } from '../convention';
import { parseActionNumber } from './action-number';
import { parseActors } from './actor-list';
import { parseAmount } from './amounts';
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

export type Readers = { [Kind in ColumnKind]: Parse<Meanings[Kind]> };

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
  return {
    number: parseActionNumber,
    text: (_raw, _format, text) => text,
    target: remembering((_raw, _format, text) => ({ targets: parseTargets(text, directory) })),
    amount: remembering((raw, numberFormat) => parseAmount(raw, numberFormat, directory)),
    period: remembering(parsePeriod),
    actors: remembering((_raw, _format, text) => parseActors(text, directory)),
  };
}
