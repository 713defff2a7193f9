import type { Finding } from '../rules';
import type { CellRef, Mark, Severity } from '../workbook';
import { areasOf, severities } from '../workbook';

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
