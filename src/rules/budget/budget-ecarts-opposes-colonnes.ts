import { euros, signedEuros } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import type { Basis, MoneyColumn, MoneyEntry, Move, OppositeGaps } from '../analysis';
import { moneyAnalysis, sumOf } from '../analysis';
import { columnName, ofColumn, theColumn, type Years } from '../column-names';
import type { EvidenceLine, Report } from '../finding';
import type { Rule } from '../rule';
import { line, shortList } from '../wording';
import { notCounted, otherReading } from './not-counted';

const messages = {
  slipped: (gaps: OppositeGaps, years: Years, moves: readonly Move[]) =>
    `${opposite(gaps, years)} : ${moves.length > 1 ? 'les montants des actions' : 'le montant de l’action'} ${actions(moves)}, ` +
    `${moves.length > 1 ? 'saisis' : 'saisi'} dans ${theColumn(gaps.from.key, years)} au lieu ${ofColumn(gaps.to.key, years)}, ` +
    `${moves.length > 1 ? 'expliquent' : 'explique'} les deux à la fois.`,
  ambiguous: (gaps: OppositeGaps, years: Years) =>
    `${opposite(gaps, years)} : des montants ont sans doute glissé d’une colonne à l’autre, et plusieurs combinaisons d’actions l’expliquent aussi bien.`,
  unexplained: (gaps: OppositeGaps, years: Years) =>
    `${opposite(gaps, years)} : des montants ont sans doute glissé d’une colonne à l’autre, mais aucune combinaison d’au plus ${gaps.wasCutShort ? 'deux' : 'trois'} actions ne l’explique.`,
  gap: ({ key, sum }: MoneyColumn, years: Years, cell: CellRef, stated: number, basis: Basis) =>
    `Total de la colonne ${columnName(key, years)} en ${cellAddress(cell)} : ${euros(stated)} ; ` +
    `${basis === 'counted' ? 'somme de ses nombres' : 'somme des montants lus'} : ${euros(sum[basis])} ; écart ${signedEuros(stated - sum[basis])}.`,
  ...otherReading,
  only: (moves: readonly Move[]) => `Seule combinaison qui tombe juste : ${calculation(moves)}.`,
  candidate: (moves: readonly Move[]) => `Combinaison possible : ${calculation(moves)}.`,
  confirmed: (moves: readonly Move[]) =>
    `${moves.length > 1 ? 'Les autres montants des actions' : 'Les autres montants de l’action'} ${actions(moves)} le confirment : le même montant est validé ou répété sur la ligne, ou la ligne s’équilibre une fois corrigée.`,
  leftOut: ({ field, counted }: MoneyEntry) =>
    `Le total de sa colonne ne compte pas ${cellAddress(field.cell)} (${euros(counted ?? 0)}).`,
  more: () => 'D’autres combinaisons d’au plus trois actions tombent juste elles aussi.',
};

function opposite({ from, to, gap, leftOut }: OppositeGaps, years: Years): string {
  const besides = leftOut.length > 0 ? `, une fois mis à part ${shortList(leftOut.map(apart))}` : '';
  return `Les totaux des colonnes ${columnName(from.key, years)} et ${columnName(to.key, years)} ont des écarts exactement opposés (−${euros(gap)} et +${euros(gap)})${besides}`;
}

/** « les 112 500 € de J25 (action 23) » */
function apart({ row, field, counted }: MoneyEntry): string {
  return `les ${euros(counted ?? 0)} de ${cellAddress(field.cell)}${row.number.value === null ? '' : ` (action ${row.number.value})`}`;
}

function actions(moves: readonly Move[]): string {
  return shortList(
    moves.map(({ row }) => (row.number.value === null ? `de la ligne ${row.row}` : String(row.number.value))),
  );
}

/** « 30 000 € de J8 à K8 + 60 000 € de J19 à K19 = 90 000 € ». */
function calculation(moves: readonly Move[]): string {
  const parts = moves.map(
    ({ row, from, to, amount }) =>
      `${euros(amount)} de ${cellAddress(from.field.cell)} à ${cellAddress(to.field.cell)}${row.number.value === null ? '' : ` (action ${row.number.value})`}`,
  );
  return `${parts.join(' + ')}${moves.length > 1 ? ` = ${euros(sumOf(moves, ({ amount }) => amount))}` : ''}`;
}

export const rule: Rule = {
  meta: {
    id: 'budget-ecarts-opposes-colonnes',
    title: 'Deux totaux n’ont pas d’écarts opposés.',
    severity: 'bloquant',
    source: 'pratique de contrôle',
    why: 'Quand un total a en trop ce qu’un autre a en moins, des montants ont été saisis dans la mauvaise colonne.',
    howToFix:
      'Vérifiez les actions désignées dans le dossier de chacune, et remettez leurs montants dans la bonne colonne.',
    examples: {
      bad: 'Coût total : écart −120 000 € ; AMI demandé : écart +120 000 €.',
      good: 'Chaque total est égal à la somme de sa colonne.',
    },
    needs: { annexe1: [] },
  },
  messages,
  check({ annexe1, years }, { settings }) {
    return annexe1 ? moneyAnalysis(annexe1, settings).opposites.flatMap((gaps) => reportOf(gaps, years)) : [];
  },
};

function reportOf(gaps: OppositeGaps, years: Years): Report[] {
  const { from, to, basis, candidates, hasMore, leftOut } = gaps;
  if (!from.stated || !to.stated) return [];
  const totals: [CellRef, CellRef] = [from.stated.field.cell, to.stated.field.cell];
  const figures = [...figuresOf(from, from.stated, basis.from, years), ...figuresOf(to, to.stated, basis.to, years)];
  const [first] = candidates;
  const isOnly = candidates.length === 1 && !hasMore;
  const confirmed = isOnly && first ? first.filter(({ isConfirmed }) => isConfirmed) : [];
  return [
    {
      message: !first
        ? messages.unexplained(gaps, years)
        : isOnly
          ? messages.slipped(gaps, years, first)
          : messages.ambiguous(gaps, years),
      // The rows have findings of their own (`structure-glissement-colonne`) once a single set explains the totals.
      cell: totals[0],
      cells: totals,
      action: null,
      // What explains both totals leaves nothing to say of each.
      ...(isOnly && { supersedes: ['budget-total-colonne'] }),
      evidence: [
        ...figures,
        ...candidates.map((moves) =>
          line(isOnly ? messages.only(moves) : messages.candidate(moves), ...cellsOf(moves)),
        ),
        ...leftOut.map((entry) => line(messages.leftOut(entry), entry.field.cell)),
        ...(confirmed.length > 0 ? [line(messages.confirmed(confirmed))] : []),
        ...(hasMore ? [line(messages.more())] : []),
      ],
    },
  ];
}

/** A total with the sum that makes the gap, and what stands in the column besides. */
function figuresOf(
  column: MoneyColumn,
  stated: NonNullable<MoneyColumn['stated']>,
  basis: Basis,
  years: Years,
): EvidenceLine[] {
  const { cell } = stated.field;
  return [
    line(messages.gap(column, years, cell, stated.euros, basis), cell),
    ...(basis === 'counted' ? notCounted(column, stated.euros - column.sum.read) : []),
  ];
}

function cellsOf(moves: readonly Move[]): CellRef[] {
  return moves.flatMap(({ from, to }) => [from.field.cell, to.field.cell]);
}
