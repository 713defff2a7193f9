/** How the cells of each kind of column are understood. */
import type { ColumnKind } from '../convention';
import type { CellValue } from '../workbook';
import { parseActionNumber } from './action-number';
import { parseActors } from './actor-list';
import { parseAmount } from './amounts';
import type { ActorDirectory } from './directory';
import type { Parse } from './fields';
import { shownText } from './formats';
import type { ActorList, Amount, Period, TargetText } from './model';
import { parsePeriod } from './periods';
import { parseTargets } from './targets';
import { clean } from './text';

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
  return (raw, numberFormat) => {
    if (typeof raw !== 'string') return parse(raw, numberFormat);
    const found = known.get(raw);
    if (found !== undefined) return found;
    const value = parse(raw, numberFormat);
    known.set(raw, value);
    return value;
  };
}

const textOf = (raw: CellValue, numberFormat: string) => clean(shownText(raw, numberFormat));

/** The readers of cells in which the given organisations are named. */
export function readers(directory: ActorDirectory): Readers {
  return {
    number: parseActionNumber,
    text: textOf,
    target: remembering((raw, numberFormat) => ({ targets: parseTargets(textOf(raw, numberFormat), directory) })),
    amount: remembering((raw, numberFormat) => parseAmount(raw, numberFormat, directory)),
    period: remembering(parsePeriod),
    actors: remembering((raw, numberFormat) => parseActors(textOf(raw, numberFormat), directory)),
  };
}
