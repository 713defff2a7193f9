import type { Amount, Annexe1Row, Field } from '../../annexes';
import { type Scale, eurosOf, fold, parseAmount, parsePeriod } from '../../annexes';
import { isSame } from '../analysis';
import type { MisplacedAmount } from './misplaced-amount';

/** Smaller numbers in a calendar count meetings or months. */
const LEAST_FUNDING = 100;

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
      ...calendarAndFunding(row),
      ...endOfRow(row),
    ]
  );
}

/** Cost, request and funding stand one column too far to the right. */
function toTheRight(row: Annexe1Row, tolerance: number): MisplacedAmount[] {
  const [cost, requested] = [plainNumber(row.requested), plainNumber(row.funding)];
  if (!isFree(row.cost) || cost === null || requested === null || row.calendar.isMissing) return [];
  const funding = fundingIn(row.calendar, row.funding.value.scale);
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
  const { scale } = row.cost.value;
  const [requested, funding] = [plainNumber(row.cost), row.requested.value.total];
  if (!isFree(row.funding) || typeof raw !== 'number' || requested === null || funding === null) return [];
  const euros = eurosOf(raw, scale);
  if (funding === 0 || !isSame(euros, requested + funding, tolerance)) return [];
  return [
    { row, from: 'longTermFunding', to: 'cost', euros, clue: 'balance' },
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

/** The funders stand in the calendar, and what they should have been is a date. */
function calendarAndFunding(row: Annexe1Row): MisplacedAmount[] {
  const { funding, calendar } = row;
  if (funding.isMissing || calendar.isMissing || funding.value.total !== null || funding.value.isEmpty) return [];
  const paid = fundingIn(calendar, funding.value.scale);
  if (paid === null || paid < LEAST_FUNDING || parsePeriod(funding.raw, funding.numberFormat).start === null) return [];
  return [{ row, from: 'calendar', to: 'funding', euros: paid, clue: 'exchange' }];
}

/** From the deliverables on, the row stands one column too far to the right: « Bilan » where a cost is due. */
function endOfRow(row: Annexe1Row): MisplacedAmount[] {
  const { deliverables, nextYearCost, nextYearFunding } = row;
  const cost = plainNumber(nextYearFunding);
  const { total, isEmpty, isDoubtful, isReference, rest } = nextYearCost.value;
  if (deliverables.isMissing || deliverables.text !== '' || cost === null || cost === 0) return [];
  if (isEmpty || isDoubtful || isReference || total !== null || rest === '') return [];
  return [{ row, from: 'nextYearFunding', to: 'nextYearCost', euros: cost, clue: 'shift' }];
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
function fundingIn({ raw, numberFormat }: Field<unknown>, scale: Scale): number | null {
  if (typeof raw !== 'string') return null;
  const { parts, rest, total } = parseAmount(raw, numberFormat, undefined, scale);
  return rest === '' && parts.every(({ source }) => source !== null) ? total : null;
}
