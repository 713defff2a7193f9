/** How the sentences of the rules on texts quote words and where they stand. */
import type { Annexe1Key, Annexe2Key } from '../../convention';
import { annexe1Columns, annexe2Columns, enumeration, plural } from '../../convention';
import type { Word } from '../../spelling';
import { cellAddress } from '../../workbook';
import { annexeName, capitalised } from '../wording';
import type { TextField } from './fields';

/** Letters shown on either side of a word that is quoted in its sentence. */
const AROUND = 24;

/** Words as the text has them, signs between them included; "" for none. */
export function asWritten(words: readonly Word[], text: string): string {
  const [first] = words;
  const last = words[words.length - 1];
  return first && last ? text.slice(first.start, last.end) : '';
}

/** Words with what stands around them: « …actuellement à l’Hotel, pour un accès… ». */
export function inContext(words: readonly Word[], text: string): string {
  const [first] = words;
  const last = words[words.length - 1];
  if (!first || !last) return `« ${text.slice(0, AROUND)}… »`;
  const from = first.start <= AROUND ? 0 : text.indexOf(' ', first.start - AROUND) + 1;
  const cut = text.lastIndexOf(' ', last.end + AROUND);
  const to = text.length <= last.end + AROUND ? text.length : Math.max(cut, last.end);
  const start = Math.min(from, first.start);
  const shown = text.slice(start, to).replace(/\s+/gu, ' ');
  return `« ${start > 0 ? '…' : ''}${shown}${to < text.length ? '…' : ''} »`;
}

/** The last letters of a text: « …élaboration de la feuille de ». */
export function endOf(text: string): string {
  const last = { start: text.length, end: text.length } as Word;
  return inContext([last], text);
}

/** « Annexe 1, E16 ». */
export function placeName({ role, field }: TextField): string {
  return `${annexeName(role)}, ${cellAddress(field.cell)}`;
}

/** « Description », « Résultats attendus et indicateurs ». */
export function columnLabel({ role, key }: TextField): string {
  return labels[role].get(key) ?? key;
}

const labels = { annexe1: labelsOf(annexe1Columns), annexe2: labelsOf(annexe2Columns) };

function labelsOf(columns: readonly { key: Annexe1Key | Annexe2Key; label: string }[]): Map<string, string> {
  return new Map(columns.map(({ key, label }) => [key, capitalised(label.replace(/^(?:les |le |la |l’)/u, ''))]));
}

/** Cells named so far in one sentence, at most. */
const NAMED = 4;

/** « Annexe 1, E20 et M20 ; Annexe 2, C20 »: where a word stands, the first cells of each annexe. */
export function places(fields: readonly TextField[]): string {
  const names = (['annexe1', 'annexe2'] as const).flatMap((role) => {
    const cells = new Set(fields.filter((at) => at.role === role).map(({ field }) => cellAddress(field.cell)));
    const shown = [...cells].slice(0, NAMED);
    const others = cells.size - shown.length;
    if (cells.size === 0) return [];
    return `${annexeName(role)}, ${enumeration(others > 0 ? [...shown, plural(others, 'autre')] : shown)}`;
  });
  return names.join(' ; ');
}
