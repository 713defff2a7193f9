import type { Annexe1, Annexe1Row, Annexes } from '../../../annexes';
import type { MoneyKey } from '../annexe-formulas';
import { actionSpans, isJoined, rowOperand, totalFormula, withinLimit } from '../annexe-formulas';
import { actionsOf } from '../../templates/actions';
import type { Given, Placeholder, PlaceholderGroup } from './placeholder';

/** A figure over all actions: what it comes to, and its formula. */
interface Total {
  value: number | null;
  /** With its equals sign; null where the cells cannot be followed. */
  formula: string | null;
}

const NOTHING: Total = { value: null, formula: null };

function sumOf({ annexe1 }: Annexes, key: MoneyKey): Total {
  if (!annexe1?.columns[key]) return NOTHING;
  const known = annexe1.rows.flatMap((row) => row[key].value.total ?? []);
  return { value: known.length === 0 ? null : rounded(known), formula: totalFormula(annexe1, key) };
}

/** To the cent: sums of many amounts drift. */
function rounded(amounts: readonly number[]): number {
  return Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * 100) / 100;
}

const given = ({ value, formula }: Total): Given => ({ value, ...withinLimit(formula) });

function total(name: string, meaning: string, key: MoneyKey): Placeholder {
  return { name, meaning, kind: 'money', give: ({ annexes }) => given(sumOf(annexes, key)) };
}

/** One total reckoned from two others; nothing where one of them is missing. */
function fromTwo(
  annexes: Annexes,
  keys: readonly [MoneyKey, MoneyKey],
  value: (one: number, other: number) => number | null,
  sign: '/' | '-',
): Total {
  const [one, other] = keys.map((key) => sumOf(annexes, key));
  if (!one || !other || one.value === null || other.value === null) return NOTHING;
  const [left, right] = [one, other].map(({ formula }) => formula?.slice(1));
  return {
    value: value(one.value, other.value),
    formula: left && right ? `=IFERROR(${left}${sign}${right},"")` : null,
  };
}

const ratio = (one: number, other: number) => (other === 0 ? null : one / other);

/** What is missing, action by action: a surplus of one does not make up for what another lacks. */
function missing({ annexe1 }: Annexes): Total {
  if (!annexe1?.columns.cost || !annexe1.columns.approved || !annexe1.columns.funding) return NOTHING;
  const rows = annexe1.rows.filter(isReckoned);
  if (rows.length === 0) return NOTHING;
  const gaps = rows.map(({ cost, approved, funding }) =>
    Math.max(0, (cost.value.total ?? 0) - (approved.value.total ?? 0) - (funding.value.total ?? 0)),
  );
  return { value: rounded(gaps), formula: missingFormula(annexe1, rows) };
}

/** The cost is known, and nothing stands unread among what pays it. */
function isReckoned({ cost, approved, funding }: Annexe1Row): boolean {
  return cost.value.total !== null && [approved, funding].every(({ value }) => value.total !== null || value.isEmpty);
}

function missingFormula(annexe: Annexe1, rows: readonly Annexe1Row[]): string | null {
  if (rows.some(({ cost, approved, funding }) => [cost, approved, funding].some((field) => isJoined(annexe, field)))) {
    return null;
  }
  const gaps = rows.map(
    ({ cost, approved, funding }) => `MAX(0,${[cost, approved, funding].map(rowOperand).join('-')})`,
  );
  return `=IFERROR(${gaps.join('+')},"à relire")`;
}

function count(annexes: Annexes): Total {
  const { length } = actionsOf(annexes);
  if (length === 0) return NOTHING;
  const { annexe1 } = annexes;
  const column = annexe1?.columns.number?.column;
  // Only where Annexe 1 has every action, each on a row of its own.
  const isSure = annexe1?.rows.length === length && annexe1.rows.every(({ number }) => number.value !== null);
  return {
    value: length,
    formula: isSure && column !== undefined ? `=COUNTA(${actionSpans(annexe1, column).join(',')})` : null,
  };
}

/** What is said of all actions together. */
export const totalPlaceholders: PlaceholderGroup = {
  title: 'Totaux',
  hint: 'Sur toutes les actions de l’Annexe 1, par une formule qui suit ses cellules.',
  placeholders: [
    total('total.coût', 'Le coût total de la première année', 'cost'),
    total('total.demandé', 'Le financement AMI demandé', 'requested'),
    total('total.validé', 'Le financement AMI validé', 'approved'),
    total('total.financements', 'Les autres financements de la première année', 'funding'),
    total('total.coût suivant', 'Les dépenses de la seconde année', 'nextYearCost'),
    total('total.financements suivants', 'Les cofinancements de la seconde année', 'nextYearFunding'),
    {
      name: 'total.reste à financer',
      meaning: 'La somme de ce qui manque à chaque action',
      kind: 'money',
      give: ({ annexes }) => given(missing(annexes)),
    },
    {
      name: 'total.taux AMI',
      meaning: 'Validé ÷ coût',
      kind: 'percent',
      give: ({ annexes }) => given(fromTwo(annexes, ['approved', 'cost'], ratio, '/')),
    },
    {
      name: 'total.taux de cofinancement',
      meaning: 'Financements ÷ coût',
      kind: 'percent',
      give: ({ annexes }) => given(fromTwo(annexes, ['funding', 'cost'], ratio, '/')),
    },
    {
      name: 'total.besoin AMI suivant',
      meaning: 'Dépenses − cofinancements de la seconde année',
      kind: 'money',
      give: ({ annexes }) =>
        given(fromTwo(annexes, ['nextYearCost', 'nextYearFunding'], (one, other) => one - other, '-')),
    },
    {
      name: 'total.actions',
      meaning: 'Le nombre d’actions',
      kind: 'number',
      give: ({ annexes }) => given(count(annexes)),
    },
  ],
};
