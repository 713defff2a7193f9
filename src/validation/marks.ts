import type { Finding } from '../rules';
import type { Area, CellRef, Mark, Severity } from '../workbook';
import { severities } from '../workbook';

/**
 * The highlights of the findings: one mark for each sheet and severity, a cell of several findings under the heaviest of
 * them, and cells that touch gathered into areas. Sheets in the order of the findings, severities from the heaviest.
 */
export function marks(findings: readonly Finding[]): Mark[] {
  return [...heaviestByCell(findings)].flatMap(([sheet, cells]) => {
    const marked = [...cells.values()];
    return severities.flatMap((severity) => {
      const own = marked.filter((one) => one.severity === severity);
      return own.length > 0 ? [{ sheet, severity, areas: areasOf(own.map(({ cell }) => cell)) }] : [];
    });
  });
}

interface MarkedCell {
  cell: CellRef;
  severity: Severity;
}

function heaviestByCell(findings: readonly Finding[]): Map<string, Map<string, MarkedCell>> {
  const sheets = new Map<string, Map<string, MarkedCell>>();
  for (const { cells, severity } of findings) {
    for (const cell of cells) {
      const sheet = sheets.get(cell.sheet) ?? new Map<string, MarkedCell>();
      sheets.set(cell.sheet, sheet);
      const key = `${cell.row} ${cell.column}`;
      const known = sheet.get(key);
      if (!known || severities.indexOf(severity) < severities.indexOf(known.severity))
        sheet.set(key, { cell, severity });
    }
  }
  return sheets;
}

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
