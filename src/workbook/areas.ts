import { parseArea } from './address';
import type { CellRef } from './address';
import type { Area } from './snapshot';

/** The cells as areas: runs within a row first, then runs of the same columns on rows that follow each other. */
export function areasOf(cells: readonly Pick<CellRef, 'row' | 'column'>[]): Area[] {
  const areas: Area[] = [];
  const openEnded = new Map<string, Area>();
  for (const run of rowRuns(cells)) {
    const columns = `${run.left} ${run.right}`;
    const above = openEnded.get(columns);
    if (above?.bottom === run.top - 1) {
      above.bottom = run.top;
    } else {
      areas.push(run);
      openEnded.set(columns, run);
    }
  }
  return areas;
}

function rowRuns(cells: readonly Pick<CellRef, 'row' | 'column'>[]): Area[] {
  const runs: Area[] = [];
  for (const { row, column } of [...cells].sort((one, other) => one.row - other.row || one.column - other.column)) {
    const last = runs[runs.length - 1];
    if (last?.top === row && column <= last.right + 1) last.right = Math.max(last.right, column);
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

/** The rectangle around the areas of some addresses ("A1:Q29", "$A$40:$Q$50"); null where none is an address of cells. */
export function boundingArea(addresses: readonly string[]): Area | null {
  return addresses
    .flatMap((address) => parseArea(address) ?? [])
    .reduce<Area | null>((whole, area) => {
      if (!whole) return area;
      return {
        top: Math.min(whole.top, area.top),
        left: Math.min(whole.left, area.left),
        bottom: Math.max(whole.bottom, area.bottom),
        right: Math.max(whole.right, area.right),
      };
    }, null);
}
