import type { CellRef } from '../../workbook';
import { cellAddress, contains, parseArea } from '../../workbook';

/** A stretch of a sentence, with the cell that it names, if any. */
export interface Stretch {
  text: string;
  cell: CellRef | null;
}

/**
 * A sentence cut where it names one of its cells (« Affiché en J28 : … » with J28), and the cells that it does not name,
 * not even within an area (« SOMME(J3:J27) »). An address within a longer word (J2 in J28) is not one.
 */
export function linkedText(text: string, cells: readonly CellRef[]): { stretches: Stretch[]; unnamed: CellRef[] } {
  const byAddress = new Map<string, CellRef>();
  for (const cell of cells) if (!byAddress.has(cellAddress(cell))) byAddress.set(cellAddress(cell), cell);
  const named = new Set<CellRef>();
  const stretches: Stretch[] = [];
  let end = 0;
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])[A-Z]{1,3}[1-9]\d*(?![\p{L}\p{N}])/gu)) {
    const cell = byAddress.get(match[0]);
    if (!cell) continue;
    named.add(cell);
    if (match.index > end) stretches.push({ text: text.slice(end, match.index), cell: null });
    stretches.push({ text: match[0], cell });
    end = match.index + match[0].length;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), cell: null });
  const areas = [...text.matchAll(/[A-Z]{1,3}\d+:[A-Z]{1,3}\d+/gu)].flatMap(([address]) => parseArea(address) ?? []);
  const isNamed = (cell: CellRef) => named.has(cell) || areas.some((area) => contains(area, cell));
  return { stretches, unnamed: cells.filter((cell) => !isNamed(cell)) };
}
