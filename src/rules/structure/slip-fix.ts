import type { Annexe1 } from '../../annexes';
import { enumeration, euros } from '../../convention';
import type { CellEdit } from '../../workbook';
import { cellAddress, editCell } from '../../workbook';
import type { MoneyKey } from '../analysis';
import type { Fix } from '../fix';
import { fixOf } from '../fix';
import { columnFormat } from '../money-format';
import type { MisplacedAmount } from './misplaced-amount';

/** The columns that hold a number alone. */
const plainKeys: readonly string[] = ['cost', 'requested', 'nextYearCost'] satisfies MoneyKey[];

const title = (amounts: readonly MovedAmount[]) =>
  `Déplacer ${enumeration(amounts.map(({ row, from, to, euros: amount }) => `${euros(amount)} de ${cellAddress(row[from].cell)} à ${cellAddress(row[to].cell)}`))}`;

type MovedAmount = MisplacedAmount & { to: MoneyKey };

/**
 * Moves the misplaced amounts of a row to their columns; each cell that an amount leaves and none comes to is emptied.
 * Nothing where one of them has no place to go, or would fall on something that stays.
 */
export function slipFix(annexe: Annexe1, amounts: readonly MisplacedAmount[]): Fix | undefined {
  const moved = amounts.filter((amount): amount is MovedAmount => amount.to !== null);
  const left = new Set<string>(amounts.map(({ from }) => from));
  const reached = new Set<string>(moved.map(({ to }) => to));
  const isPossible = moved.every(({ row, from, to }) => {
    const { value, isMissing, formula } = row[to];
    return (
      !isMissing &&
      formula === null &&
      row[from].formula === null &&
      (left.has(to) ||
        ((value.total ?? 0) === 0 && !value.isDoubtful && value.sourcesWithoutAmount.length === 0 && value.rest === ''))
    );
  });
  if (!isPossible || moved.length < amounts.length || reached.size < moved.length) return undefined;
  const emptied = amounts
    .filter(({ from }) => !reached.has(from))
    .map(({ row, from }) => editCell(annexe.sheet, row[from].cell, { value: null }));
  return fixOf('proposed', title(moved), [...moved.map((amount) => arrival(annexe, amount)), ...emptied]);
}

/** Puts the funders and the calendar of a row that are in each other's place back in their own, as they were written. */
export function exchangeFix(annexe: Annexe1, amounts: readonly MisplacedAmount[]): Fix | undefined {
  const [amount] = amounts;
  if (amounts.length !== 1 || amount?.clue !== 'exchange') return undefined;
  const { funding, calendar } = amount.row;
  if (funding.formula !== null || calendar.formula !== null) return undefined;
  return fixOf('proposed', `Intervertir ${cellAddress(funding.cell)} et ${cellAddress(calendar.cell)}`, [
    editCell(annexe.sheet, funding.cell, { value: calendar.raw, numberFormat: calendar.numberFormat }),
    editCell(annexe.sheet, calendar.cell, { value: funding.raw, numberFormat: funding.numberFormat }),
  ]);
}

/** A number where a number alone is due, else what the cell held, as it was written. */
function arrival(annexe: Annexe1, { row, from, to, euros: amount }: MovedAmount): CellEdit {
  const { raw, numberFormat } = row[from];
  const target = row[to];
  const value = plainKeys.includes(to) || typeof raw === 'number' ? amount / target.value.scale : raw;
  const hasOwnFormat = typeof value !== 'number' || !['General', '@'].includes(target.numberFormat);
  const format = typeof raw === 'number' ? numberFormat : columnFormat(annexe, to);
  return editCell(annexe.sheet, target.cell, { value, ...(!hasOwnFormat && { numberFormat: format }) });
}
