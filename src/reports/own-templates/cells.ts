import type { SheetSnapshot } from '../../workbook';

/** A cell of a sheet that holds a text or a formula. */
export interface TextCell {
  /** 1-based. */
  row: number;
  column: number;
  /** The formula where it holds one. */
  text: string;
  isFormula: boolean;
  numberFormat: string;
}

/** The cells whose text or formula matches, row by row. What a formula shows is not looked at. */
export function cellsWith(sheet: SheetSnapshot, pattern: RegExp): TextCell[] {
  const { firstRow, firstColumn, values, formulas, numberFormats } = sheet;
  return values.flatMap((row, at) =>
    row.flatMap((value, column) => {
      const formula = formulas[at]?.[column] ?? null;
      const text = formula ?? value;
      if (typeof text !== 'string' || !pattern.test(text)) return [];
      return [
        {
          row: firstRow + at,
          column: firstColumn + column,
          text,
          isFormula: formula !== null,
          numberFormat: numberFormats[at]?.[column] ?? 'General',
        },
      ];
    }),
  );
}
