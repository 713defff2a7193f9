import type { CellEdit } from '../workbook';

/** One way of putting a finding right. */
export interface Correction {
  /**
   * What it does, in French, beginning with an infinitive and without a full stop: « Remplacer par le nombre 22 500 € et
   * noter « DRD au SIAO » dans les financements ». Where there is a choice, what tells this one from the others:
   * « Adopter le texte de l’Annexe 2 ».
   */
  title: string;
  /** What is written, made with `editCell` on the sheet that was read; at most one edit for each cell. */
  edits: readonly CellEdit[];
}

/**
 * What the add-in can write to put a finding right.
 * - « safe »: one correction, which never changes what a figure means nor what a sentence says; made in one click, and
 *   among those of « Tout corriger »;
 * - « proposed »: shown before and after, cell by cell, and made once it is confirmed. Several corrections where someone
 *   has to choose between them, the likeliest first.
 */
export interface Fix {
  kind: 'safe' | 'proposed';
  /** Never empty; a single one where it is safe. */
  corrections: readonly Correction[];
}

/** A fix of one kind that makes some edits; none where there is nothing to write. */
export function fixOf(kind: Fix['kind'], title: string, edits: readonly CellEdit[]): Fix | undefined {
  return edits.length > 0 ? { kind, corrections: [{ title, edits }] } : undefined;
}

/**
 * The fix of several reports that become one: all their edits under one title. None where one of them has no fix, or has
 * several to choose from, or where two would write the same cell.
 */
export function jointFix(reports: readonly { fix?: Fix | undefined }[], title: string): Fix | undefined {
  const fixes = reports.flatMap(({ fix }) => fix ?? []);
  if (fixes.length < reports.length || fixes.some(({ corrections }) => corrections.length > 1)) return undefined;
  const edits = fixes.flatMap(({ corrections }) => corrections.flatMap(({ edits: own }) => own));
  const cells = new Set(edits.map(({ cell: { sheet, row, column } }) => `${row} ${column} ${sheet}`));
  if (cells.size < edits.length) return undefined;
  return fixOf(fixes.every(({ kind }) => kind === 'safe') ? 'safe' : 'proposed', title, edits);
}

/**
 * The fix of several reports that become one and offer the same choice, by the titles of their corrections: all edits of
 * each choice together. None where one of them offers other choices, or where two would write the same cell.
 */
export function jointChoices(reports: readonly { fix?: Fix | undefined }[]): Fix | undefined {
  const [first] = reports;
  const choices = first?.fix?.corrections.map(({ title }) => title) ?? [];
  const corrections = choices.flatMap((title): Correction[] => {
    const same = reports.map(({ fix }) => fix?.corrections.find((one) => one.title === title));
    const joint = jointFix(
      same.map((one) => ({ fix: one && { kind: 'proposed', corrections: [one] } })),
      title,
    );
    return joint ? [...joint.corrections] : [];
  });
  return corrections.length > 0 && corrections.length === choices.length
    ? { kind: 'proposed', corrections }
    : undefined;
}
