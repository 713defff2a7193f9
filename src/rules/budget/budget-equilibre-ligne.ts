import type { AmountPart } from '../../annexes';
import { euros } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import type { Balance, PenSlip } from '../analysis';
import { isSame, moneyAnalysis, slipOfThePen, sumOf } from '../analysis';
import type { EvidenceLine, Report } from '../finding';
import type { Rule } from '../rule';
import { actionName, line, quote } from '../wording';

const penSlips: Record<PenSlip, string> = {
  missingZero: 'il manque sans doute un zéro au coût',
  extraZero: 'le coût a sans doute un zéro de trop',
  inThousands: 'le coût a sans doute été saisi en milliers d’euros',
  swappedDigits: 'deux chiffres du coût sont sans doute intervertis',
};

const messages = {
  shortfall: (action: string, cost: number, resources: number) =>
    `L’${action} n’est pas équilibrée : ${euros(resources)} de ressources pour un coût de ${euros(cost)}, il manque ${euros(cost - resources)}.`,
  surplus: (action: string, cost: number, resources: number) =>
    `L’${action} n’est pas équilibrée : ${euros(resources)} de ressources pour un coût de ${euros(cost)}, soit ${euros(resources - cost)} de trop.`,
  cost: (cell: CellRef, cost: number) => `Coût total (${cellAddress(cell)}) : ${euros(cost)}.`,
  resources: (requestedCell: CellRef, requested: number, fundingCell: CellRef, funding: number) =>
    `AMI demandé (${cellAddress(requestedCell)}) ${euros(requested)} + financements (${cellAddress(fundingCell)}) ${euros(funding)} = ${euros(requested + funding)}.`,
  parts: (cell: CellRef, text: string) => `${cellAddress(cell)} se lit : ${quote(text)}.`,
  ofWhich: (cell: CellRef, parts: readonly AmountPart[]) =>
    `La mention entre parenthèses en ${cellAddress(cell)} (${euros(sumOf(parts, (part) => part.euros))}) fait exactement l’écart : elle est lue comme comprise dans le montant, et la ligne serait équilibrée si elle s’y ajoutait.`,
  sign: (cell: CellRef, text: string, isTheGap: boolean) =>
    `${cellAddress(cell)} (${text}) est au-dessous de zéro, ce qu’un montant ne peut pas être` +
    (isTheGap ? ' : sans le signe, la ligne est équilibrée.' : '.'),
  pen: (slip: PenSlip, cost: number, resources: number) =>
    `Coût ${euros(cost)}, ressources ${euros(resources)} : ${penSlips[slip]}.`,
};

export const rule: Rule = {
  meta: {
    id: 'budget-equilibre-ligne',
    title: 'Le coût de chaque action est égal à l’AMI demandé plus les autres financements.',
    severity: 'bloquant',
    source: 'Annexe 1',
    why: 'Une action dont les ressources ne font pas le coût n’est pas financée, ou l’est deux fois : le plan de financement ne peut pas être signé.',
    howToFix:
      'Corrigez le coût, l’AMI demandé ou les financements, puis vérifiez la ligne : coût = AMI + financements.',
    examples: {
      bad: 'Coût 70 000 €, AMI 20 000 €, financements 40 000 €.',
      good: 'Coût 70 000 €, AMI 20 000 €, financements 50 000 €.',
    },
    needs: { annexe1: ['cost', 'requested', 'funding'] },
  },
  messages,
  check({ annexe1 }, { settings }) {
    if (!annexe1) return [];
    const { unbalanced, figures } = moneyAnalysis(annexe1, settings);
    return unbalanced
      .filter((balance) => !exceedsByFundingAlone(balance) || figures.costZero(balance.row) !== null)
      .map((balance) => reportOf(balance, settings.blockingGap, settings.tolerance));
  },
};

/** Then `cofinancement-depasse-cout` says it, unless it is the cost that lacks a zero or bears a minus sign. */
function exceedsByFundingAlone({ cost, funding }: Balance): boolean {
  return funding > cost && cost >= 0;
}

function reportOf(balance: Balance, blockingGap: number, tolerance: number): Report {
  const { row, cost, requested, funding, gap } = balance;
  const say = gap < 0 ? messages.shortfall : messages.surplus;
  return {
    message: say(actionName(row), cost, requested + funding),
    cell: row.cost.cell,
    cells: [row.cost.cell, row.requested.cell, row.funding.cell],
    action: row.number.value,
    severity: Math.abs(gap) > blockingGap ? 'bloquant' : 'avertissement',
    evidence: [
      line(messages.cost(row.cost.cell, cost), row.cost),
      line(messages.resources(row.requested.cell, requested, row.funding.cell, funding), row.requested, row.funding),
      ...[row.requested, row.funding]
        .filter(({ value }) => !value.isCountedBySum && !value.isEmpty)
        .map(({ cell, text }) => line(messages.parts(cell, text), cell)),
      ...hints(balance, tolerance),
    ],
  };
}

/** What would explain the gap, if something on the row does. */
function hints({ row, cost, requested, funding, gap }: Balance, tolerance: number): EvidenceLine[] {
  const ofWhich = [row.requested, row.funding].filter(
    ({ value }) =>
      value.ofWhich.length > 0 &&
      isSame(
        sumOf(value.ofWhich, (part) => part.euros),
        -gap,
        tolerance,
      ),
  );
  const pen = slipOfThePen(cost, requested + funding);
  const signs = [
    { field: row.cost, amount: cost, corrected: gap + 2 * cost },
    { field: row.requested, amount: requested, corrected: gap - 2 * requested },
    { field: row.funding, amount: funding, corrected: gap - 2 * funding },
  ].filter(({ amount }) => amount < 0);
  return [
    ...signs.map(({ field, corrected }) =>
      line(messages.sign(field.cell, field.text, isSame(corrected, 0, tolerance)), field),
    ),
    ...ofWhich.map((field) => line(messages.ofWhich(field.cell, field.value.ofWhich), field)),
    ...(pen ? [line(messages.pen(pen, cost, requested + funding), row.cost)] : []),
  ];
}
