import type { HostedWorkbook } from '../../../preview/host/hosted-workbook';
import type { Mark } from '../../../src/workbook';

/** Cells that bear a mark: "Annexe 1 28,10 bloquant", sorted. */
export type MarkedCells = string[];

interface SavedRule {
  ranges: { startRow: number; startColumn: number; endRow: number; endColumn: number }[];
  rule: { value?: unknown };
}

/** The cells that bear a mark of ours in the workbook as it stands. */
export function markedCells({ data }: HostedWorkbook): MarkedCells {
  const resource = data.resources?.find(({ name }) => name === 'SHEET_CONDITIONAL_FORMATTING_PLUGIN');
  const rules = JSON.parse(resource?.data || '{}') as Record<string, SavedRule[]>;
  return Object.entries(rules)
    .flatMap(([id, list]) =>
      list.flatMap(({ ranges, rule }) => {
        const severity = /annexes-lda:(\w+)/.exec(String(rule.value))?.[1];
        if (!severity) return [];
        return ranges.flatMap(({ startRow, startColumn, endRow, endColumn }) =>
          cells(data.sheets[id]?.name ?? '', severity, startRow + 1, startColumn + 1, endRow + 1, endColumn + 1),
        );
      }),
    )
    .sort();
}

/** The same of the marks that the validation asks for. */
export function wantedCells(marks: readonly Mark[]): MarkedCells {
  return marks
    .flatMap(({ sheet, severity, areas }) =>
      areas.flatMap(({ top, left, bottom, right }) => cells(sheet, severity, top, left, bottom, right)),
    )
    .sort();
}

function cells(sheet: string, severity: string, top: number, left: number, bottom: number, right: number): MarkedCells {
  const found: MarkedCells = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) found.push(`${sheet} ${row},${column} ${severity}`);
  }
  return found;
}
