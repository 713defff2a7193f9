import type { Annexe1Row, Target } from '../../annexes';
import { fold } from '../../annexes';
import type { Settings, UnitCost } from '../../convention';
import { euros, percent } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { moneyAnalysis } from '../analysis';
import type { Report } from '../finding';
import type { Rule } from '../rule';
import { actionName, line, quote } from '../wording';

const messages = {
  change: (action: string, unit: string, first: number, second: number, years: Years) =>
    `Le coût d’une unité (${unit}) de l’${action} passe de ${euros(first)} en ${years.first} à ${euros(second)} en ${years.second}, soit ${percent(second / first - 1)} d’écart.`,
  scheme: (action: string, scheme: UnitCost, amount: number, found: number) =>
    `Le financement ${quote(scheme.scheme)} de l’${action} revient à ${euros(found)} par ${scheme.unit}, et le forfait est de ${euros(scheme.euros)} : ${euros(amount)} sont inscrits.`,
  year: (cell: CellRef, year: number, cost: number, target: Target) =>
    `${year} : ${euros(cost)} (${cellAddress(cell)}) pour ${quote(target.text)}, soit ${euros(round(cost / target.low))} l’unité.`,
  expected: (count: number, { unit, euros: price }: UnitCost) =>
    `${count} × ${euros(price)} par ${unit} = ${euros(round(count * price))}.`,
  target: (cell: CellRef, text: string) => `Cible (${cellAddress(cell)}) : ${quote(text, 100)}.`,
  funding: (cell: CellRef, text: string) => `Financements (${cellAddress(cell)}) : ${quote(text, 100)}.`,
};

interface Years {
  first: number;
  second: number;
}

/** A first year that begins in spring, or a team that grows, makes a unit dearer or cheaper; hardly by half. */
const LEAP = 0.5;

/** Share of a flat rate within which an amount is that rate, rounded. */
const ROUNDED = 0.02;

export const rule: Rule = {
  meta: {
    id: 'indicateur-cout-unitaire',
    title: 'Le coût par unité de cible est stable d’une année à l’autre, et égal au forfait connu.',
    severity: 'avertissement',
    source: 'pratique',
    why: 'Un coût unitaire qui bondit ou s’écarte du forfait cache une cible ou un montant mal saisi.',
    howToFix: 'Vérifiez la cible et le montant de chaque année, ou expliquez la différence.',
    examples: {
      bad: '112 500 € pour 15 logements, puis 225 000 € pour 20 logements.',
      good: '112 500 € pour 15 logements, puis 150 000 € pour 20 logements.',
    },
    needs: { annexe1: ['cost'] },
  },
  messages,
  check({ annexe1, years }, { settings }) {
    if (!annexe1) return [];
    const { figures } = moneyAnalysis(annexe1, settings);
    return annexe1.rows.flatMap((row) => [
      // A zero missing from a cost, or too many, is told of by itself.
      ...(figures.nextYearZero(row) === null ? changed(row, years, settings.unitCostChangeThreshold) : []),
      ...offScheme(row, settings),
    ]);
  },
};

function round(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** A target for each year, of one unit, and a cost for each. */
function changed(row: Annexe1Row, years: Years, threshold: number): Report[] {
  const field = [row.objective, row.indicators].find(({ value }) => targetsByYear(value.targets, years) !== null);
  const targets = field && targetsByYear(field.value.targets, years);
  const [cost, nextCost] = [row.cost.value.total, row.nextYearCost.value.total];
  if (!targets || cost === null || nextCost === null || cost <= 0 || nextCost <= 0) return [];
  const [first, second] = [cost / targets.first.low, nextCost / targets.second.low];
  const change = Math.abs(second / first - 1);
  if (change <= threshold) return [];
  return [
    {
      message: messages.change(actionName(row), targets.first.unit, round(first), round(second), years),
      cell: field.cell,
      cells: [field.cell, row.cost.cell, row.nextYearCost.cell],
      action: row.number.value,
      severity: change < LEAP ? 'information' : 'avertissement',
      // The leap of the cost is told with that of the unit's.
      ...(change >= LEAP && { supersedes: ['budget-variation-aberrante'] }),
      evidence: [
        line(messages.year(row.cost.cell, years.first, cost, targets.first), row.cost, field),
        line(messages.year(row.nextYearCost.cell, years.second, nextCost, targets.second), row.nextYearCost, field),
      ],
    },
  ];
}

function targetsByYear(targets: readonly Target[], { first, second }: Years): { first: Target; second: Target } | null {
  const of = (year: number) =>
    targets.filter((target) => target.year === year && target.low > 0 && target.low === target.high);
  const [one, other] = [of(first), of(second)];
  if (one.length !== 1 || other.length !== 1 || !one[0] || !other[0]) return null;
  return fold(one[0].unit) === fold(other[0].unit) ? { first: one[0], second: other[0] } : null;
}

/** « 328500 PF » for 50 places: the flat rate of a scheme is known, so that one of the two figures is wrong. */
function offScheme(row: Annexe1Row, { unitCosts }: Settings): Report[] {
  return [row.funding, row.nextYearFunding].flatMap((field) =>
    field.value.parts.flatMap(({ euros: amount, source }): Report[] => {
      const scheme = unitCosts.find((one) => ` ${fold(source ?? '')} `.includes(` ${fold(one.scheme)} `));
      const targets = [row.objective, row.indicators].flatMap((one) =>
        one.value.targets
          .filter(({ unit }) => scheme && fold(unit).startsWith(fold(scheme.unit)))
          .map((target) => ({ one, target })),
      );
      const isRate = ({ target }: { target: Target }) =>
        scheme !== undefined && Math.abs(amount / (target.low * scheme.euros) - 1) <= ROUNDED;
      const [nearest] = targets;
      if (!scheme || !nearest || amount <= 0 || targets.some(isRate)) return [];
      return [
        {
          message: messages.scheme(actionName(row), scheme, amount, round(amount / nearest.target.low)),
          cell: field.cell,
          cells: [field.cell, nearest.one.cell],
          action: row.number.value,
          evidence: [
            line(messages.funding(field.cell, field.text), field),
            line(messages.target(nearest.one.cell, nearest.one.text), nearest.one),
            line(messages.expected(nearest.target.low, scheme)),
          ],
        },
      ];
    }),
  );
}
