import { enumeration, euros, numbers, signedEuros } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import type { Basis, MoneyColumn, MoneyKey, Move, OppositeGaps } from '../analysis';
import { moneyAnalysis } from '../analysis';
import type { Report } from '../finding';
import type { Rule } from '../rule';
import { columnLabel, line, ofColumn } from '../wording';

const messages = {
  slipped: (from: MoneyKey, to: MoneyKey, gap: number, moves: readonly Move[]) =>
    `Les totaux ${ofColumn(from)} et ${ofColumn(to)} ont des écarts exactement opposés (${euros(gap)}) : ` +
    `${moves.length > 1 ? 'les montants des actions' : 'le montant de l’action'} ${actions(moves)}, ${moves.length > 1 ? 'saisis' : 'saisi'} ` +
    `dans ${columnLabel(from)} au lieu ${ofColumn(to)}, ${moves.length > 1 ? 'expliquent' : 'explique'} les deux à la fois.`,
  ambiguous: (from: MoneyKey, to: MoneyKey, gap: number) =>
    `Les totaux ${ofColumn(from)} et ${ofColumn(to)} ont des écarts exactement opposés (${euros(gap)}) : des montants ont ` +
    'sans doute glissé d’une colonne à l’autre, et plusieurs combinaisons d’actions les expliquent aussi bien.',
  unexplained: (from: MoneyKey, to: MoneyKey, gap: number) =>
    `Les totaux ${ofColumn(from)} et ${ofColumn(to)} ont des écarts exactement opposés (${euros(gap)}) : des montants ont ` +
    'sans doute glissé d’une colonne à l’autre, mais aucune combinaison d’au plus trois actions ne les explique.',
  gap: (key: MoneyKey, cell: CellRef, stated: number, sum: number, basis: Basis) =>
    `Total ${ofColumn(key)} en ${cellAddress(cell)} : ${euros(stated)} ; ${basis === 'counted' ? 'somme des nombres' : 'somme des montants lus'} ` +
    `de la colonne : ${euros(sum)} ; écart ${signedEuros(stated - sum)}.`,
  moves: (moves: readonly Move[], isOnly: boolean) =>
    `${isOnly ? 'La seule combinaison qui tombe juste' : 'Combinaison possible'} : ${moves.map(move).join(' + ')} = ${euros(moves.reduce((sum, { amount }) => sum + amount, 0))}.`,
  confirmed: (moves: readonly Move[]) =>
    `Les autres montants ${moves.length > 1 ? `des actions ${actions(moves)} le confirment` : `de l’action ${actions(moves)} le confirment`} (montant répété plus loin sur la ligne, ou ligne équilibrée une fois corrigée).`,
  more: () => 'D’autres combinaisons d’au plus trois actions tombent juste elles aussi.',
};

function actions(moves: readonly Move[]): string {
  const named = moves.map(({ row }) => row.number.value);
  return named.every((number) => number !== null)
    ? numbers(named)
    : enumeration(
        moves.map(({ row }) => (row.number.value === null ? `de la ligne ${row.row}` : String(row.number.value))),
      );
}

function move({ row, from, to, amount }: Move): string {
  const number = row.number.value === null ? '' : ` (action ${row.number.value})`;
  return `${euros(amount)} de ${cellAddress(from.field.cell)} à ${cellAddress(to.field.cell)}${number}`;
}

export const rule: Rule = {
  meta: {
    id: 'budget-ecarts-opposes-colonnes',
    title: 'Deux totaux n’ont pas d’écarts opposés.',
    severity: 'bloquant',
    source: 'pratique de contrôle',
    why: 'Quand un total a en trop ce qu’un autre a en moins, des montants ont été saisis dans la mauvaise colonne.',
    howToFix:
      'Remettez dans leur colonne les montants des actions désignées, après vérification dans le dossier de chacune.',
    examples: {
      bad: 'Coût total : écart −120 000 € ; AMI demandé : écart +120 000 €.',
      good: 'Chaque total est égal à la somme de sa colonne.',
    },
    needs: { annexe1: [] },
    // The cell that an amount left empty by slipping away from it is explained here.
    supersedes: ['budget-cout-non-chiffre'],
  },
  messages,
  check({ annexe1 }, { settings }) {
    return annexe1 ? moneyAnalysis(annexe1, settings).opposites.flatMap(reportOf) : [];
  },
};

function reportOf({ from, to, basis, gap, candidates, hasMore }: OppositeGaps): Report[] {
  if (!from.stated || !to.stated) return [];
  const totals = [from.stated.field.cell, to.stated.field.cell];
  const gaps = [gapLine(from, basis.from), gapLine(to, basis.to)].flat();
  const [only] = candidates;
  if (!only || candidates.length > 1 || hasMore) {
    const say = only ? messages.ambiguous : messages.unexplained;
    const tried = candidates.map((moves) => line(messages.moves(moves, false), ...cellsOf(moves)));
    const evidence = [...gaps, ...tried, ...(hasMore ? [line(messages.more())] : [])];
    return [{ message: say(from.key, to.key, gap), cell: totals[0] as CellRef, cells: totals, action: null, evidence }];
  }
  const confirmed = only.filter(({ isConfirmed }) => isConfirmed);
  const [first] = only;
  return [
    {
      message: messages.slipped(from.key, to.key, gap, only),
      cell: first?.from.field.cell ?? (totals[0] as CellRef),
      cells: cellsOf(only),
      action: only.length === 1 ? (first?.row.number.value ?? null) : null,
      evidence: [
        ...gaps,
        line(messages.moves(only, true), ...cellsOf(only)),
        ...(confirmed.length > 0 ? [line(messages.confirmed(confirmed))] : []),
      ],
    },
  ];
}

function gapLine({ key, stated, sum }: MoneyColumn, basis: Basis) {
  return stated ? [line(messages.gap(key, stated.field.cell, stated.euros, sum[basis], basis), stated.field)] : [];
}

function cellsOf(moves: readonly Move[]): CellRef[] {
  return moves.flatMap(({ from, to }) => [from.field.cell, to.field.cell]);
}
