import type { Annexe1, Annexe1Row } from '../../annexes';
import { fold } from '../../annexes';
import { euros, plural } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { moneyAnalysis, sumOf } from '../analysis';
import type { Report } from '../finding';
import type { Rule } from '../rule';
import { ofColumn, type Years } from '../column-names';
import { actionName, line, quote, shortList } from '../wording';

type FundingKey = 'funding' | 'nextYearFunding';

const messages = {
  unnamed: (action: string, key: FundingKey, years: Years, amount: number) =>
    `Dans la colonne ${ofColumn(key, years)}, l’${action} donne ${euros(amount)} sans dire qui les apporte.`,
  column: (key: FundingKey, years: Years, count: number) =>
    `La colonne ${ofColumn(key, years)} ne nomme aucun financeur : ${plural(count, 'montant y figure', 'montants y figurent')} sans source.`,
  contents: (cell: CellRef, text: string) => `${cellAddress(cell)} contient ${quote(text, 100)}.`,
  heading: (heading: string) => `L’en-tête demande les sources : ${quote(heading, 80)}.`,
  cells: (cells: readonly CellRef[]) => `Montants sans source : ${shortList(cells.map(cellAddress))}.`,
};

export const rule: Rule = {
  meta: {
    id: 'cofinancement-montant-sans-source',
    title: 'Tout montant cofinancé a un financeur.',
    severity: 'avertissement',
    source: 'colonnes « montants et sources »',
    why: 'Un cofinancement anonyme ne peut être ni vérifié auprès du financeur ni compté dans l’effort de chacun.',
    howToFix: 'Écrivez devant le montant le sigle de celui qui l’apporte.',
    examples: { bad: '« 1 700 000 ».', good: '« FNAVDL 1 700 000 ».' },
    needs: { annexe1: [] },
  },
  messages,
  check({ annexe1, years }, { settings }) {
    if (!annexe1) return [];
    const { slips, displacedApprovals } = moneyAnalysis(annexe1, settings);
    // An amount that stands in the wrong column lacks its column before it lacks a source.
    const isDisplaced = (row: Annexe1Row, key: FundingKey) =>
      slips.get(row)?.from === key || (key === 'nextYearFunding' && displacedApprovals.has(row));
    return (['funding', 'nextYearFunding'] as const).flatMap((key) =>
      check(annexe1, key, years, (row) => isDisplaced(row, key)),
    );
  },
};

function check(annexe1: Annexe1, key: FundingKey, years: Years, isDisplaced: (row: Annexe1Row) => boolean): Report[] {
  const heading = annexe1.columns[key];
  const unnamed = annexe1.rows.filter((row) => amountWithoutSource(row, key) > 0 && !isDisplaced(row));
  if (!heading || unnamed.length === 0) return [];
  if (annexe1.rows.some((row) => namesSomebody(row, key))) return unnamed.map((row) => reportOf(row, key, years));
  // Where nobody is named at all, the custom of the whole column is in question, if its heading asks for names.
  if (!/\bsources?\b/.test(fold(heading.heading))) return [];
  const cells = unnamed.map((row) => row[key].cell);
  return [
    {
      message: messages.column(key, years, cells.length),
      cell: cells[0] as CellRef,
      cells,
      action: null,
      evidence: [line(messages.heading(heading.heading), heading), line(messages.cells(cells), ...cells)],
    },
  ];
}

function amountWithoutSource(row: Annexe1Row, key: FundingKey): number {
  return sumOf(row[key].value.parts, ({ source, euros: amount }) => (source === null ? amount : 0));
}

function namesSomebody(row: Annexe1Row, key: FundingKey): boolean {
  const { parts, sourcesWithoutAmount } = row[key].value;
  return sourcesWithoutAmount.length > 0 || parts.some(({ source }) => source !== null);
}

function reportOf(row: Annexe1Row, key: FundingKey, years: Years): Report {
  const { cell, text } = row[key];
  return {
    message: messages.unnamed(actionName(row), key, years, amountWithoutSource(row, key)),
    cell,
    action: row.number.value,
    evidence: [line(messages.contents(cell, text), cell)],
  };
}
