import { cellKey, changesFormat, contains, holdsSame } from '../../workbook';
import type { CellEdit, CellRef, CellState } from '../../workbook';
import { MERGES_VERSION } from '../read/cells';
import { areaOf } from '../read/window';
import { passing, roundTrip, supports } from '../runtime';
import { ExcelTrouble, isTrouble, protectedSheets } from '../trouble';
import type { Block, Present } from './blocks';
import { blockRequests, blocksOf, queueContent, rangeOf } from './blocks';
import type { Since } from './sentences';
import { changedCells, changedRow, mergedCells, readOnly, spilledCells } from './sentences';

/** Dynamic arrays can be told from ordinary cells. */
const SPILL_VERSION = '1.12';

/** What is known of a block before it is written. */
interface Examined {
  block: Block<CellEdit>;
  present: Present<CellEdit>;
  /** The cells of the block that do not show: a filter hides their row, or a hand their row or column. */
  hidden: CellRef[];
  isSpilled: boolean;
  /** The cells of the block that lie in a merged area without being its first. */
  merged: CellRef[];
}

/** Edits that may be written. */
export interface Bound {
  /** With all that their cells hold now, the number format too. */
  edits: CellEdit[];
  /** Keys (`cellKey`) of the cells that do not show. */
  hidden: ReadonlySet<string>;
}

/**
 * Looks at the cells of some edits, in one round trip unless they are many: whether they still hold what the edits were
 * worked out from, and whether anything would keep Excel from writing there.
 * @throws ExcelTrouble « changed », « read-only », « protected », « blocked » or « sheet-gone »
 */
export async function examine(
  edits: readonly CellEdit[],
  witnesses: readonly CellState[],
  since: Since,
): Promise<Bound> {
  const { isReadOnly, locked, examined, seen } = await look(edits, witnesses);
  if (isReadOnly) throw new ExcelTrouble('read-only', readOnly);
  if (locked.length > 0) {
    throw protectedSheets(locked, { one: 'rien n’y a été modifié', several: 'rien n’y a été modifié' });
  }
  const strange = seen.find(({ item, now }) => !holdsSame(item, now));
  if (strange) throw new ExcelTrouble('changed', changedRow(strange.item.cell, since));
  const present = examined.flatMap((one) => one.present);
  const changed = present.filter(
    ({ item, now }) => !isAsBefore(item, now) || (since === 'check' && givesOther(item, now)),
  );
  if (changed.length > 0)
    throw new ExcelTrouble(
      'changed',
      changedCells(
        changed.map(({ item }) => item.cell),
        since,
      ),
    );
  refuse(cellsOf(examined.filter(({ isSpilled }) => isSpilled)), spilledCells);
  refuse(
    examined.flatMap(({ merged }) => merged),
    mergedCells,
  );
  return {
    edits: present.map(({ item, now }) => boundTo(now, item)),
    hidden: new Set(examined.flatMap((one) => one.hidden.map(cellKey))),
  };
}

function boundTo(now: CellEdit['before'], { cell, before, after }: CellEdit): CellEdit {
  const numberFormat = before.numberFormat === after.numberFormat ? now.numberFormat : after.numberFormat;
  return { cell, before: now, after: { ...after, numberFormat } };
}

function refuse(cells: readonly CellRef[], sentence: (cells: readonly CellRef[]) => string): void {
  if (cells.length > 0) throw new ExcelTrouble('blocked', sentence(cells));
}

/** A format that the edit does not touch is the user's to change. */
function isAsBefore(edit: CellEdit, now: CellEdit['before']): boolean {
  if (changesFormat(edit) && now.numberFormat !== edit.before.numberFormat) return false;
  return holdsSame(edit.before, now);
}

/** A value was worked out from what the formula gave whose place it is to take; to take a correction back, that does not matter. */
function givesOther({ before, after }: CellEdit, now: CellEdit['before']): boolean {
  return before.formula !== null && after.formula === null && before.value !== now.value;
}

