/** Rows as the sections of the report write them: cells by the columns of its grid. */
import type { DraftCell, DraftFormula, DraftInput, DraftRow } from '../composition';
import type { CellRef, CellValue } from '../../workbook';
import type { GridKey } from './grid';
import type { LookName } from './looks';

interface CellExtras {
  to?: GridKey;
  /** What the formula shows, to make room for it. */
  shows?: string;
  link?: CellRef;
}

/** A cell of the grid. */
export type ReportCell = DraftCell & { from: GridKey; to?: GridKey; look: LookName };

/** A text or a number that stays as it is. */
export function value(from: GridKey, content: CellValue, look: LookName, extras: CellExtras = {}): ReportCell {
  return { from, value: content, look, ...extras };
}

/** An expression without equals sign, or a function from the places of other cells to one. */
export function figure(from: GridKey, expression: DraftFormula, look: LookName, extras: CellExtras = {}): ReportCell {
  const formula: DraftFormula =
    typeof expression === 'string' ? `=${expression}` : (places) => `=${expression(places)}`;
  return { from, formula, look, ...extras };
}

const inputLooks: Record<DraftInput['kind'], LookName> = {
  text: 'input',
  date: 'inputDate',
  euros: 'inputEuros',
  number: 'inputNumber',
};

/** A cell for the user to fill in. */
export function input(
  from: GridKey,
  what: DraftInput & { initial?: CellValue },
  extras: CellExtras & { look?: LookName } = {},
): ReportCell {
  const { initial, ...asked } = what;
  const { look = asked.choices ? 'inputLine' : inputLooks[asked.kind], ...rest } = extras;
  return { from, look, input: asked, ...(initial !== undefined && { value: initial }), ...rest };
}

/** The row of headings of a table, a year as the number that it is: each column's, from its own to the one before the next unless `to` says. */
export function headingRow(key: string, headings: readonly [GridKey, GridKey | null, string | number][]): DraftRow {
  return {
    key,
    isHeading: true,
    height: 22,
    cells: headings.map(([from, to, content]) =>
      value(from, content, typeof content === 'number' ? 'yearHeading' : 'heading', to ? { to } : {}),
    ),
  };
}

/** A text over the whole width. */
export function lineRow(key: string, text: string, look: LookName, extras: Partial<DraftRow> = {}): DraftRow {
  const remark = look === 'note' && { keepsPrevious: true as const };
  return { key, cells: [value('number', text, look, { to: 'explanation' })], ...remark, ...extras };
}

/** Room between two tables. */
export function gapRow(key: string): DraftRow {
  return { key, height: 9, cells: [] };
}
