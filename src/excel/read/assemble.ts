import { withComputedApart } from '../../workbook';
import type { SheetSnapshot } from '../../workbook';
import { cellFormula, cellValue } from './values';
import type { Answer } from './ask';
import type { Cells } from './cells';
import type { SurveyedSheet } from './survey';

/** A sheet from what was read of it, whatever the windows it was read in. */
export function assemble(sheet: SurveyedSheet, answers: readonly Answer[]): SheetSnapshot {
  const parts = [...answers].sort((one, other) => one.request.window.top - other.request.window.top);
  const facts = parts.find((part) => part.facts !== null)?.facts;
  const cells = parts.flatMap(({ content }) => content.cells ?? []);
  const readTo = parts.at(-1)?.request.window.bottom ?? 0;
  const read = {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visible,
    isProtected: sheet.isProtected,
    signature: facts?.signature ?? null,
    ...grid(cells),
    merges: parts.flatMap(({ content }) => content.merges),
    hiddenRows: parts.flatMap(({ content }) => content.hiddenRows),
    hiddenColumns: facts?.hiddenColumns ?? [],
    isFiltered: sheet.isFiltered,
    tables: sheet.tables.flatMap(({ name, hasHeaders, hasTotals }, index) => {
      const area = facts?.tables[index];
      return area ? [{ name, area, hasHeaders, hasTotals }] : [];
    }),
    marks: facts?.marks ?? [],
    computed: [],
    printArea: facts?.printArea ?? null,
    isComplete: (facts?.lastRow ?? 0) <= readTo,
  };
  return withComputedApart(read, facts?.names ?? []);
}

type Grid = Pick<SheetSnapshot, 'firstRow' | 'firstColumn' | 'values' | 'formulas' | 'numberFormats'>;

/** One block of cells from those of several windows, one under the other; rows without a cell in between are empty. */
function grid(parts: readonly Cells[]): Grid {
  const firstRow = parts[0]?.firstRow ?? 1;
  const firstColumn = parts.reduce((first, part) => Math.min(first, part.firstColumn), parts[0]?.firstColumn ?? 1);
  const block: Grid = { firstRow, firstColumn, values: [], formulas: [], numberFormats: [] };
  for (const part of parts) {
    const padding = part.firstColumn - firstColumn;
    const gap = part.firstRow - firstRow - block.values.length;
    append(
      block.values,
      gap,
      padding,
      null,
      part.values.map((row) => row.map(cellValue)),
    );
    append(
      block.formulas,
      gap,
      padding,
      null,
      part.formulas.map((row, at) => row.map((formula, column) => cellFormula(formula, part.values[at]?.[column]))),
    );
    append(block.numberFormats, gap, padding, 'General', part.numberFormats);
  }
  return block;
}

/** Puts rows under those of a block, `gap` empty rows between, `padding` fillers before each. */
function append<T>(block: T[][], gap: number, padding: number, filler: T, rows: readonly T[][]): void {
  for (let row = 0; row < gap; row += 1) block.push([]);
  const before = new Array<T>(padding).fill(filler);
  for (const row of rows) block.push(padding === 0 ? row : [...before, ...row]);
}
