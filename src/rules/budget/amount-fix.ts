import type { Amount, Annexe1, Annexe1Row, Field } from '../../annexes';
import { euros } from '../../convention';
import type { CellEdit } from '../../workbook';
import { cellAddress, editCell } from '../../workbook';
import type { MoneyKey } from '../analysis';
import type { Correction, Fix } from '../fix';
import { fixOf } from '../fix';
import { columnFormat } from '../money-format';
import { quote } from '../wording';

/** Where the sources of an amount are written. */
const sourcedColumns = { cost: 'funding', requested: 'funding', nextYearCost: 'nextYearFunding' } as const;

const titles = {
  number: (total: number) => `Remplacer par le nombre ${euros(total)}`,
  numberAlone: (total: number, text: string) =>
    `Remplacer par le nombre ${euros(total)} (le texte ${quote(text)} n’est pas gardé)`,
  split: (total: number, source: string, field: Field<Amount>) =>
    `Remplacer par le nombre ${euros(total)} et noter ${quote(source)} en ${cellAddress(field.cell)}`,
  move: (text: string, field: Field<Amount>) => `Déplacer ${quote(text)} en ${cellAddress(field.cell)}`,
};

/**
 * What makes a number of an amount that was typed with words. Safe where the cell says an amount and nothing else; a
 * source or a mention goes to the column of fundings where that one is free, and someone has to look at it.
 * @param isInTheWay another amount of the row belongs in the cell: what stands there can only be moved
 */
export function amountFix(
  annexe: Annexe1,
  row: Annexe1Row,
  key: keyof typeof sourcedColumns,
  isInTheWay: boolean,
): Fix | undefined {
  const { value, text, cell, formula } = row[key];
  const { parts, total } = value;
  if (total === null || value.isDoubtful || value.isError || formula !== null) return undefined;
  const number = numberEdit(annexe, row, key, total);
  const sources = parts.flatMap(({ source }) => source ?? []);
  const funding = row[sourcedColumns[key]];
  const hasRoom = !funding.isMissing && funding.value.isEmpty;
  if (isInTheWay && (sources.length === 0 || !hasRoom)) return undefined;
  if (sources.length === 0 && value.rest === '' && value.ofWhich.length === 0) {
    return fixOf('safe', titles.number(total), [number]);
  }
  if (sources.length === 0 || value.ofWhich.length > 0 || !hasRoom) {
    return fixOf('proposed', titles.numberAlone(total, text), [number]);
  }
  // A cost is paid by whom it names; where a request names somebody, it may be a co-funding in the wrong column.
  const noted = key === 'requested' ? sources.join(' + ') : text;
  const split: Correction = {
    title: titles.split(total, noted, funding),
    edits: [number, editCell(annexe.sheet, funding.cell, { value: noted })],
  };
  const move: Correction = {
    title: titles.move(text, funding),
    edits: [editCell(annexe.sheet, cell, { value: null }), editCell(annexe.sheet, funding.cell, { value: text })],
  };
  if (isInTheWay) return { kind: 'proposed', corrections: [move] };
  return { kind: 'proposed', corrections: key === 'requested' ? [split, move] : [split] };
}

/** The number alone, in the column's unit and in the format of the column's other numbers unless the cell has one of its own. */
function numberEdit(annexe: Annexe1, row: Annexe1Row, key: MoneyKey, total: number): CellEdit {
  const { cell, numberFormat, value: amount } = row[key];
  const hasOwnFormat = numberFormat !== 'General' && numberFormat !== '@';
  return editCell(annexe.sheet, cell, {
    value: total / amount.scale,
    ...(!hasOwnFormat && { numberFormat: columnFormat(annexe, key) }),
  });
}
