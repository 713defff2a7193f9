import type { Annexe1Row } from '../../annexes';
import { plural } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import type { Rule } from '../rule';
import { misplacedAmounts } from '../structure/misplaced-amounts';
import { line, shortList } from '../wording';

/** Actions and cells that a sentence names; the others are counted. */
const NAMED = 12;

const messages = {
  empty: (year: number, rows: readonly Annexe1Row[]) =>
    `Les dépenses ${year} ne sont pas renseignées pour ${plural(rows.length, 'action')} (${names(rows)}) : un montant, 0 ou « sans objet » est attendu.`,
  cells: (cells: readonly CellRef[]) =>
    `${cells.length > 1 ? 'Cellules vides' : 'Cellule vide'} : ${shortList(cells.map(cellAddress), NAMED)}.`,
};

function names(rows: readonly Annexe1Row[]): string {
  return shortList(
    rows.map(({ number, row }) => (number.value === null ? `ligne ${row}` : String(number.value))),
    NAMED,
  );
}

export const rule: Rule = {
  meta: {
    id: 'budget-annee-suivante-vide',
    title: 'Les dépenses de l’année suivante sont renseignées pour chaque action.',
    severity: 'information',
    source: 'colonne « Estimation dépenses » de l’année suivante',
    why: 'Une cellule vide ne dit pas si l’action s’arrête ou si l’estimation reste à faire : l’avenant ne peut pas être préparé.',
    howToFix: 'Écrivez un montant, 0 si l’action ne coûte plus rien, ou « sans objet » si elle est terminée.',
    examples: { bad: 'Cellule vide.', good: '0, ou « sans objet ».' },
    needs: { annexe1: ['nextYearCost'] },
  },
  messages,
  check({ annexe1, years }, { settings }) {
    if (!annexe1) return [];
    // An amount that stands in the wrong column is said to (`structure-glissement-colonne`).
    const misplaced = misplacedAmounts(annexe1, settings);
    const rows = annexe1.rows.filter(
      (row) => row.nextYearCost.value.isEmpty && goesOn(row, years.first) && !misplaced.has(row),
    );
    const cells = rows.map(({ nextYearCost }) => nextYearCost.cell);
    const [first] = cells;
    if (!first) return [];
    return [
      {
        message: messages.empty(years.second, rows),
        cell: first,
        cells,
        action: rows.length === 1 ? (rows[0]?.number.value ?? null) : null,
        evidence: [line(messages.cells(cells), ...cells)],
      },
    ];
  },
};

/** Not so for an action that costs nothing already, nor for one whose calendar ends within the first year. */
function goesOn({ cost, requested, funding, calendar }: Annexe1Row, firstYear: number): boolean {
  const costsNothing =
    [cost, requested].every(({ value }) => value.isEmpty || value.total === 0) && (funding.value.total ?? 0) === 0;
  const { start, end } = calendar.value;
  const endsInFirstYear =
    end !== null && end.startsWith(String(firstYear)) && !(start ?? '').startsWith(String(firstYear + 1));
  return !costsNothing && !endsInFirstYear;
}
