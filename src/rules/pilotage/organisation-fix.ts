/** An organisation under one name in every cell that names it. */
import type { AnnexeRole, Annexes, Field } from '../../annexes';
import type { CellEdit } from '../../workbook';
import { cellKey, editCell } from '../../workbook';
import type { Correction } from '../fix';
import { withOtherName } from '../list-edits';

/** An organisation where a list, or a source of funding, names it. */
export interface Mention {
  role: AnnexeRole;
  /** As written, without what is said of it. */
  written: string;
  actor: string | null;
  at: Field<unknown>;
  number: number | null;
}

/** Writes another name in the place of each mention; nothing where one of the cells cannot be written. */
export function renaming(title: string, mentions: readonly Mention[], name: string, annexes: Annexes): Correction[] {
  const cells = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = cellKey(mention.at.cell);
    cells.set(key, [...(cells.get(key) ?? []), mention]);
  }
  const edits: CellEdit[] = [];
  for (const [first, ...others] of cells.values()) {
    const edit = first && renamedCell([first, ...others], name, annexes);
    if (!edit) return [];
    edits.push(edit);
  }
  return edits.length > 0 ? [{ title, edits }] : [];
}

function renamedCell(mentions: readonly [Mention, ...Mention[]], name: string, annexes: Annexes): CellEdit | undefined {
  const [{ role, at }] = mentions;
  const sheet = annexes[role]?.sheet;
  if (!sheet || typeof at.raw !== 'string' || at.formula !== null) return undefined;
  const value = [...new Set(mentions.map(({ written }) => written))].reduce<string | null>(
    (text, written) =>
      text && (role === 'annexe2' ? withOtherName(text, written, name) : withOtherWord(text, written, name)),
    at.raw,
  );
  return value === null ? undefined : editCell(sheet, at.cell, { value });
}

/** Beside an amount no sign tells where a name ends: whole words only. */
function withOtherWord(text: string, from: string, to: string): string | null {
  const escaped = from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const result = text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu'), () => to);
  return result === text ? null : result;
}
