/** How the cells of a block look, part by part. */
import type { Area, CellLook } from '../../workbook';
import { colors } from '../looks';
import type { BlockRows } from './rows';

interface Dressed {
  columns: readonly { id: string; column: number; isText: boolean; isChosen: boolean }[];
  rows: BlockRows;
}

/** The looks of a block, in the order in which they are drawn. */
export function looksOf({ columns, rows }: Dressed): { areas: Area[]; look: CellLook }[] {
  const runs = runsOf(columns.map(({ column }) => column));
  const over = (top: number, bottom: number) => runs.map(([left, right]) => ({ top, left, bottom, right }));
  const only = (wanted: readonly { column: number }[]) =>
    wanted.map(({ column }) => ({ top: rows.first, left: column, bottom: rows.last, right: column }));
  const { band, headings, total } = rows;
  const looks: { areas: Area[]; look: CellLook }[] = [
    { areas: over(rows.top, rows.bottom), look: { size: 10, vertical: 'center' } },
    {
      areas: over(headings.first, headings.last),
      look: { bold: true, fill: colors.heading, horizontal: 'center', wraps: true },
    },
    { areas: only(columns.filter(({ isText }) => isText)), look: { horizontal: 'left', indent: 1 } },
    { areas: only(columns.filter(({ isChosen }) => isChosen)), look: { fill: colors.input, horizontal: 'center' } },
  ];
  if (band !== null) {
    looks.push({ areas: over(band, band), look: { bold: true, fill: colors.band, color: colors.bandText } });
  }
  if (total !== null) {
    looks.push({ areas: over(total, total), look: { bold: true, fill: colors.heading } });
    if (rows.bottom > total) looks.push({ areas: over(total + 1, rows.bottom), look: { italic: true, size: 9 } });
  }
  return looks.filter(({ areas }) => areas.length > 0);
}

/** Columns that follow each other, as first and last: [19, 20, 22] → [[19, 20], [22, 22]]. */
function runsOf(columns: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}
