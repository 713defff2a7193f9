import type { Annexe1, Annexe1Row, Annexe2, Annexe2Row, AnnexeRole } from '../../annexes';
import { plural } from '../../convention';
import type { Area, CellRef } from '../../workbook';
import { areaAddress } from '../../workbook';
import type { Report } from '../finding';
import type { Rule } from '../rule';
import { annexeName, line, numberRuns } from '../wording';

type Annexe = Annexe1 | Annexe2;

/** Cells of a merged block that are marked one by one; of a larger one, only the first. */
const MARKED_CELLS = 200;

const messages = {
  blank: (role: AnnexeRole, rows: readonly number[]) =>
    rows.length === 1
      ? `La ligne ${numberRuns(rows)} de l’${annexeName(role)} est vide au milieu des actions.`
      : `${plural(rows.length, 'ligne')} de l’${annexeName(role)} sont vides au milieu des actions : ${numberRuns(rows)}.`,
  hidden: (role: AnnexeRole, rows: readonly number[], isFiltered: boolean) =>
    rows.length === 1
      ? `La ligne ${numberRuns(rows)} de l’${annexeName(role)}, une action, est ${isFiltered ? 'cachée par un filtre' : 'masquée'}.`
      : `${plural(rows.length, 'ligne')} d’actions de l’${annexeName(role)} sont ${isFiltered ? 'cachées par un filtre' : 'masquées'} : ${numberRuns(rows)}.`,
  merged: (role: AnnexeRole, area: Area) =>
    `Les cellules ${areaAddress(area)} de l’${annexeName(role)} sont fusionnées dans les lignes des actions.`,
  severalMerged: (role: string, count: number, first: Area) =>
    `${plural(count, 'bloc')} de cellules de l’${role} sont fusionnés dans les lignes des actions, dont ${areaAddress(first)}.`,
  range: (first: number, last: number) => `Les actions vont de la ligne ${first} à la ligne ${last}.`,
  blankRow: (row: number) =>
    `Ligne ${row} : toutes les cellules du tableau sont vides ; un tri ou un filtre s’arrête là.`,
  hiddenRows: (numbers: readonly number[]) =>
    numbers.length > 0
      ? `Numéros des actions cachées : ${numberRuns(numbers)} ; leurs montants restent comptés par SOMME.`
      : 'Les montants de ces lignes restent comptés par SOMME.',
  keptValue: (area: Area) =>
    `${areaAddress(area)} : seule ${areaAddress({ ...area, bottom: area.top, right: area.left })} garde une valeur, les autres cellules sont vides pour un tri, un filtre ou une formule.`,
};

export const rule: Rule = {
  meta: {
    id: 'structure-ligne-vide-fusion',
    title: 'Les lignes des actions se suivent, visibles, sans cellules fusionnées.',
    severity: 'avertissement',
    source: 'pratique des tableaux',
    why: 'Une ligne vide arrête un tri ou un filtre, une ligne masquée échappe à la relecture, et une cellule fusionnée ne donne sa valeur qu’à une seule action.',
    howToFix:
      'Supprimez les lignes vides, affichez les lignes masquées ou retirez le filtre, et défusionnez les cellules en répétant leur valeur.',
    examples: {
      bad: 'B5:B8 fusionnées sur quatre actions ; ligne 12 masquée.',
      good: 'Une ligne par action, chaque cellule avec sa valeur.',
    },
    needs: {},
  },
  messages,
  check({ annexe1, annexe2 }) {
    return [annexe1, annexe2].flatMap((annexe) =>
      annexe && annexe.rows.length > 0 ? [...blankRows(annexe), ...hiddenRows(annexe), ...mergedCells(annexe)] : [],
    );
  },
  merge(reports) {
    const [first] = reports;
    if (!first) throw new Error('Nothing to merge.');
    return {
      ...first,
      message: messages.severalMerged(first.cause ?? '', reports.length, areaOf(first.cells ?? [first.cell])),
      cells: reports.flatMap(({ cell, cells }) => cells ?? [cell]),
      action: null,
      evidence: reports.flatMap(({ evidence }) => evidence),
    };
  },
};

/** A blank row beside the title of a section is a matter of layout, which the reader sees and means. */
function blankRows(annexe: Annexe): Report[] {
  const sections = new Set(annexe.sectionRows.map(({ row }) => row));
  const rows = annexe.blankRows.filter((row) => !sections.has(row - 1) && !sections.has(row + 1));
  const cells = rows.map((row): CellRef => ({ sheet: annexe.sheet.name, row, column: annexe.area.left }));
  const [cell] = cells;
  if (!cell) return [];
  const evidence = [
    line(messages.range(annexe.rows[0]?.row ?? 0, annexe.rows[annexe.rows.length - 1]?.row ?? 0)),
    ...cells.map((one) => line(messages.blankRow(one.row), one)),
  ];
  return [{ message: messages.blank(annexe.role, rows), cell, cells, action: null, evidence }];
}

function hiddenRows(annexe: Annexe): Report[] {
  const rows = (annexe.rows as (Annexe1Row | Annexe2Row)[]).filter(({ isHidden }) => isHidden);
  const cells = rows.map(({ number }) => number.cell);
  const [cell] = cells;
  if (!cell) return [];
  const numbers = rows.flatMap(({ number }) => number.value ?? []);
  return [
    {
      message: messages.hidden(
        annexe.role,
        rows.map(({ row }) => row),
        annexe.sheet.isFiltered,
      ),
      cell,
      cells,
      action: rows.length === 1 ? (numbers[0] ?? null) : null,
      evidence: [line(messages.hiddenRows(numbers), ...cells)],
    },
  ];
}

function mergedCells({ role, sheet, rows, area }: Annexe): Report[] {
  const actionRows = new Set(rows.map(({ row }) => row));
  const byRow = new Map(rows.map((row) => [row.row, row]));
  return sheet.merges.flatMap((merge): Report[] => {
    const holdsAction = rangeOf(merge.top, merge.bottom).some((row) => actionRows.has(row));
    if (!holdsAction || merge.right < area.left || merge.left > area.right) return [];
    const cells = cellsOf(sheet.name, merge);
    const [cell] = cells;
    if (!cell) return [];
    return [
      {
        message: messages.merged(role, merge),
        cell,
        cells,
        action: merge.top === merge.bottom ? (byRow.get(merge.top)?.number.value ?? null) : null,
        cause: annexeName(role),
        evidence: [line(messages.keptValue(merge), cell)],
      },
    ];
  });
}

function rangeOf(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function cellsOf(sheet: string, { top, left, bottom, right }: Area): CellRef[] {
  if ((bottom - top + 1) * (right - left + 1) > MARKED_CELLS) return [{ sheet, row: top, column: left }];
  return rangeOf(top, bottom).flatMap((row) => rangeOf(left, right).map((column) => ({ sheet, row, column })));
}

function areaOf(cells: readonly CellRef[]): Area {
  const [first, last] = [cells[0], cells[cells.length - 1]];
  return { top: first?.row ?? 1, left: first?.column ?? 1, bottom: last?.row ?? 1, right: last?.column ?? 1 };
}
