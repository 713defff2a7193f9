import { euros } from '../../convention';
import type { ExecutionRow, MonitoringField } from '../../monitoring';
import type { Report } from '../finding';
import type { Rule } from '../rule';
import { actionName, capitalised } from '../wording';
import { amountLine, excess, ofRows } from './rows';

const messages = {
  above: (action: string, what: string, amount: number, limit: string, gap: number) =>
    `${capitalised(`l’${action}`)} a une ${what} de ${euros(amount)}, supérieure de ${euros(gap)} ${limit}.`,
};

/** What is paid was committed before, and what is committed was planned; the first thing out of order is said. */
export const rule: Rule = {
  meta: {
    id: 'suivi-depense-ordre',
    title: 'La part AMI ne dépasse pas la dépense mandatée, ni celle-ci la dépense engagée, ni celle-là le coût prévu.',
    severity: 'avertissement',
    source: 'comptabilité publique, article 2.3',
    why: 'Un mandat suppose un engagement, et un engagement un budget : un montant hors de cet ordre est une erreur de saisie ou un dépassement à expliquer.',
    howToFix:
      'Vérifiez les montants. Si le coût a vraiment augmenté, dites-le dans l’explication et demandez un avenant.',
    examples: {
      bad: 'Dépense engagée 40 000 €, dépense mandatée 45 000 €.',
      good: 'Coût prévu 70 000 €, dépense engagée 45 000 €, dépense mandatée 40 000 €.',
    },
    needs: {},
    isAboutMoney: true,
  },
  messages,
  check(_, { monitoring }) {
    return ofRows(monitoring, (row) => firstOutOfOrder(row) ?? []);
  },
};

type Pair = [
  what: string,
  amount: MonitoringField<number>,
  limit: string,
  other: MonitoringField<number>,
  name: string,
];

function firstOutOfOrder(row: ExecutionRow): Report[] | null {
  const { amiSpent, spent, committed, cost, explanation } = row;
  const pairs: Pair[] = [
    ['dépense AMI', amiSpent, 'à sa dépense mandatée', spent, 'Dépense mandatée'],
    ['dépense mandatée', spent, 'à sa dépense engagée', committed, 'Dépense engagée'],
    ['dépense mandatée', spent, 'à son coût prévu', cost, 'Coût prévu'],
    ['dépense engagée', committed, 'à son coût prévu', cost, 'Coût prévu'],
  ];
  for (const [what, amount, limit, other, name] of pairs) {
    const gap = excess(amount, other);
    // A cost that was exceeded and explained is for the report to tell.
    if (gap === null || (other === cost && explanation.value !== null)) continue;
    return [
      {
        message: messages.above(actionName(row), what, amount.value ?? 0, limit, gap),
        cell: amount.cell,
        cells: [amount.cell, other.cell],
        action: row.number.value,
        evidence: [amountLine(capitalised(what), amount), amountLine(name, other)],
      },
    ];
  }
  return null;
}
