import type { Annexe1Row } from '../../annexes';
import { euros, plural, signedEuros } from '../../convention';
import { isSame, moneyAnalysis, sumOf, toCents, totalPlace } from '../analysis';
import type { EvidenceLine } from '../finding';
import type { Rule } from '../rule';
import { actionName, capitalised, line, quote } from '../wording';

/** Rows that the calculation names; the others are counted. */
const NAMED_ROWS = 10;

const messages = {
  gap: (costs: number, resources: number, rows: number) =>
    `Sur l’ensemble des actions, les ressources (${euros(resources)}) ${resources < costs ? 'sont inférieures aux' : 'dépassent les'} coûts (${euros(costs)}) ` +
    `de ${euros(Math.abs(resources - costs))} : l’écart vient de ${plural(rows, 'action')}.`,
  costs: (sum: number) => `Somme des coûts lus : ${euros(sum)}.`,
  resources: (requested: number, funding: number) =>
    `Somme des AMI demandés lus ${euros(requested)} + somme des financements lus ${euros(funding)} = ${euros(requested + funding)}.`,
  row: (action: string, gap: number, unread: readonly string[]) =>
    `${capitalised(action)} : ressources moins coût = ${signedEuros(gap)}${unread.length > 0 ? `, sans montant lisible dans ${unread.map((text) => quote(text, 30)).join(' et ')}` : ''}.`,
  slipped: (action: string, gap: number) =>
    `${capitalised(action)} : ressources moins coût = ${signedEuros(gap)}, un montant ayant glissé d’une colonne à l’autre.`,
  others: (count: number, gap: number) =>
    `${plural(count, 'autre action', 'autres actions')} : ${signedEuros(gap)} en tout.`,
};

export const rule: Rule = {
  meta: {
    id: 'budget-equilibre-global',
    title: 'La somme des coûts est égale à la somme de toutes les ressources.',
    severity: 'avertissement',
    source: 'pratique de contrôle',
    why: 'Le plan de financement d’ensemble est ce que le Préfet et la Dihal regardent d’abord : il doit être équilibré.',
    howToFix:
      'Traitez les actions que le calcul énumère, de la plus grosse à la plus petite ; l’équilibre d’ensemble suit.',
    examples: { bad: 'Coûts 3 930 000 €, ressources 3 890 000 €.', good: 'Coûts et ressources de 3 930 000 €.' },
    needs: { annexe1: ['cost', 'requested', 'funding'] },
  },
  messages,
  check({ annexe1 }, { settings }) {
    if (!annexe1) return [];
    const { rows } = annexe1;
    const costs = sumOf(rows, ({ cost }) => cost.value.total);
    const requested = sumOf(rows, (row) => row.requested.value.total);
    const funding = sumOf(rows, (row) => row.funding.value.total);
    const { slips, crossed } = moneyAnalysis(annexe1, settings);
    const cancelledOut = new Set(crossed.flatMap(({ surplus, shortfall }) => [surplus.row, shortfall.row]));
    const gaps = rows
      .map((row) => ({ row, gap: gapOf(row), hasSlipped: slips.has(row) }))
      .filter(({ row, gap }) => !isSame(gap, 0, settings.tolerance) && !cancelledOut.has(row))
      .sort((one, other) => Math.abs(other.gap) - Math.abs(one.gap));
    // The gap of a single action is that action's, and is said there.
    if (gaps.length < 2 || isSame(costs, requested + funding, settings.tolerance)) return [];
    return [
      {
        message: messages.gap(costs, toCents(requested + funding), gaps.length),
        cell: totalPlace(annexe1, 'cost'),
        action: null,
        evidence: [
          line(messages.costs(costs)),
          line(messages.resources(requested, funding)),
          ...gaps.slice(0, NAMED_ROWS).map(rowLine),
          ...othersLine(gaps.slice(NAMED_ROWS)),
        ],
      },
    ];
  },
};

interface RowGap {
  row: Annexe1Row;
  gap: number;
  hasSlipped: boolean;
}

function rowLine({ row, gap, hasSlipped }: RowGap): EvidenceLine {
  const text = hasSlipped
    ? messages.slipped(actionName(row), gap)
    : messages.row(actionName(row), gap, unreadTexts(row));
  return line(text, row.cost, row.requested, row.funding);
}

function othersLine(others: readonly RowGap[]): EvidenceLine[] {
  if (others.length === 0) return [];
  const gap = sumOf(others, (one) => one.gap);
  return [line(messages.others(others.length, gap))];
}

/** Resources minus cost, as far as they can be read, in euros. */
function gapOf({ cost, requested, funding }: Annexe1Row): number {
  return toCents((requested.value.total ?? 0) + (funding.value.total ?? 0) - (cost.value.total ?? 0));
}

function unreadTexts({ cost, requested, funding }: Annexe1Row): string[] {
  return [cost, requested, funding].flatMap(({ text, value }) => (value.isEmpty || value.total !== null ? [] : [text]));
}
