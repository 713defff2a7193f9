import type { Annexe1, Annexe1Row } from '../../annexes';
import { enumeration, euros } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import type { Years } from '../column-names';
import { columnName, ofColumn, theColumn } from '../column-names';
import type { EvidenceLine, Report } from '../finding';
import { jointFix } from '../fix';
import { gathered } from '../gather';
import type { Rule } from '../rule';
import type { RuleId } from '../rule-id';
import { actionName, line, quote } from '../wording';
import type { Clue, MisplacedAmount } from './misplaced-amount';
import { misplacedAmounts } from './misplaced-amounts';
import { exchangeFix, slipFix } from './slip-fix';

const messages = {
  one: (action: string, amount: MisplacedAmount, years: Years) =>
    `Sur la ligne de l’${action}, un montant a sans doute glissé d’une colonne à l’autre : ${move(amount, years)}.`,
  several: (action: string, amounts: readonly MisplacedAmount[], years: Years) =>
    `Sur la ligne de l’${action}, ${amounts.length} montants ont sans doute glissé d’une colonne à l’autre : ${enumeration(amounts.map((amount) => move(amount, years)))}.`,
  rows: (actions: string, moves: string) =>
    `Sur les lignes de ${actions}, des montants ont sans doute glissé ensemble d’une colonne à l’autre : ${moves}.`,
  fixRows: (count: number) => `Remettre à leur place les montants des ${count} lignes`,
  contents: (cell: CellRef, text: string, name: string) =>
    `${cellAddress(cell)} (colonne ${name}) contient ${quote(text)}.`,
  empty: (cell: CellRef, name: string) => `${cellAddress(cell)} (colonne ${name}) est vide.`,
  words: (name: string) => `La colonne ${name} attend des mots, pas un montant.`,
  balance: () =>
    'Une fois les montants remis à leur place, la ligne est équilibrée : coût total = AMI demandé + financements.',
  swap: (plain: string, sourced: string) =>
    `La colonne ${plain} attend un nombre seul, la colonne ${sourced} des montants avec leurs sources : c’est ici l’inverse.`,
  exchange: (funding: CellRef, date: string, calendar: CellRef) =>
    `${cellAddress(funding)} contient une date (${quote(date)}), et ${cellAddress(calendar)} des montants avec leurs sources : les deux cellules sont sans doute interverties.`,
  shift: (deliverables: CellRef, cost: CellRef, words: string) =>
    `${cellAddress(deliverables)} est vide et ${cellAddress(cost)}, où un montant est attendu, contient ${quote(words)} : la fin de la ligne est sans doute décalée d’une colonne vers la droite.`,
  approval: (asked: CellRef, name: string, text: string) =>
    `Le même montant est en ${cellAddress(asked)} (colonne ${name}) : ${quote(text)}, et aucune dépense ne lui correspond la seconde année.`,
  onlyOne: (asked: CellRef, name: string, text: string) =>
    `Le même montant est en ${cellAddress(asked)} (colonne ${name}) : ${quote(text)}, et toute autre demande a un montant validé.`,
  total: (to: string, amount: number) =>
    `Une fois ces ${euros(amount)} remis à leur place, le total ${to} est celui de ses lignes.`,
  totals: (from: string, to: string, amount: number) =>
    `Ces ${euros(amount)} remis à leur place, avec ceux des autres lignes qui ont glissé, les totaux ${from} et ${to} sont justes.`,
  granted: (cell: CellRef, text: string) => `Le montant validé est le même : ${quote(text)} (${cellAddress(cell)}).`,
  source: (cell: CellRef, text: string, to: string) =>
    `${cellAddress(cell)} nomme un financeur (${quote(text)}) : la place de ce montant est dans la colonne ${to}.`,
  request: (cell: CellRef, text: string, approved: CellRef, approvedText: string) =>
    `${cellAddress(cell)} nomme un financeur à la place du montant demandé (${quote(text)}), et le montant validé (${cellAddress(approved)}, ${quote(approvedText)}) est celui du coût.`,
};

/** « 70 000 € en N19 (les livrables) au lieu de O19 (les dépenses 2022) ». */
function move({ row, from, to, euros: amount }: MisplacedAmount, years: Years): string {
  const target = to === null ? '' : ` au lieu de ${cellAddress(row[to].cell)} (${theColumn(to, years)})`;
  return `${euros(amount)} en ${cellAddress(row[from].cell)} (${theColumn(from, years)})${target}`;
}

/** The cell that an amount slipped out of, or into, has nothing else wrong with it. */
const supersedes: readonly RuleId[] = [
  'budget-annee-suivante-vide',
  'budget-cout-non-chiffre',
  'cofinancement-annee-suivante',
  'cofinancement-depasse-cout',
];

/** What rules say of an amount of the wrong kind for its column, once the column it belongs to is found. */
const kindRules: readonly RuleId[] = [
  'budget-equilibre-ligne',
  'budget-montant-non-numerique',
  'cofinancement-absent',
  'cofinancement-montant-sans-source',
  'cofinancement-source-sans-montant',
  'indicateur-livrable-vide',
  'inter-calendrier',
];

/** The clues that say what the cells should have held, and so whatever else could be said of them. */
const ofKind: readonly Clue[] = ['balance', 'swap', 'exchange', 'shift'];

