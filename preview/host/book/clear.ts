import type { ICellData } from '@univerjs/core';
import type { Rectangle } from './areas';
import type { Sheet } from './book';
import { removeHyperlinks } from './cell-extras';
import { clearConditionalFormats } from './conditional-formats';
import { demandUnlocked, demandUnprotected } from './protection';
import { writeCells } from './write';

const CONTENTS = { v: null, t: null, f: null, si: null, p: null } satisfies ICellData;
const FORMATS = { s: null } satisfies ICellData;
const cleared: Readonly<Record<string, ICellData>> = { All: { ...CONTENTS, ...FORMATS }, Contents: CONTENTS };

/** Empties cells of what `Excel.ClearApplyTo` names: "All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks". */
export function clearCells(sheet: Sheet, areas: readonly Rectangle[], applyTo: string): void {
  if (applyTo === 'Contents') demandUnlocked(sheet, areas);
  else demandUnprotected(sheet, applyTo === 'Formats' ? 'allowFormatCells' : undefined);
  if (applyTo !== 'Contents' && applyTo !== 'Formats') removeHyperlinks(sheet, areas);
  if (applyTo === 'Hyperlinks') return;
  sheet.book.finish();
  const cell = cleared[applyTo] ?? FORMATS;
  const cells: Parameters<typeof writeCells>[1] = {};
  const matrix = sheet.worksheet.getCellMatrix();
  for (const area of areas) {
    const held = sheet.held(area);
    if (!held) continue;
    matrix.forValue((row, column) => {
      if (row < held.startRow || row > held.endRow || column < held.startColumn || column > held.endColumn) return;
      (cells[row] ??= {})[column] = { ...cell };
    });
  }
  writeCells(sheet, cells);
  if (applyTo === 'All' || applyTo === 'Formats') clearConditionalFormats(sheet, areas);
}
