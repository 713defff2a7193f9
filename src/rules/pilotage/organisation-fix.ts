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
    const same = cells.get(key);
    if (same) same.push(mention);
    else cells.set(key, [mention]);
  }
  const renamed = renamer(name);
  const edits: CellEdit[] = [];
  for (const same of cells.values()) {
    const edit = renamedCell(same, renamed, annexes);
    if (!edit) return [];
    edits.push(edit);
  }
  return edits.length > 0 ? [{ title, edits }] : [];
}

type Renamer = (text: string, written: string, role: AnnexeRole) => string | null;

/** A text with another name in the place of one; the same lists come back from action to action. */
function renamer(name: string): Renamer {
  const answers = new Map<string, string | null>();
  return (text, written, role) => {
    const key = `${role}\0${written}\0${text}`;
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = role === 'annexe2' ? withOtherName(text, written, name) : withOtherWord(text, written, name);
      answers.set(key, answer);
    }
    return answer;
  };
}

function renamedCell(mentions: readonly Mention[], renamed: Renamer, annexes: Annexes): CellEdit | undefined {
  const [first] = mentions;
  const sheet = first && annexes[first.role]?.sheet;
  if (!sheet || typeof first.at.raw !== 'string' || first.at.formula !== null) return undefined;
  const { role, at } = first;
  const value = [...new Set(mentions.map(({ written }) => written))].reduce<string | null>(
    (text, written) => text && renamed(text, written, role),
    first.at.raw,
  );
  return value === null ? undefined : editCell(sheet, at.cell, { value });
}

/** Beside an amount no sign tells where a name ends: whole words only. */
function withOtherWord(text: string, from: string, to: string): string | null {
  const escaped = from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const result = text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu'), () => to);
  return result === text ? null : result;
}
