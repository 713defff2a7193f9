import { numfmt, type Nullable } from '@univerjs/core';
import type { IFunctionNames } from '@univerjs/engine-formula';

/** What Univer computes of the selected cells: results by the names of its functions, number format of the first cell. */
export interface SelectionStatus {
  values: readonly { func: IFunctionNames; value: number }[];
  pattern: Nullable<string>;
}

/** What Excel's status bar says of the selected cells, in its order: function, name, whether it bears the cells' format. */
const figures = [
  ['AVERAGE', 'Moyenne', true],
  ['COUNTA', 'Nb (non vides)', false],
  ['SUM', 'Somme', true],
] as const;

/** « Moyenne : 37 273 €   Nb (non vides) : 12   Somme : 410 000 € »; nothing of less than two cells. */
export function describeFigures({ values, pattern }: SelectionStatus): string {
  const found = new Map<IFunctionNames, number>(values.map(({ func, value }) => [func, value]));
  if ((found.get('COUNTA') ?? 0) < 2) return '';
  return figures
    .flatMap(([name, label, isFormatted]) => {
      const value = found.get(name);
      return value === undefined ? [] : [`${label}\u00a0: ${formatted(value, isFormatted ? pattern : null)}`];
    })
    .join('\u2003');
}

function formatted(value: number, pattern: Nullable<string>): string {
  if (pattern) return numfmt.format(pattern, value, { locale: 'fr', throws: false });
  return value.toLocaleString('fr-FR', { maximumFractionDigits: 2 });
}
