import type { Annexe1, Annexe1Row, Annexe2, Annexe2Row, AnnexeRole } from '../../annexes';
import { fold } from '../../annexes';
import { annexe1Columns, annexe2Columns, enumeration, plural } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import type { Report } from '../finding';
import type { Rule } from '../rule';
import { actionName, annexeName, capitalised, line } from '../wording';

/** What article 2.1.1 asks of every action. */
const required1 = ['territory', 'action', 'category', 'description', 'objective', 'indicators'] as const;
const required2 = ['action', 'description', 'objective', 'indicators'] as const;

type Key = (typeof required1)[number];
/** Share of the actions from which a column is empty as such, rather than here and there. */
const WHOLE_COLUMN = 0.5;

const messages = {
  missing: (action: string, role: AnnexeRole, labels: readonly string[]) =>
    `${capitalised(`l’${action}`)} n’est pas complète dans l’${annexeName(role)} : il manque ${enumeration(labels)}.`,
  column: (role: AnnexeRole, label: string, empty: number, rows: number) =>
    `${capitalised(label)} ${label.startsWith('les ') ? 'manquent' : 'manque'} pour ${plural(empty, 'action')} sur ${rows} dans l’${annexeName(role)}.`,
  cells: (cells: readonly CellRef[]) =>
    `${cells.length > 1 ? 'Cellules vides' : 'Cellule vide'} : ${enumeration(cells.map(cellAddress))}.`,
};

export const rule: Rule = {
  meta: {
    id: 'identification-champs-obligatoires',
    title: 'Territoire, intitulé, catégorie, description, objectif et indicateurs sont renseignés.',
    severity: 'bloquant',
    source: 'article 2.1.1',
    why: 'Une action que rien ne décrit ne peut être ni instruite, ni suivie, ni justifiée.',
    howToFix: 'Complétez la cellule ; l’autre annexe en a souvent le texte.',
    examples: { bad: 'Action 12 sans description.', good: 'Action 12 décrite en une phrase.' },
    needs: {},
  },
  messages,
  check: ({ annexe1, annexe2 }) => [
    ...(annexe1 ? ofAnnexe(annexe1, required1) : []),
    ...(annexe2 ? ofAnnexe(annexe2, required2) : []),
  ],
};

function ofAnnexe<K extends Key>(annexe: Annexe1 | Annexe2, required: readonly K[]): Report[] {
  const rows = annexe.rows as readonly (Annexe1Row | Annexe2Row)[];
  const present = required.filter((key) => key in annexe.columns);
  const emptyRows = (key: K) => rows.filter((row) => isEmpty(row, key));
  const columns = present.filter((key) => {
    const empty = emptyRows(key).length;
    return empty > 2 && empty >= rows.length * WHOLE_COLUMN;
  });
  return [
    ...columns.map((key) => columnReport(annexe, key, emptyRows(key))),
    ...rows.flatMap((row) => {
      const missing = present.filter((key) => !columns.includes(key) && isEmpty(row, key));
      return rowReport(row, annexe.role, missing);
    }),
  ];
}

function fieldOf(row: Annexe1Row | Annexe2Row, key: Key): { cell: CellRef; text: string } {
  return (row as unknown as Record<Key, { cell: CellRef; text: string }>)[key];
}

function isEmpty(row: Annexe1Row | Annexe2Row, key: Key): boolean {
  return fold(fieldOf(row, key).text) === '';
}

function labelOf(role: AnnexeRole, key: Key): string {
  const columns: readonly { key: string; label: string }[] = role === 'annexe1' ? annexe1Columns : annexe2Columns;
  return columns.find((column) => column.key === key)?.label ?? key;
}

function columnReport(annexe: Annexe1 | Annexe2, key: Key, empty: readonly (Annexe1Row | Annexe2Row)[]): Report {
  const cells = empty.map((row) => fieldOf(row, key).cell);
  return {
    message: messages.column(annexe.role, labelOf(annexe.role, key), empty.length, annexe.rows.length),
    cell: cells[0] ?? { sheet: annexe.sheet.name, row: annexe.headerRow, column: 1 },
    cells,
    action: null,
    evidence: [line(messages.cells(cells), ...cells)],
  };
}

function rowReport(row: Annexe1Row | Annexe2Row, role: AnnexeRole, missing: readonly Key[]): Report[] {
  const cells = missing.map((key) => fieldOf(row, key).cell);
  const [first] = cells;
  if (!first) return [];
  const labels = missing.map((key) => labelOf(role, key));
  return [
    {
      message: messages.missing(actionName(row), role, labels),
      cell: first,
      cells,
      action: row.number.value,
      evidence: [line(messages.cells(cells), ...cells)],
    },
  ];
}
