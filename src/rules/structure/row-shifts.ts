import type { Amount, Annexe1Row, Field } from '../../annexes';
import { fold, parseAmount } from '../../annexes';
import { isSame } from '../analysis';
import type { MisplacedAmount } from './misplaced-amount';

/**
 * The amounts of a row whose very kinds show that they changed places: a number where funders are named and the reverse, or
 * a run of cells that makes a balanced row once it is moved by one column. Empty where nothing shows it.
 */
export function rowShifts(row: Annexe1Row, tolerance: number): MisplacedAmount[] {
  const shifts = [toTheRight, toTheLeft, costAndRequest, fundingAsRequest].map((find) => find(row, tolerance));
  return (
    shifts.find((found) => found.length > 0) ?? [
      ...swapped(row, 'requested', 'funding'),
      ...swapped(row, 'nextYearCost', 'nextYearFunding'),
    ]
  );
}

/** Cost, request and funding stand one column too far to the right. */
function toTheRight(row: Annexe1Row, tolerance: number): MisplacedAmount[] {
  const [cost, requested] = [plainNumber(row.requested), plainNumber(row.funding)];
  if (!isFree(row.cost) || cost === null || requested === null || row.calendar.isMissing) return [];
  const funding = fundingIn(row.calendar);
  if (funding === null || !isSame(cost, requested + funding, tolerance)) return [];
  return [
    { row, from: 'requested', to: 'cost', euros: cost, clue: 'balance' },
    { row, from: 'funding', to: 'requested', euros: requested, clue: 'balance' },
    { row, from: 'calendar', to: 'funding', euros: funding, clue: 'balance' },
  ];
}

/** Cost, request and funding stand one column too far to the left. */
function toTheLeft(row: Annexe1Row, tolerance: number): MisplacedAmount[] {
  const { raw } = row.longTermFunding;
  const [requested, funding] = [plainNumber(row.cost), row.requested.value.total];
  if (!isFree(row.funding) || typeof raw !== 'number' || requested === null || funding === null) return [];
  if (funding === 0 || !isSame(raw, requested + funding, tolerance)) return [];
  return [
    { row, from: 'longTermFunding', to: 'cost', euros: raw, clue: 'balance' },
    { row, from: 'cost', to: 'requested', euros: requested, clue: 'balance' },
    { row, from: 'requested', to: 'funding', euros: funding, clue: 'balance' },
  ];
}

/** Cost and request are in each other's place: the row is balanced the other way round only. */
function costAndRequest(row: Annexe1Row, tolerance: number): MisplacedAmount[] {
  const [requested, cost] = [plainNumber(row.cost), plainNumber(row.requested)];
  const funding = row.funding.value.total;
  if (requested === null || cost === null || funding === null || funding <= 0 || requested <= 0) return [];
  if (!isSame(cost, requested + funding, tolerance)) return [];
  return [
    { row, from: 'requested', to: 'cost', euros: cost, clue: 'balance' },
    { row, from: 'cost', to: 'requested', euros: requested, clue: 'balance' },
  ];
}

/** The funders of the whole cost stand in the column of the request, of an action to which the AMI grants nothing. */
function fundingAsRequest(row: Annexe1Row, tolerance: number): MisplacedAmount[] {
  const { cost, requested, funding, approved } = row;
  const [total, paid] = [plainNumber(cost), requested.value.total];
  const isGranted = approved.isMissing || (approved.value.total ?? 0) > 0 || approved.value.isDoubtful;
  if (isGranted || !isFree(funding) || !namesFunders(requested) || total === null || paid === null) return [];
  return isSame(total, paid, tolerance)
    ? [{ row, from: 'requested', to: 'funding', euros: paid, clue: 'balance' }]
    : [];
}

/** A number alone where funders are named, beside funders where a number alone is due. */
function swapped(
  row: Annexe1Row,
  plain: 'requested' | 'nextYearCost',
  sourced: 'funding' | 'nextYearFunding',
): MisplacedAmount[] {
  const [number, funders] = [plainNumber(row[sourced]), row[plain].value.total];
  if (number === null || number === 0 || funders === null || !namesFunders(row[plain])) return [];
  return [
    { row, from: plain, to: sourced, euros: funders, clue: 'swap' },
    { row, from: sourced, to: plain, euros: number, clue: 'swap' },
  ];
}

/** Empty, in a column that the sheet has. */
function isFree({ value, isMissing }: Field<Amount>): boolean {
  return value.isEmpty && !isMissing;
}

/** The amount of a cell that holds a number alone. */
function plainNumber({ value }: Field<Amount>): number | null {
  return value.isCountedBySum ? value.total : null;
}

/** Every amount of the cell names who pays it, and none is the AMI itself. */
function namesFunders({ value: { parts } }: Field<Amount>): boolean {
  return parts.length > 0 && parts.every(({ source }) => source !== null && !fold(source).split(' ').includes('ami'));
}

/** The sum of what a cell says of funders and amounts, where it says nothing else. */
function fundingIn({ raw, numberFormat }: Field<unknown>): number | null {
  if (typeof raw !== 'string') return null;
  const { parts, rest, total } = parseAmount(raw, numberFormat);
  return rest === '' && parts.every(({ source }) => source !== null) ? total : null;
}
