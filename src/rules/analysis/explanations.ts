import type { Explanation, ExplanationKind, Term } from './explanation';
import { explanation } from './explanation';
import type { Basis, MoneyColumn, MoneyEntry } from './money';
import { basesOf, isSame, sumOf, toCents } from './money';
import type { SearchOptions } from './opposite-gaps';
import type { RowFigures } from './row-figures';
import { slipOfThePen } from './slip-of-the-pen';
import { smallestSubsets } from './subsets';
import { addedRows } from './total-formula';

/** What an explanation of one total may draw on. */
export interface Surroundings {
  figures: RowFigures;
  /** The columns of money beside it, with no other column of the annexe between. */
  neighbours: readonly MoneyColumn[];
  /** Amounts outside the table, in the same column. */
  outside: readonly Term[];
}

export interface ExplanationSearch {
  explanations: Explanation[];
  /** The kinds that have more sets than were asked for. */
  overflowing: Set<ExplanationKind>;
  /** The table is too long for three rows at once to be tried. */
  wasCutShort: boolean;
}

/** Every explanation of the gap between a stated total and the sum of its column, whatever they are worth. */
export function explainTotal(
  column: MoneyColumn,
  surroundings: Surroundings,
  options: SearchOptions,
): ExplanationSearch {
  const result: ExplanationSearch = { explanations: [], overflowing: new Set(), wasCutShort: false };
  const { stated } = column;
  if (!stated) return result;
  const certain = certainty(column, stated.euros, surroundings.outside, options.tolerance);
  if (certain) return { ...result, explanations: [certain] };
  for (const basis of basesOf(column, options.tolerance)) {
    const pen = stated.field.formula === null ? slipOfThePen(stated.euros, column.sum[basis]) : null;
    if (pen) result.explanations.push(explanation({ kind: 'pen', basis, terms: [], isConfirmed: true, pen }));
    const gap = toCents(stated.euros - column.sum[basis]);
    for (const { kind, terms, most, other } of hypotheses(column, basis, surroundings)) {
      const effects = terms.map(({ effect }) => effect);
      const { sets, hasMore, wasCutShort } = smallestSubsets(effects, gap, { ...options, most });
      result.wasCutShort ||= wasCutShort;
      if (hasMore) result.overflowing.add(kind);
      for (const set of sets) {
        const chosen = set.flatMap((position) => terms[position] ?? []);
        const isConfirmed = chosen.every((term) => term.isConfirmed);
        result.explanations.push(explanation({ kind, basis, terms: chosen, isConfirmed, other: other ?? null }));
      }
    }
  }
  return result;
}

/**
 * The explanation that needs no search: the formula leaves rows out, it counts amounts that are no action's (subtotals), or
 * SUM leaves out the amounts in text.
 */
function certainty(
  column: MoneyColumn,
  stated: number,
  outside: readonly Term[],
  tolerance: number,
): Explanation | null {
  const formula = column.stated?.field.formula ?? null;
  const isAdded = formula === null ? null : addedRows(formula, column.column);
  const leftOut = column.entries.filter(({ row, counted }) => isAdded && (counted ?? 0) !== 0 && !isAdded(row.row));
  const known: [Explanation['kind'], Term[]][] = [
    ['formula', leftOut.map((entry) => termOf(entry, 'counted', -1))],
    ['outside', outside.filter(({ cell }) => isAdded?.(cell.row))],
    ['text', ignoredBySum(column).map((entry) => termOf(entry, 'read', 1))],
  ];
  for (const [kind, terms] of known) {
    // Text is what is missing from a total that SUM made; the others are what SUM was made to do.
    const effect = kind === 'text' ? 0 : sumOf(terms, (term) => term.effect);
    if (terms.length > 0 && isSame(column.sum.counted + effect, stated, tolerance)) {
      return explanation({ kind, basis: 'counted', terms, isCertain: true, isConfirmed: true });
    }
  }
  return null;
}

/** The cells with an amount that SUM does not count, because it stands in text. */
export function ignoredBySum({ entries }: MoneyColumn): MoneyEntry[] {
  return entries.filter(({ counted, read }) => counted === null && read !== null && read !== 0);
}

interface Hypothesis {
  kind: ExplanationKind;
  terms: (Term & { isConfirmed?: boolean })[];
  /** How many of the terms may be at work at once. */
  most: 1 | 2 | 3;
  other?: Explanation['other'];
}

/** What may have gone wrong, each time with all the amounts that it may have gone wrong with. */
function hypotheses(column: MoneyColumn, basis: Basis, { figures, neighbours, outside }: Surroundings): Hypothesis[] {
  const added = column.entries.filter((entry) => entry[basis] !== null);
  return [
    { kind: 'balance', terms: balanceTerms(column, basis, figures), most: 3 },
    ...neighbours.map((neighbour): Hypothesis => {
      const terms = neighbourTerms(column, neighbour, basis, figures);
      return { kind: 'neighbour', terms, most: 3, other: neighbour.key };
    }),
    {
      kind: 'text',
      terms: basis === 'counted' ? ignoredBySum(column).map((entry) => termOf(entry, 'read', 1)) : [],
      most: 3,
    },
    { kind: 'leftOut', terms: added.map((entry) => termOf(entry, basis, -1)), most: 3 },
    { kind: 'twice', terms: added.map((entry) => termOf(entry, basis, 1)), most: 1 },
    { kind: 'zero', terms: added.flatMap((entry) => [termOf(entry, basis, 9), termOf(entry, basis, -0.9)]), most: 1 },
    { kind: 'outside', terms: [...outside], most: 3 },
  ];
}

/** The amount of a cell, that counts so many times over in the explanation. */
function termOf({ row, field, ...amounts }: MoneyEntry, basis: Basis, times: number): Term {
  const amount = amounts[basis] ?? 0;
  return { row, cell: field.cell, amount, effect: toCents(amount * times) };
}

/** For each unbalanced row, what its own figures say that the cell should hold. */
function balanceTerms(column: MoneyColumn, basis: Basis, figures: RowFigures): Hypothesis['terms'] {
  const side = column.key === 'cost' ? 1 : column.key === 'requested' || column.key === 'funding' ? -1 : 0;
  if (side === 0) return [];
  return column.entries.flatMap((entry) => {
    const balance = figures.balances.get(entry.row);
    if (!balance || balance.gap === 0) return [];
    const right = toCents((entry.read ?? 0) + side * balance.gap);
    if (right < 0) return [];
    const amount = entry[basis] ?? 0;
    const effect = toCents(right - amount);
    return [{ row: entry.row, cell: entry.field.cell, amount, effect, isConfirmed: true }];
  });
}

/** Amounts of the neighbouring column, on the rows where this column has none. */
function neighbourTerms(
  column: MoneyColumn,
  neighbour: MoneyColumn,
  basis: Basis,
  figures: RowFigures,
): Hypothesis['terms'] {
  return neighbour.entries.flatMap((entry, index) => {
    const own = column.entries[index];
    if (!own || own[basis] !== null || entry.read === null) return [];
    const isConfirmed = figures.confirmMove(entry.row, neighbour.key, column.key, entry.read);
    return [{ ...termOf(entry, 'read', 1), isConfirmed }];
  });
}
