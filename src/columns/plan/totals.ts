/** What stands under the actions: the totals, what they are compared with, and how many rows say no amount. */
import type { Column1, ComputedCell } from '../column';
import { typeset } from '../../convention';
import { cellAddress, columnLetters } from '../../workbook';
import type { AnyColumn } from '../catalogue';
import type { PlanContext } from './context';
import { KEY } from './context';

type CellOf = (id: string) => ComputedCell | null;

const labels = {
  total: 'Total',
  annexe: 'Écart au TOTAL de l’annexe',
  article: 'Écart à l’article 2.2.1',
  uncounted: 'Lignes non chiffrées',
};

/** The cells of the rows under the actions, by row. */
export function underneath(context: PlanContext): ReadonlyMap<number, CellOf> {
  const { rows, columns, table, agreement, layout } = context;
  const byId = new Map(columns.map((column) => [column.id, column]));
  const letters = (id: string) => columnLetters(layout.positions.get(id) ?? 1);
  const inRow = (row: number | null) => (id: string) => `${letters(id)}${row ?? ''}`;
  const dataOf = (id: string) => `${letters(id)}${rows.first}:${letters(id)}${rows.last}`;
  const lines: [number | null, string, (column: AnyColumn) => ComputedCell | null][] = [
    [
      rows.total,
      labels.total,
      ({ id, total }) => {
        if (total === undefined) return null;
        return { formula: total === 'sum' ? `=SUM(${dataOf(id)})` : total(inRow(rows.total)) };
      },
    ],
    [
      rows.annexeCheck,
      labels.annexe,
      ({ id, check }) => {
        const stated = (check as Column1['check'])?.annexe?.(table as never) ?? null;
        if (stated === null) return null;
        const sum = inRow(rows.total)(id);
        return {
          formula: /^[A-Z]/.test(stated)
            ? `=IF(ISNUMBER(${stated}),ROUND(${sum}-${stated},2),"")`
            : `=ROUND(${sum}-${stated},2)`,
        };
      },
    ],
    [
      rows.articleCheck,
      labels.article,
      ({ id, check }) => {
        const stated = check?.article?.(agreement) ?? null;
        return stated === null ? null : { formula: `=ROUND(${inRow(rows.total)(id)}-${stated},2)` };
      },
    ],
    [
      rows.uncounted,
      labels.uncounted,
      ({ id, counts }) => {
        const column = counts === undefined ? undefined : table.columns[counts]?.column;
        if (column === undefined) return null;
        const from = cellAddress({ row: rows.first, column });
        const to = cellAddress({ row: rows.last, column });
        const isAction = `(${dataOf(KEY)}<>"")`;
        return { formula: `=SUMPRODUCT(${isAction}*(1-ISBLANK(${from}:${to}))*(1-ISNUMBER(${dataOf(id)})))` };
      },
    ],
  ];
  return new Map(
    lines.flatMap(([row, label, cellOf]): [number, CellOf][] => {
      if (row === null) return [];
      return [
        [
          row,
          (id) => {
            if (id === KEY) return { value: typeset(label) };
            const column = byId.get(id);
            return column ? cellOf(column) : null;
          },
        ],
      ];
    }),
  );
}
