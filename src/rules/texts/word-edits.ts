/** Puts words in the place of others within a cell, and leaves every other letter of it as it was. */
import type { Field } from '../../annexes';
import type { Word } from '../../spelling';
import type { CellEdit, SheetSnapshot } from '../../workbook';
import { editCell, valueAt } from '../../workbook';
import { capitalised } from '../wording';

/** A stretch of a cell's text, and what takes its place. */
export interface Replacement {
  start: number;
  end: number;
  by: string;
}

/**
 * The edit that makes some replacements in a cell of words; undefined where there is nothing to write safely: the cell
 * holds a formula, several cells were read as one, or blanks that reading takes out stand between its words
 * (`texte-espaces` puts those right first).
 */
export function wordsEdit(
  sheet: SheetSnapshot,
  { cell, raw, text, formula }: Field<unknown>,
  replacements: readonly Replacement[],
): CellEdit | undefined {
  if (typeof raw !== 'string' || formula !== null || valueAt(sheet, cell.row, cell.column) !== raw) return undefined;
  const from = raw.indexOf(text);
  if (from < 0 || text === '' || replacements.length === 0) return undefined;
  const inOrder = [...replacements].sort((one, other) => one.start - other.start);
  let value = raw.slice(0, from);
  let done = 0;
  for (const { start, end, by } of inOrder) {
    if (start < done) return undefined;
    value += text.slice(done, start) + by;
    done = end;
  }
  value += text.slice(done) + raw.slice(from + text.length);
  return value === raw ? undefined : editCell(sheet, cell, { value });
}

/** Some words of one text in the place of those of another: « l’ARS » for « FARS », with the capital of the place. */
export function takenFrom(words: readonly Word[], other: readonly Word[], otherText: string): Replacement | null {
  const [first, meant] = [words[0], other[0]];
  const [last, lastMeant] = [words[words.length - 1], other[other.length - 1]];
  if (!first || !last || !meant || !lastMeant) return null;
  const by = otherText.slice(startOf(meant), lastMeant.end);
  return { start: startOf(first), end: last.end, by: withCapitalOf(first, meant, by) };
}

/** The elision belongs to the word: « de FARS » becomes « de l’ARS ». */
function startOf({ start, elision }: Word): number {
  return start - elision.length;
}

/** A capital that opens a sentence stays there, and goes nowhere else with its word. */
function withCapitalOf(place: Word, meant: Word, by: string): string {
  if (place.isOpening && place.shape === 'capitalised' && meant.shape === 'small') return capitalised(by);
  const isOnlyOpening = meant.isOpening && meant.shape === 'capitalised' && !place.isOpening && place.shape === 'small';
  return isOnlyOpening ? by.charAt(0).toLocaleLowerCase('fr-FR') + by.slice(1) : by;
}
