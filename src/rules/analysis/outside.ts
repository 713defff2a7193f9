import type { Annexe1 } from '../../annexes';
import { parseAmount } from '../../annexes';
import type { Term } from './explanation';
import type { MoneyKey } from './money';

/** The amounts that stand in a column of money without belonging to an action: « Plus NDLS 20KE », subtotals. */
export function outsideAmounts({ rows, strayCells, subtotals, columns }: Annexe1, key: MoneyKey): Term[] {
  const column = columns[key]?.column;
  const scale = rows[0]?.[key].value.scale;
  const noted = strayCells
    .filter(({ cell }) => cell.column === column)
    .map(({ cell, raw }) => ({ cell, amount: parseAmount(raw, undefined, undefined, scale).total }));
  const partial = subtotals.flatMap(({ amounts }) => {
    const field = amounts[key];
    return field ? [{ cell: field.cell, amount: field.value.total }] : [];
  });
  return [...noted, ...partial].flatMap(({ cell, amount }) =>
    amount === null ? [] : [{ row: null, cell, amount, effect: amount }],
  );
}
