/** What stands in a row, said shortly. */
import type { BlueprintCell, CellRef, CellValue } from '../../workbook';
import type { LookName } from '../theme';

/** A cell of a row, over one column or several. */
export interface Piece extends BlueprintCell {
  look: LookName;
  /** How many columns it covers; 1 unless said. More than one are merged. */
  span?: number;
  /** How many lines of text to make room for at least, for an input. */
  lines?: number;
  /** What a formula will show, to make room for it. */
  shown?: string;
  /** Writes the formula once all rows are there, where it speaks of cells further down. */
  later?: () => string;
}

type Extent = number | Pick<Piece, 'span' | 'lines' | 'link' | 'shown'>;

function extent(given: Extent | undefined): Pick<Piece, 'span' | 'lines' | 'link' | 'shown'> {
  return typeof given === 'number' ? { span: given } : (given ?? {});
}

/** A constant: `text('Coût total', 'label')`, `text(12000, 'cell money', 2)` over two columns. */
export function text(value: CellValue, look: LookName = 'cell', over?: Extent): Piece {
  return { value, look, ...extent(over) };
}

/** A live formula, in English with commas: `formula('=SUM(C4:C9)', 'total money')`. */
export function formula(source: string, look: LookName = 'cell', over?: Extent): Piece {
  return { formula: source.startsWith('=') ? source : `=${source}`, look, ...extent(over) };
}

/** A formula that is written once the whole sheet is: `later(() => `=SUM(C${first}:C${last})`, 'total money')`. */
export function later(write: () => string, look: LookName = 'cell', over?: Extent): Piece {
  return { later: write, look, ...extent(over) };
}

/** A cell to fill in, with what is known already; it stays open on a protected sheet. */
export function input(value: CellValue = null, look: LookName = 'input', over?: Extent): Piece {
  return { value, look, ...extent(over) };
}

/** A text that leads to a cell of the workbook. */
export function linked(value: CellValue, target: CellRef, look: LookName = 'cell'): Piece {
  return { value, look, link: target };
}