interface Look {
  isReadOnly: boolean;
  /** Names of the protected sheets. */
  locked: string[];
  examined: Examined[];
  /** The witnesses, with what they hold now. */
  seen: Present<CellState>;
}

/** One round trip, unless the cells are many. */
async function look(edits: readonly CellEdit[], witnesses: readonly CellState[]): Promise<Look> {
  const edited = blockRequests(blocksOf(edits), ({ before }) => [before]);
  const witnessed = blockRequests(blocksOf(witnesses), (witness) => [witness]);
  const parts: Look[] = [];
  for (let index = 0; index < Math.max(edited.length, witnessed.length); index += 1) {
    parts.push(await lookAt(edited[index] ?? [], witnessed[index] ?? []));
  }
  return {
    isReadOnly: parts.some(({ isReadOnly }) => isReadOnly),
    locked: [...new Set(parts.flatMap(({ locked }) => locked))],
    examined: parts.flatMap(({ examined }) => examined),
    seen: parts.flatMap(({ seen }) => seen),
  };
}

function lookAt(edited: readonly Block<CellEdit>[], witnessed: readonly Block<CellState>[]): Promise<Look> {
  return roundTrip(({ workbook }) => {
    workbook.load({ readOnly: true });
    const sheets = [...new Set(edited.map(({ sheet }) => sheet))].map((name) => {
      const { protection } = workbook.worksheets.getItem(name);
      protection.load({ protected: true });
      return { name, protection };
    });
    const picks = edited.map((block) => queueExamination(workbook, block));
    const pickSeen = witnessed.map((block) => queueContent(rangeOf(workbook, block), block));
    return () => ({
      isReadOnly: workbook.readOnly,
      locked: sheets.filter(({ protection }) => protection.protected).map(({ name }) => name),
      examined: picks.map((pick) => pick()),
      seen: pickSeen.flatMap((pick) => pick()),
    });
  }).catch((error: unknown) => {
    // The general sentence speaks of marks.
    throw isTrouble(error, 'read-only') ? new ExcelTrouble('read-only', readOnly) : error;
  });
}

function queueExamination(workbook: Excel.Workbook, block: Block<CellEdit>): () => Examined {
  const range = rangeOf(workbook, block);
  const pickContent = queueContent(range, block);
  const pickHidden = queueHidden(range, block);
  const canSpill = supports(SPILL_VERSION);
  if (canSpill) range.load({ hasSpill: true });
  const pickMerged = supports(MERGES_VERSION) ? queueMerged(range, block) : () => [];
  return () => ({
    block,
    present: pickContent(),
    hidden: pickHidden(),
    isSpilled: canSpill && range.hasSpill !== false,
    merged: pickMerged(),
  });
}

function queueHidden(range: Excel.Range, { rows }: Block<CellEdit>): () => CellRef[] {
  range.load({ columnHidden: true });
  const properties = range.getRowProperties({ rowHidden: true });
  return () => {
    // Null where some columns are and some are not.
    const hidden = range.columnHidden === false ? rows.filter((_, index) => properties.value[index]?.rowHidden) : rows;
    return hidden.flat().map(({ cell }) => cell);
  };
}

function queueMerged(range: Excel.Range, { rows }: Block<CellEdit>): () => CellRef[] {
  const merged = passing(range.getMergedAreasOrNullObject());
  merged.areas.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  return () => {
    const areas = merged.isNullObject ? [] : merged.areas.items.map(areaOf);
    const cells = rows.flat().map(({ cell }) => cell);
    return cells.filter((cell) =>
      areas.some((area) => contains(area, cell) && (cell.row !== area.top || cell.column !== area.left)),
    );
  };
}

function cellsOf(examined: readonly Examined[]): CellRef[] {
  return examined.flatMap(({ block }) => block.rows.flat().map(({ cell }) => cell));
}
