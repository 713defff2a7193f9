import type { CellValue, SheetSnapshot } from '../../workbook';
import { columnLetters } from '../../workbook';
import { cellFormula, cellValue } from '../read/values';
import { passing } from '../runtime';

/** What stands in the cells of a sheet, by their addresses; empty cells are left out. */
export type Contents = ReadonlyMap<string, CellValue>;

/** What a formula counts, and what it points at, changes without anyone having touched the sheet. */
const SOME_FORMULA = '=';

/** Queues the reading of what stands on a sheet: constants as they are, formulas as formulas. */
export function queueContents(sheet: Excel.Worksheet, address?: string): () => Contents {
  return queueHeld(sheet, address, () => SOME_FORMULA);
}

/**
 * The same with what each formula points at: it tells whether cells that it names have moved, for Excel follows them.
 */
export function queueExactContents(sheet: Excel.Worksheet, address?: string): () => Contents {
  return queueHeld(sheet, address, (formula) => SOME_FORMULA + formula);
}

type Sign = (formula: string) => string;

function queueHeld(sheet: Excel.Worksheet, address: string | undefined, sign: Sign): () => Contents {
  const whole = address === undefined ? sheet : passing(sheet.getRange(address));
  const used = passing(whole.getUsedRangeOrNullObject(true));
  used.load({ rowIndex: true, columnIndex: true, values: true, formulas: true });
  return () => {
    if (used.isNullObject) return new Map();
    const formulas = used.formulas.map((row, at) =>
      row.map((formula, column) => cellFormula(formula, used.values[at]?.[column])),
    );
    const values = used.values.map((row) => row.map(cellValue));
    return contents({ firstRow: used.rowIndex + 1, firstColumn: used.columnIndex + 1, values, formulas }, sign);
  };
}

/** What stood on a sheet when it was read. */
export function contentsOf(read: Cells): Contents {
  return contents(read, () => SOME_FORMULA);
}

type Cells = Pick<SheetSnapshot, 'firstRow' | 'firstColumn' | 'values' | 'formulas'>;

function contents({ firstRow, firstColumn, values, formulas }: Cells, sign: Sign): Contents {
  const held = new Map<string, CellValue>();
  values.forEach((row, at) =>
    row.forEach((value, column) => {
      const formula = formulas[at]?.[column] ?? null;
      if (value === null && formula === null) return;
      held.set(`${columnLetters(firstColumn + column)}${firstRow + at}`, formula === null ? value : sign(formula));
    }),
  );
  return held;
}

/** Whether two readings found the same, whatever the formulas count. */
export function isSame(one: Contents, other: Contents): boolean {
  return one.size === other.size && [...one].every(([address, value]) => other.get(address) === value);
}
