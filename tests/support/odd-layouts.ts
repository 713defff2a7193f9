/** Lays the clean agreement out as strangers might: a generator of odd sheets, each of which is still an annexe. */
import fc from 'fast-check';
import { type Annexe1Key, type Annexe2Key, annexe1Columns, annexe2Columns } from '../../src/convention';
import { type Area, type SheetSnapshot, columnLetters } from '../../src/workbook';
import { agreementBudget, agreementObjectives } from './agreement';
import { type GridCell, gridSheet } from './sheets';

export type AnyKey = Annexe1Key | Annexe2Key;
export type Role = 'annexe1' | 'annexe2';

/** One slip of the pen: which word, which letter, what happens to it, and the letter that comes in. */
export type Slip = readonly [word: number, letter: number, kind: number, added: string];

export interface Layout {
  /** Texts above the headings, a row each; "" for a blank row. */
  titles: readonly string[];
  /** Blank rows above all, and columns to the left. */
  down: number;
  right: number;
  /** Which of the column's names is written, how, and with which slip. */
  wordings: readonly number[];
  style: 'plain' | 'capitals' | 'lines' | 'bare';
  slips: readonly (Slip | null)[];
  /** Sorts the columns. */
  ranks: readonly number[];
  leftOut: readonly AnyKey[];
  /** Headings of columns that the model does not know, and where they go. */
  extras: readonly (readonly [heading: string, place: number])[];
  /** A row of merged cells above the headings: « Budget », « Cofinancements ». */
  hasGroups: boolean;
  firstYear: number;
  /** Actions before which a section begins. */
  sections: readonly number[];
  hasSubtotals: boolean;
  blanksAfter: readonly number[];
  total: 'none' | 'formula' | 'typed' | 'unlabelled';
  totalLabel: string;
  notes: readonly string[];
  numbering: 'number' | 'text' | 'n°' | 'dot';
  hiddenRows: readonly number[];
}

export interface OddSheet {
  sheet: SheetSnapshot;
  headerRow: number;
  columns: Partial<Record<AnyKey, number>>;
  actionRows: number[];
  totalRow: number | null;
  noteRows: number[];
}

const definitions = {
  annexe1: { columns: annexe1Columns, actions: agreementBudget },
  annexe2: { columns: annexe2Columns, actions: agreementObjectives },
} as const;

const SUMS: readonly AnyKey[] = ['cost', 'requested', 'nextYearCost'];
/** Columns that real annexes do without. */
const OPTIONAL: Record<Role, readonly AnyKey[]> = {
  annexe1: ['territory', 'category', 'expectedEffect', 'longTermFunding', 'deliverables', 'nextYearFunding'],
  annexe2: ['milestones', 'description'],
};

/** One slip of the pen in a word of at least four letters: a letter lost, added, changed, or two that changed places. */
export function slip(text: string, [word, letter, kind, added]: Slip): string {
  const words = [...text.matchAll(/\p{L}{4,}/gu)];
  const chosen = words[word % Math.max(1, words.length)];
  if (!chosen) return text;
  const at = chosen.index + (letter % (chosen[0].length - 1));
  const swapped = `${text[at + 1] ?? ''}${text[at] ?? ''}${text.slice(at + 2)}`;
  const endings = [text.slice(at + 1), added + text.slice(at), added + text.slice(at + 1), swapped];
  return text.slice(0, at) + (endings[kind % endings.length] ?? '');
}

export const anySlip: fc.Arbitrary<Slip> = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.constantFrom(...'aeiourstnlmpd'));

export function anyLayout(role: Role): fc.Arbitrary<Layout> {
  const { columns } = definitions[role];
  const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: columns.length, maxLength: columns.length });
  const action = fc.integer({ min: 1, max: 8 });
  return fc.record({
    titles: fc.array(
      fc.constantFrom(
        '',
        'GRAND VALMONT AGGLOMÉRATION',
        'Plan « Logement d’abord »',
        'Version du 12/03',
        'Document de travail',
      ),
      { maxLength: 3 },
    ),
    down: fc.integer({ min: 0, max: 22 }),
    right: fc.integer({ min: 0, max: 5 }),
    wordings: list(fc.nat()),
    style: fc.constantFrom('plain', 'capitals', 'lines', 'bare'),
    slips: list(fc.option(anySlip, { freq: 2 })),
    ranks: fc.oneof(fc.constant([]), list(fc.nat())),
    leftOut: fc.subarray([...OPTIONAL[role]], { maxLength: 2 }),
    extras: fc.array(
      fc.tuple(
        fc.constantFrom(
          'Observations',
          'Statut',
          'Priorité',
          'Commentaires DDETS',
          'Avis du service',
          'Lien vers la fiche',
        ),
        fc.nat(20),
      ),
      { maxLength: 3 },
    ),
    hasGroups: fc.boolean(),
    firstYear: fc.constantFrom(2021, 2023, 2025),
    sections: fc.uniqueArray(action, { maxLength: 3 }),
    hasSubtotals: fc.boolean(),
    blanksAfter: fc.uniqueArray(action, { maxLength: 3 }),
    total: fc.constantFrom('none', 'formula', 'typed', 'unlabelled'),
    totalLabel: fc.constantFrom('TOTAL', 'Total', 'Total général', 'TOTAUX', 'Total convention', 'TOTAL :'),
    notes: fc.array(
      fc.constantFrom('Plus NDLS 20KE', '* montants en attente de validation', 'Source : direction de l’habitat'),
      {
        maxLength: 2,
      },
    ),
    numbering: fc.constantFrom('number', 'text', 'n°', 'dot'),
    hiddenRows: fc.uniqueArray(fc.integer({ min: 8, max: 30 }), { maxLength: 3 }),
  });
}

