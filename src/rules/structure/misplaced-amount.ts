import type { Annexe1Row } from '../../annexes';
import type { Annexe1Key } from '../../convention';
import type { MoneyKey } from '../analysis';

/** Columns of words that stand beside columns of money, where an amount easily falls. */
export const wordColumns = ['calendar', 'deliverables', 'longTermFunding'] as const satisfies readonly Annexe1Key[];

export type WordKey = (typeof wordColumns)[number];

/** Why an amount is thought to stand in the wrong column. */
export type Clue =
  /** It is money, in a column of words. */
  | 'words'
  /** It is what was requested (or the cost), beside an empty approval, with nothing to spend that it could pay for. */
  | 'approval'
  /** The totals of both columns are right once it is moved. */
  | 'totals'
  /** The total of the column it belongs to is right once it is moved. */
  | 'total'
  /** The row balances once its amounts are moved by one column. */
  | 'balance'
  /** A number alone where funders are named, and funders where a number alone is due. */
  | 'swap'
  /** It names who pays it, in the column of the calendar, while the calendar stands where funders are named. */
  | 'exchange'
  /** A number alone where funders are named, beside words where a number is due and nothing where words are. */
  | 'shift'
  /** It names who pays it, in a column of numbers alone that another amount of the row belongs to. */
  | 'source'
  /** The request is a co-funding with its source, and this amount is the one that was approved. */
  | 'request';

/** An amount that stands in one column of its row and belongs to another. */
export interface MisplacedAmount {
  row: Annexe1Row;
  from: MoneyKey | WordKey;
  /** The column it belongs to; null where none beside it is free. */
  to: MoneyKey | null;
  euros: number;
  clue: Clue;
}
