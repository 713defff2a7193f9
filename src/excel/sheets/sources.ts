/** Whether the sheets that something was worked out from still are as they were read. */
import type { SheetName, SheetSnapshot } from '../../workbook';
import { cellAddress, lastRow } from '../../workbook';
import { isWhereItWas } from '../columns/examine';
import type { Window } from '../read/window';
import { LAST_ROW, windowAddress, windowsWithin } from '../read/window';
import { requestsOf } from '../requests';
import { ExcelTrouble } from '../trouble';
import type { Contents } from './contents';
import { contentsOf, isSame, queueContents } from './contents';
import { changedSource, lostSource } from './sentences';

/** Some rows of a sheet as it was read, and what they held. */
export interface Part {
  read: SheetSnapshot;
  window: Window;
  held: Contents;
  /** What Excel's answer weighs, about. */
  bytes: number;
}

/** The rows to look at again, as many in one request as Excel on the web answers at once: nearly always one request. */
export function sourceRequests(sources: readonly SheetSnapshot[]): Part[][] {
  return requestsOf(sources.flatMap(partsOf), ({ bytes }) => bytes);
}

/** Under a sheet that was read to its end, nothing may have come. */
function partsOf(read: SheetSnapshot): Part[] {
  const bytes = JSON.stringify([read.values, read.formulas]).length;
  const windows = windowsWithin({ top: 1, bottom: Math.max(1, lastRow(read)) }, bytes);
  const held = contentsOf(read);
  return windows.map(({ top, bottom }, index) => ({
    read,
    window: { top, bottom: read.isComplete && index === windows.length - 1 ? LAST_ROW : bottom },
    held: windows.length === 1 ? held : between(held, top, bottom),
    bytes: bytes / windows.length,
  }));
}

function between(held: Contents, top: number, bottom: number): Contents {
  return new Map(
    [...held].filter(([address]) => {
      const row = Number(address.replace(/^[A-Z]+/, ''));
      return row >= top && row <= bottom;
    }),
  );
}

/** Queues the look at some rows; the sheet whose rows hold something else, if there is one, comes out of it. */
export function queueChanged({ worksheets }: Excel.Workbook, parts: readonly Part[]): () => SheetSnapshot | null {
  const picks = parts.map(({ read, window, held }) => {
    const pick = queueContents(worksheets.getItemOrNullObject(read.id), windowAddress(window));
    return () => (isSame(held, withoutComputed(pick(), read)) ? [] : [read]);
  });
  return () => picks.flatMap((pick) => pick())[0] ?? null;
}

/** What Excel computes in our own columns changes without anyone having touched the sheet. */
function withoutComputed(contents: Contents, { computed }: SheetSnapshot): Contents {
  if (computed.length === 0) return contents;
  const left = new Map(contents);
  for (const { column, top, bottom } of computed.flatMap((block) => block.columns)) {
    for (let row = top; row <= bottom; row += 1) left.delete(cellAddress({ row, column }));
  }
  return left;
}

/**
 * Sees that the sheets are there under the names that formulas call them by, and our columns where they were.
 * @throws ExcelTrouble « changed »
 */
export function requireSources(
  sources: readonly SheetSnapshot[],
  now: readonly { id: string; name: string; names: readonly SheetName[] }[],
  changed: readonly (SheetSnapshot | null)[],
): void {
  for (const read of sources) {
    const sheet = now.find(({ id }) => id === read.id);
    if (sheet?.name !== read.name) throw new ExcelTrouble('changed', lostSource(read.name));
    const isInPlace = read.computed.every((block) => isWhereItWas(sheet.names, block));
    if (!isInPlace || changed.includes(read)) throw new ExcelTrouble('changed', changedSource(read.name));
  }
}