export const rule: Rule = {
  meta: {
    id: 'structure-glissement-colonne',
    title: 'Chaque montant est dans la colonne à laquelle il appartient.',
    severity: 'bloquant',
    source: 'Annexe 1',
    why: 'Un montant glissé dans la colonne voisine fausse deux totaux à la fois, et l’action paraît financée autrement qu’elle ne l’est.',
    howToFix:
      'Vérifiez le montant dans le dossier de l’action, puis déplacez-le dans sa colonne sans en changer la valeur.',
    examples: {
      bad: '70 000 dans les livrables, et la dépense de l’année suivante vide.',
      good: '70 000 dans la dépense de l’année suivante, « Bilan » dans les livrables.',
    },
    needs: { annexe1: [] },
    isAboutMoney: true,
    supersedes,
  },
  messages,
  check({ annexe1, years }, { settings }) {
    if (!annexe1) return [];
    const misplaced = [...misplacedAmounts(annexe1, settings)];
    const counts = new Map<string, number>();
    for (const [, amounts] of misplaced) {
      const moves = movesOf(amounts, years);
      counts.set(moves, (counts.get(moves) ?? 0) + 1);
    }
    return misplaced.map(([row, amounts]) => {
      const moves = movesOf(amounts, years);
      const isCommon = (counts.get(moves) ?? 0) >= SAME_SLIP;
      return { ...reportOf(annexe1, row, amounts, years), ...(isCommon && { cause: moves }) };
    });
  },
  merge: (reports) => ({
    ...gathered(reports, (actions) => messages.rows(actions, reports[0]?.cause ?? '')),
    fix: jointFix(reports, messages.fixRows(reports.length)),
  }),
};

/** So many rows whose amounts slipped the same way were moved together: one finding. */
const SAME_SLIP = 3;

/** « « coût total » au lieu de « financement AMI demandé » »: where the amounts of a row stand and belong, whatever they are. */
function movesOf(amounts: readonly MisplacedAmount[], years: Years): string {
  const moves = amounts.map(({ from, to }) =>
    to === null ? columnName(from, years) : `${columnName(from, years)} au lieu de ${columnName(to, years)}`,
  );
  return enumeration(moves);
}

function reportOf(annexe: Annexe1, row: Annexe1Row, amounts: readonly MisplacedAmount[], years: Years): Report {
  const [first] = amounts as [MisplacedAmount];
  const action = actionName(row);
  const fix = exchangeFix(annexe, amounts) ?? slipFix(annexe, amounts);
  const cells = amounts.flatMap(({ from, to }) => [row[from].cell, ...(to ? [row[to].cell] : [])]);
  return {
    message: amounts.length === 1 ? messages.one(action, first, years) : messages.several(action, amounts, years),
    cell: row[first.from].cell,
    cells: unique(cells, cellAddress),
    action: row.number.value,
    supersedes: [...supersedes, ...supersededBy(amounts)],
    evidence: unique(
      amounts.flatMap((amount) => evidenceOf(amount, years)),
      ({ text }) => text,
    ),
    fix,
  };
}

/** What else a cell of the row would be told, and is explained by where its amount belongs. */
function supersededBy(amounts: readonly MisplacedAmount[]): readonly RuleId[] {
  if (amounts.some(({ clue }) => ofKind.includes(clue))) return kindRules;
  // A text that names a funder is text because it stands in a column of numbers.
  return amounts.some(({ clue }) => clue === 'source') ? ['budget-montant-non-numerique'] : [];
}

/** The items without those whose key is that of an earlier one. */
function unique<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const keys = items.map(keyOf);
  return items.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

function evidenceOf(amount: MisplacedAmount, years: Years): EvidenceLine[] {
  const { row, from, to } = amount;
  return [contentsOf(row, from, years), ...(to ? [contentsOf(row, to, years)] : []), ...reasons(amount, years)];
}

function contentsOf(row: Annexe1Row, key: MisplacedAmount['from'], years: Years): EvidenceLine {
  const { cell, text } = row[key];
  const name = columnName(key, years);
  return line(text === '' ? messages.empty(cell, name) : messages.contents(cell, text, name), cell);
}

/** The columns in which each amount stands with its source. */
function isSourced(key: MisplacedAmount['from']): boolean {
  return key === 'funding' || key === 'nextYearFunding';
}

/** What makes the move likely, besides what stands in the two cells. */
function reasons({ row, from, to, euros: amount, clue }: MisplacedAmount, years: Years): EvidenceLine[] {
  const { requested, approved, nextYearFunding } = row;
  const granted = approved.value.isEmpty ? nextYearFunding : approved;
  switch (clue) {
    case 'words':
      return [line(messages.words(columnName(from, years)))];
    case 'balance':
      return [line(messages.balance())];
    case 'swap':
      return to && isSourced(to) ? [line(messages.swap(columnName(from, years), columnName(to, years)))] : [];
    case 'exchange':
      return [line(messages.exchange(row.funding.cell, row.funding.text, row.calendar.cell))];
    case 'shift': {
      const { deliverables, nextYearCost } = row;
      return [line(messages.shift(deliverables.cell, nextYearCost.cell, nextYearCost.text), deliverables)];
    }
    case 'approval': {
      const key = requested.value.total === null ? 'cost' : 'requested';
      const say = (row.nextYearCost.value.total ?? 0) > 0 ? messages.onlyOne : messages.approval;
      return [line(say(row[key].cell, columnName(key, years), row[key].text), row[key])];
    }
    case 'total':
      return to ? [line(messages.total(ofColumn(to, years), amount))] : [];
    case 'totals': {
      const isGranted = to === 'requested' && granted.value.total === amount;
      return [
        ...(to ? [line(messages.totals(ofColumn(from, years), ofColumn(to, years), amount))] : []),
        ...(isGranted ? [line(messages.granted(granted.cell, granted.text), granted)] : []),
      ];
    }
    case 'source':
      return to ? [line(messages.source(row[from].cell, row[from].text, columnName(to, years)), row[from])] : [];
    case 'request': {
      const { cell, text } = requested;
      return [line(messages.request(cell, text, granted.cell, granted.text), requested, granted)];
    }
  }
}
