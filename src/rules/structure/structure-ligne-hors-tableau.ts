import type { Annexe1, StrayCell } from '../../annexes';
import { fold, parseAmount } from '../../annexes';
import { enumeration, euros } from '../../convention';
import { cellAddress, formulaAt, numberFormatAt } from '../../workbook';
import type { MoneyKey } from '../analysis';
import { isSame, moneyAnalysis, moneyKeys } from '../analysis';
import type { Years } from '../column-names';
import { columnName } from '../column-names';
import type { EvidenceLine, Report } from '../finding';
import type { Rule } from '../rule';
import { line, quote } from '../wording';

/** Rows that only repeat or compare what the table says: « dont », « Rappel », « Taux de cofinancement ». */
const DERIVED =
  /^(?:sous total|total|totaux|dont|rappel|part|taux|pourcentage|moyenne|solde|reste|ecart|controle|verification|pour memoire)\b/;
/** A line that adds to the table, wherever it stands. */
const ADDITION = /^(?:plus|et|avec|ajout|a ajouter|en sus|hors)\b|^\s*\+/i;
/** A text of more words is a note about amounts rather than a line with an amount. */
const MOST_WORDS = 8;

/** An amount that stands outside the table. */
interface OutsideAmount extends StrayCell {
  euros: number;
  isText: boolean;
}

const messages = {
  outside: (row: number, isBelow: boolean, amounts: readonly OutsideAmount[]) =>
    `La ligne ${row}, ${isBelow ? 'sous le tableau' : 'entre les actions'}, porte ${amounts.length > 1 ? 'des montants qui ne sont' : 'un montant qui n’est'} à aucune action : ${enumeration(amounts.map(said))}.`,
  contents: ({ cell, text }: StrayCell) => `${cellAddress(cell)} contient ${quote(text, 100)}.`,
  notCounted: () => 'La ligne n’a pas de numéro : aucun contrôle ni aucun report ne la rattache à une action.',
  sum: (key: MoneyKey, years: Years, total: StatedTotal, added: OutsideAmount, whole: OutsideAmount) =>
    `${euros(total.euros)} (total ${columnName(key, years)}, ${cellAddress(total.cell)}) + ${euros(added.euros)} (${cellAddress(added.cell)}) = ${euros(whole.euros)} (${cellAddress(whole.cell)}).`,
};

function said({ cell, text, isText, euros: amount }: OutsideAmount): string {
  return isText ? `${quote(text, 40)} (${cellAddress(cell)})` : `${euros(amount)} (${cellAddress(cell)})`;
}

interface StatedTotal {
  cell: StrayCell['cell'];
  euros: number;
}

export const rule: Rule = {
  meta: {
    id: 'structure-ligne-hors-tableau',
    title: 'Aucun montant ne se trouve hors des lignes des actions.',
    severity: 'avertissement',
    source: 'pratique des annexes',
    why: 'Un montant noté sous le tableau n’est à aucune action : il échappe aux totaux, au suivi et au rapport d’exécution.',
    howToFix: 'Inscrivez le montant sur la ligne de son action, ou créez l’action dans les deux annexes.',
    examples: {
      bad: '« Plus NDLS 20KE » sous la ligne TOTAL.',
      good: 'Une action « Nuit de la solidarité » avec son coût ; sous le tableau, des notes sans montant.',
    },
    needs: { annexe1: [] },
    isAboutMoney: true,
  },
  messages,
  check({ annexe1, years }, { settings }) {
    if (!annexe1) return [];
    const rows = new Map<number, StrayCell[]>();
    for (const stray of annexe1.strayCells) {
      const same = rows.get(stray.cell.row);
      if (same) same.push(stray);
      else rows.set(stray.cell.row, [stray]);
    }
    const totals = statedTotals(annexe1, moneyAnalysis(annexe1, settings).columns);
    return [...rows.values()].flatMap((cells) => {
      const amounts = outsideAmounts(annexe1, cells);
      return amounts.length === 0
        ? []
        : [reportOf(annexe1, amounts, cells, sums(amounts, totals, years, settings.tolerance))];
    });
  },
};

function reportOf(
  annexe: Annexe1,
  amounts: OutsideAmount[],
  cells: readonly StrayCell[],
  sumLines: EvidenceLine[],
): Report {
  const [first] = amounts as [OutsideAmount];
  const { row } = first.cell;
  const isBelow = annexe.rows.every((action) => action.row < row);
  return {
    message: messages.outside(row, isBelow, amounts),
    cell: first.cell,
    cells: amounts.map(({ cell }) => cell),
    action: null,
    evidence: [
      ...cells.map((stray) => line(messages.contents(stray), stray)),
      ...sumLines,
      line(messages.notCounted()),
    ],
  };
}

/** The amounts of a row that belongs to no action, unless the row only repeats what the table says. */
function outsideAmounts(annexe: Annexe1, cells: readonly StrayCell[]): OutsideAmount[] {
  const label = cells.find(({ raw }) => typeof raw === 'string')?.text ?? '';
  if (DERIVED.test(fold(label))) return [];
  const moneyColumns = new Set(moneyKeys.flatMap((key) => annexe.columns[key]?.column ?? []));
  const inMoney = cells.filter(({ cell }) => moneyColumns.has(cell.column)).flatMap((stray) => amountOf(annexe, stray));
  const elsewhere = cells.filter(
    ({ cell, text }) => !moneyColumns.has(cell.column) && (inMoney.length > 0 || ADDITION.test(text)),
  );
  const noted = elsewhere.filter(({ raw }) => typeof raw === 'string').flatMap((stray) => amountOf(annexe, stray));
  return [...noted, ...inMoney].sort((one, other) => one.cell.column - other.cell.column);
}

/** A figure worked out by a formula is a control of the reader's own; a sentence is a note, even with an amount in it. */
function amountOf({ sheet, rows }: Annexe1, stray: StrayCell): OutsideAmount[] {
  const { row, column } = stray.cell;
  if (formulaAt(sheet, row, column) !== null) return [];
  const { total, rest } = parseAmount(
    stray.raw,
    numberFormatAt(sheet, row, column),
    undefined,
    rows[0]?.cost.value.scale,
  );
  const isNote = typeof stray.raw === 'string' && (rest !== '' || stray.text.split(/\s+/u).length > MOST_WORDS);
  return total === null || total === 0 || isNote
    ? []
    : [{ ...stray, euros: total, isText: typeof stray.raw === 'string' }];
}

type Columns = ReturnType<typeof moneyAnalysis>['columns'];

function statedTotals({ total }: Annexe1, columns: Columns): Map<MoneyKey, StatedTotal> {
  const stated = new Map<MoneyKey, StatedTotal>();
  for (const [key, column] of columns) {
    if (total && column.stated) stated.set(key, { cell: column.stated.field.cell, euros: column.stated.euros });
  }
  return stated;
}

/** A total of the table and an amount of the row that make up another amount of the row. */
function sums(
  amounts: readonly OutsideAmount[],
  totals: Map<MoneyKey, StatedTotal>,
  years: Years,
  tolerance: number,
): EvidenceLine[] {
  return [...totals].flatMap(([key, total]) =>
    amounts.flatMap((added) =>
      amounts
        .filter((whole) => whole !== added && isSame(total.euros + added.euros, whole.euros, tolerance))
        .map((whole) => line(messages.sum(key, years, total, added, whole), total, added, whole)),
    ),
  );
}