function headingText(names: readonly string[], layout: Layout, index: number): string {
  const name = names[(layout.wordings[index] ?? 0) % names.length] ?? '';
  const dated = name.replaceAll('{N+1}', String(layout.firstYear + 1)).replaceAll('{N}', String(layout.firstYear));
  const mistake = layout.slips[index];
  const text = mistake ? slip(dated, mistake) : dated;
  if (layout.style === 'capitals') return text.toUpperCase();
  if (layout.style === 'lines') return text.replaceAll(' ', '\n');
  return layout.style === 'bare' ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
}

const numberings = {
  number: (number: number) => number,
  text: String,
  'n°': (number: number) => `n°${number}`,
  dot: (number: number) => `${number}.`,
} as const;

/** The agreement in that layout. The sheet's name says nothing. */
export function oddSheet(role: Role, layout: Layout, name = 'Feuil1'): OddSheet {
  const { columns, actions } = definitions[role];
  const kept: (AnyKey | string)[] = columns
    .map(({ key }, index) => ({ key, rank: layout.ranks[index] ?? index }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ key }) => key as AnyKey)
    .filter((key) => !layout.leftOut.includes(key));
  for (const [heading, place] of layout.extras) kept.splice(place % (kept.length + 1), 0, `+${heading}`);
  const keyed = Object.fromEntries(kept.map((key, index) => [key, index]));
  const place = (key: AnyKey) => keyed[key];

  const rows: GridCell[][] = [];
  const merges: Area[] = [];
  const rowNumber = () => rows.length + layout.down;
  const add = (cells: Record<string, GridCell>) => {
    rows.push(kept.map((key) => cells[key] ?? null));
    return rowNumber();
  };
  layout.titles.forEach((text) => rows.push([text === '' ? null : text]));
  if (layout.hasGroups) addGroups();
  const headerRow = rowNumber() + 1;
  const headings = Object.fromEntries(
    columns.map(({ key, heading, aliases }, index) => [key, headingText([heading, ...aliases], layout, index)]),
  );
  rows.push(kept.map((key) => headings[key] ?? key.slice(1)));

  /** One merged cell over each run of columns of money, and over each run of others. */
  function addGroups(): void {
    const isMoney = (key: string) => columns.some((column) => column.key === key && column.kind === 'amount');
    const row: GridCell[] = kept.map(() => null);
    const top = rowNumber() + 1;
    for (let from = 0; from < kept.length;) {
      let to = from;
      while (to + 1 < kept.length && isMoney(kept[to + 1] ?? '') === isMoney(kept[from] ?? '')) to++;
      row[from] = isMoney(kept[from] ?? '') ? 'Budget' : 'Présentation';
      const area = { top, bottom: top, left: from + 1 + layout.right, right: to + 1 + layout.right };
      if (to > from) merges.push(area);
      from = to + 1;
    }
    rows.push(row);
  }

  const actionRows: number[] = [];
  const sumOver = (first: number, last: number, kind: Layout['total']) =>
    Object.fromEntries(
      SUMS.filter((key) => place(key) !== undefined).map((key) => {
        const letters = columnLetters((place(key) ?? 0) + 1 + layout.right);
        const formula = `=SUM(${letters}${first}:${letters}${last})`;
        return [key, kind === 'typed' ? 480_000 : { value: 480_000, formula }];
      }),
    );
  let partStart = rowNumber() + 1;
  for (const [number, cells] of Object.entries(actions)) {
    const rank = Number(number);
    if (layout.sections.includes(rank)) {
      if (role === 'annexe1' && layout.hasSubtotals && rank > 1) {
        add({ action: 'Sous-total', ...sumOver(partStart, rowNumber(), 'formula') });
      }
      rows.push([`Axe ${rank} – Organiser`]);
      partStart = rowNumber() + 1;
    }
    actionRows.push(add({ ...(cells as Record<string, GridCell>), number: numberings[layout.numbering](rank) }));
    if (layout.blanksAfter.includes(rank)) rows.push([]);
  }
  const hasTotal = role === 'annexe1' && layout.total !== 'none' && SUMS.some((key) => place(key) !== undefined);
  const label = layout.total === 'unlabelled' ? {} : { action: layout.totalLabel };
  const totalRow = hasTotal
    ? add({ ...label, ...sumOver(headerRow + 1, rowNumber(), layout.total === 'typed' ? 'typed' : 'formula') })
    : null;
  const noteRows = layout.notes.map((note) => add({ [kept[1] ?? '']: note }));
  const sheet = gridSheet(name, rows, {
    firstRow: 1 + layout.down,
    firstColumn: 1 + layout.right,
    merges,
    hiddenRows: [...layout.hiddenRows].sort((a, b) => a - b),
  });
  const found = kept.filter((key) => !key.startsWith('+')) as AnyKey[];
  const columnOf = Object.fromEntries(found.map((key) => [key, (place(key) ?? 0) + 1 + layout.right]));
  return { sheet, headerRow, columns: columnOf, actionRows, totalRow, noteRows };
}
