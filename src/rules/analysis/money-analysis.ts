import type { Annexe1, Annexe1Row } from '../../annexes';
import type { Settings } from '../../convention';
import type { Balance } from './balance';
import { isBalanced } from './balance';
import type { CrossedRows } from './crossed-rows';
import { crossedRows } from './crossed-rows';
import type { MoneyColumn, MoneyKey } from './money';
import { moneyColumns } from './money';
import type { OppositeGaps } from './opposite-gaps';
import type { DisplacedApproval } from './displaced-approval';
import { RowFigures } from './row-figures';
import type { TotalCheck } from './totals';
import { checkTotals } from './totals';

/** An amount that all the figures agree in placing in another column of its row. */
export interface Slip {
  row: Annexe1Row;
  from: MoneyKey;
  to: MoneyKey;
  /** In euros. */
  amount: number;
}

/** What the figures of Annexe 1 say together: the ground of every rule on money, so that no two contradict each other. */
export interface MoneyAnalysis {
  columns: ReadonlyMap<MoneyKey, MoneyColumn>;
  figures: RowFigures;
  /** The stated totals that differ from what their column adds up to. */
  totals: TotalCheck[];
  opposites: OppositeGaps[];
  /** By row; only where a single explanation stands out. */
  slips: ReadonlyMap<Annexe1Row, Slip>;
  /** The approved fundings that stand in another column, as the row or the totals tell. */
  displacedApprovals: ReadonlyMap<Annexe1Row, DisplacedApproval>;
  crossed: CrossedRows[];
  /** Rows whose cost and resources differ for no reason that another finding gives. */
  unbalanced: Balance[];
}

const known = new WeakMap<Annexe1, { settings: Settings; analysis: MoneyAnalysis }>();

/** The analysis of an annexe; made once, however many rules ask for it. */
export function moneyAnalysis(annexe: Annexe1, settings: Settings): MoneyAnalysis {
  const remembered = known.get(annexe);
  if (remembered?.settings === settings) return remembered.analysis;
  const analysis = analyse(annexe, settings);
  known.set(annexe, { settings, analysis });
  return analysis;
}

function analyse(annexe: Annexe1, { tolerance, crossedRowDistance }: Settings): MoneyAnalysis {
  const columns = moneyColumns(annexe);
  const figures = new RowFigures(annexe, tolerance);
  const { totals, opposites } = checkTotals(annexe, columns, figures, tolerance);
  const slips = acceptedSlips(totals, opposites, figures);
  const inQuestion = [...figures.balances.values()].filter(
    (balance) => !isBalanced(balance, tolerance) && !slips.has(balance.row),
  );
  const crossed = crossedRows(inQuestion, crossedRowDistance, tolerance);
  const explained = new Set(crossed.flatMap(({ surplus, shortfall }) => [surplus, shortfall]));
  return {
    columns: new Map(columns.map((column) => [column.key, column])),
    figures,
    totals,
    opposites,
    slips,
    displacedApprovals: allDisplacedApprovals(figures, slips),
    crossed,
    unbalanced: inQuestion.filter((balance) => !explained.has(balance)),
  };
}

/**
 * The rows that may be taken for slipped: one set alone puts two totals right at once; or one set alone puts a total
 * right and each of its rows confirms it. An approval that its row gives away by itself needs no total to be known.
 */
function acceptedSlips(
  totals: readonly TotalCheck[],
  opposites: readonly OppositeGaps[],
  { displacedApprovals }: RowFigures,
): Map<Annexe1Row, Slip> {
  const slips: Slip[] = [];
  for (const { from, to, candidates, hasMore, wasCutShort } of opposites) {
    const [moves] = candidates;
    if (!moves || candidates.length > 1 || hasMore || wasCutShort) continue;
    slips.push(...moves.map(({ row, amount }) => ({ row, amount, from: from.key, to: to.key })));
  }
  for (const { column, best, hasMore } of totals) {
    const [only] = best;
    if (!only || best.length > 1 || hasMore || only.kind !== 'neighbour' || !only.isConfirmed) continue;
    const { other, terms } = only;
    for (const { row, amount } of terms) {
      if (row && other) slips.push({ row, amount, from: other, to: column.key });
    }
  }
  const unknown = slips.filter(({ row, to }) => to !== 'approved' || !displacedApprovals.has(row));
  return new Map(unknown.map((slip) => [slip.row, slip]));
}

function allDisplacedApprovals(
  { displacedApprovals }: RowFigures,
  slips: ReadonlyMap<Annexe1Row, Slip>,
): Map<Annexe1Row, DisplacedApproval> {
  const slipped = [...slips.values()].filter(({ to }) => to === 'approved');
  return new Map([
    ...displacedApprovals,
    ...slipped.map(({ row, from, amount }) => [row, { row, from, field: row[from], euros: amount }] as const),
  ]);
}
