import type { Annexe1, Annexe1Row, Annexe2, Annexe2Row, AnnexeRole } from '../../annexes';
import { plural } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress, editCell } from '../../workbook';
import type { Report } from '../finding';
import type { Fix } from '../fix';
import { fixOf, jointFix } from '../fix';
import type { Rule } from '../rule';
import { actionName, addresses, annexeName, capitalised, line, numberRuns, quote, shortList } from '../wording';
import { numberEdit } from './number-fix';

type Row = Annexe1Row | Annexe2Row;

const messages = {
  missing: (role: AnnexeRole, action: string, cell: CellRef) =>
    `${capitalised(`l’${action}`)} de l’${annexeName(role)} n’a pas de numéro : ${cellAddress(cell)} est vide.`,
  severalMissing: (role: string, rows: readonly number[]) =>
    `${plural(rows.length, 'action')} de l’${role} n’ont pas de numéro : lignes ${numberRuns(rows)}.`,
  codes: (role: string, cells: readonly CellRef[]) =>
    `${plural(cells.length, 'action')} de l’${role} ont un code que l’on ne peut suivre d’une annexe à l’autre (${shortList(cells.map(cellAddress))}) : un numéro entier est attendu.`,
  notWhole: (role: AnnexeRole, text: string, cell: CellRef) =>
    `Le numéro ${quote(text)} (${cellAddress(cell)}) de l’${annexeName(role)} n’est pas un nombre entier.`,
  twice: (role: AnnexeRole, number: number, cells: readonly CellRef[]) =>
    `Le numéro ${number} est porté par ${plural(cells.length, 'action')} de l’${annexeName(role)} (${addresses(cells)}).`,
  total: (cell: CellRef, text: string, isActions: boolean) =>
    `La ligne TOTAL porte le numéro ${text} en ${cellAddress(cell)}${isActions ? ', qui est celui d’une action' : ''} : elle n’est pas une action et ne doit pas en avoir.`,
  noNumber: (cell: CellRef, action: string) => `${cellAddress(cell)} est vide sur la ligne de l’${action}.`,
  contents: (cell: CellRef, text: string) => `${cellAddress(cell)} contient ${quote(text)}.`,
  bearer: (cell: CellRef, action: string) => `${cellAddress(cell)} : ${action}.`,
  numbered: (number: number, cell: CellRef) => `Écrire le numéro ${number} en ${cellAddress(cell)}`,
  numberedAll: (cells: number) => `Écrire les ${cells} numéros qui manquent`,
  emptied: (cell: CellRef) => `Vider ${cellAddress(cell)}, le numéro de la ligne TOTAL`,
  totalRow: (cell: CellRef, label: CellRef, count: number) =>
    `${cellAddress(label)} est le libellé de la ligne TOTAL ; ${cellAddress(cell)}, dans la colonne des numéros, devrait être vide. Le tableau compte ${plural(count, 'action')}.`,
};

export const rule: Rule = {
  meta: {
    id: 'identification-numero-unique',
    title: 'Chaque action a un numéro entier qui n’est qu’à elle, et la ligne TOTAL n’en a pas.',
    severity: 'bloquant',
    source: 'Annexes 1 et 2, colonne « n° »',
    why: 'Le numéro relie les deux annexes, l’avenant et le rapport d’exécution : deux actions sous un même numéro se confondent.',
    howToFix:
      'Donnez à chaque action son propre numéro, le même dans les deux annexes, et videz celui de la ligne TOTAL.',
    examples: {
      bad: 'Deux lignes portent le numéro 7 ; la ligne TOTAL porte le numéro 25.',
      good: '1, 2, 3… sans répétition.',
    },
    needs: {},
  },
  messages,
  check({ annexe1, annexe2 }) {
    return [annexe1, annexe2].flatMap((annexe) => (annexe?.columns.number ? checkNumbers(annexe) : []));
  },
  merge(reports) {
    const [first] = reports;
    if (!first) throw new Error('Nothing to merge');
    const cells = reports.map(({ cell }) => cell);
    const [role = '', kind] = (first.cause ?? '').split('/');
    return {
      ...first,
      message:
        kind === 'code'
          ? messages.codes(role, cells)
          : messages.severalMissing(
              role,
              cells.map(({ row }) => row),
            ),
      cells,
      action: null,
      evidence: reports.flatMap(({ evidence }) => evidence),
      fix: jointFix(reports, messages.numberedAll(cells.length)),
    };
  },
};

function checkNumbers(annexe: Annexe1 | Annexe2): Report[] {
  const rows: readonly Row[] = annexe.rows;
  return [
    ...rows.flatMap((row) => (row.number.value === null ? withoutNumber(annexe, row) : [])),
    ...repeated(annexe, rows),
    ...numberedTotal(annexe),
  ];
}

function withoutNumber(annexe: Annexe1 | Annexe2, row: Row): Report[] {
  const { role } = annexe;
  const { cell, text } = row.number;
  if (text !== '') {
    const evidence = [
      line(messages.contents(cell, text), cell),
      line(messages.bearer(cell, actionName(row)), row.action),
    ];
    const cause = `${annexeName(role)}/code`;
    return [{ message: messages.notWhole(role, text, cell), cell, action: null, evidence, cause }];
  }
  return [
    {
      message: messages.missing(role, actionName(row), cell),
      cell,
      action: null,
      cause: annexeName(role),
      evidence: [line(messages.noNumber(cell, actionName(row)), cell)],
      fix: numbering(annexe, row),
    },
  ];
}

/** One report for each number that several actions bear, where the second of them stands. */
function repeated(annexe: Annexe1 | Annexe2, rows: readonly Row[]): Report[] {
  const { role } = annexe;
  const bearers = new Map<number, Row[]>();
  for (const row of rows) {
    if (row.number.value === null) continue;
    const known = bearers.get(row.number.value);
    if (known) known.push(row);
    else bearers.set(row.number.value, [row]);
  }
  return [...bearers].flatMap(([number, same]): Report[] => {
    const [, second] = same;
    if (!second) return [];
    const cells = same.map((row) => row.number.cell);
    const evidence = same.map((row) => line(messages.bearer(row.number.cell, actionName(row)), row.number));
    return [
      {
        message: messages.twice(role, number, cells),
        cell: second.number.cell,
        cells,
        action: number,
        evidence,
        ...(same.length === 2 && { fix: numbering(annexe, second) }),
      },
    ];
  });
}

/** The proposal of the number that follows the row above. */
function numbering(annexe: Annexe1 | Annexe2, row: Row): Fix | undefined {
  const edit = numberEdit(annexe, row);
  return edit && fixOf('proposed', messages.numbered(Number(edit.after.value), edit.cell), [edit]);
}

function numberedTotal({ total, rows, sheet }: Annexe1 | Annexe2): Report[] {
  if (!total || total.number.isMissing || total.number.text === '' || isLabel(total)) return [];
  const { cell, text, value } = total.number;
  const fix = fixOf('proposed', messages.emptied(cell), [editCell(sheet, cell, { value: null })]);
  const isActions = value !== null && (rows as readonly Row[]).some(({ number }) => number.value === value);
  return [
    {
      message: messages.total(cell, text, isActions),
      cell,
      action: null,
      severity: 'avertissement',
      evidence: [line(messages.totalRow(cell, total.label, rows.length), cell, total.label)],
      fix,
    },
  ];
}

/** The word TOTAL itself often stands in the column of the numbers. */
function isLabel({ number, label }: NonNullable<(Annexe1 | Annexe2)['total']>): boolean {
  return number.cell.row === label.row && number.cell.column === label.column;
}
