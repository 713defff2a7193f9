import type { Annexe1 } from '../../annexes';
import type { CellEdit } from '../../workbook';
import { areaAddress, columnLetters, editCell, numberFormatAt } from '../../workbook';
import type { MoneyColumn } from '../analysis';
import { usualFormat } from '../money-format';

/** The formula that adds up the actions of a column, and not the subtotals between them: "=SUM(J3:J10,J12:J27)". */
export function sumFormula({ subtotals }: Annexe1, { entries, column }: MoneyColumn): string {
  const rows = entries.map(({ row }) => row.row).sort((one, other) => one - other);
  const runs: [first: number, last: number][] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    if (run && !subtotals.some((subtotal) => subtotal.row > run[1] && subtotal.row < row)) run[1] = row;
    else runs.push([row, row]);
  }
  const areas = runs.map(([top, bottom]) => areaAddress({ top, bottom, left: column, right: column }));
  return `=SUM(${areas.join(',')})`;
}

/** Puts the formula of a column's total on a row, with what it gives, and the format of the amounts where it has none. */
export function totalEdit(annexe: Annexe1, column: MoneyColumn, row: number): CellEdit {
  const cell = { row, column: column.column };
  const scale = column.entries[0]?.field.value.scale ?? 1;
  const format = numberFormatAt(annexe.sheet, row, column.column);
  return editCell(annexe.sheet, cell, {
    formula: sumFormula(annexe, column),
    value: column.sum.counted / scale,
    ...(['General', '@'].includes(format) && { numberFormat: usualFormat(column.entries.map(({ field }) => field)) }),
  });
}

/** « J28 »: where the total of a column stands. */
export function totalAddress({ column }: MoneyColumn, row: number): string {
  return `${columnLetters(column)}${row}`;
}
