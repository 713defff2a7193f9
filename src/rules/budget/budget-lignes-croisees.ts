import type { AmountPart } from '../../annexes';
import { euros, signedEuros } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import type { Balance, CrossedRows } from '../analysis';
import { moneyAnalysis } from '../analysis';
import type { Report } from '../finding';
import type { Rule } from '../rule';
import { actionName, capitalised, line, quote } from '../wording';

const messages = {
  crossed: (surplus: string, shortfall: string, gap: number) =>
    `L’${surplus} a ${euros(gap)} de ressources en trop, et l’${shortfall} exactement ${euros(gap)} en moins : ` +
    'des financements ont sans doute été saisis sur la mauvaise ligne.',
  balance: (action: string, { cost, requested, funding, gap }: Balance) =>
    `${capitalised(action)} : AMI ${euros(requested)} + financements ${euros(funding)} − coût ${euros(cost)} = ${signedEuros(gap)}.`,
  parts: (cell: CellRef, parts: readonly AmountPart[], gap: number) =>
    `En ${cellAddress(cell)}, ${parts.map(part).join(' + ')} = ${euros(gap)} : déplacés, les deux lignes seraient équilibrées.`,
};

function part({ euros: amount, source }: AmountPart): string {
  return source === null ? euros(amount) : `${euros(amount)} (${quote(source, 30)})`;
}

export const rule: Rule = {
  meta: {
    id: 'budget-lignes-croisees',
    title: 'L’excédent d’une action n’est pas le déficit d’une action voisine.',
    severity: 'bloquant',
    source: 'pratique de contrôle',
    why: 'Deux écarts opposés sur des lignes proches viennent presque toujours de financements saisis une ligne trop haut ou trop bas.',
    howToFix: 'Vérifiez à quelle action ces financements ont été accordés et déplacez-les s’il y a lieu.',
    examples: {
      bad: 'Action 21 : 90 000 € de trop ; action 22 : 90 000 € de moins.',
      good: 'Les 90 000 € de financements figurent sur la ligne de l’action 22.',
    },
    needs: { annexe1: ['cost', 'requested', 'funding'] },
  },
  messages,
  check({ annexe1 }, { settings }) {
    return annexe1
      ? moneyAnalysis(annexe1, settings).crossed.map((crossed) => reportOf(crossed, settings.blockingGap))
      : [];
  },
};

function reportOf({ surplus, shortfall, gap, parts }: CrossedRows, blockingGap: number): Report {
  const from = surplus.row.funding.cell;
  return {
    message: messages.crossed(actionName(surplus.row), actionName(shortfall.row), gap),
    cell: from,
    cells: [from, shortfall.row.funding.cell],
    action: null,
    // As much as either row would by itself: an explanation balances neither of them.
    severity: gap > blockingGap ? 'bloquant' : 'avertissement',
    evidence: [
      ...[surplus, shortfall].map((balance) => {
        const { row } = balance;
        return line(messages.balance(actionName(row), balance), row.cost, row.requested, row.funding);
      }),
      ...(parts.length > 0 ? [line(messages.parts(from, parts, gap), from)] : []),
    ],
  };
}
