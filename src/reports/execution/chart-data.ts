/** The figures behind the charts: rows of their own at the end of the sheet, none of them a word, left out of the print. */
import { typeset } from '../../convention';
import { statuses } from '../../monitoring';
import type { DraftRow, Places } from '../composition';
import { moneyKeys } from './annexe-cells';
import { categoryNames } from './categories';
import type { ReportMaterial } from './context';
import { countOf, MISSING, quoted } from './formulas';
import { payees } from './funders';
import { indicatorsOf } from './indicators';
import { figure, value } from './rows';
import { actionSpan } from './summary';

/** More columns than that cannot be told apart. */
export const MOST_TARGETS = 30;

type Row = Omit<DraftRow, 'key'>;
type Expression = (places: Places) => string;

export type ChartKey = 'categories' | 'payees' | 'statuses' | 'targets';

/** The rows of each chart, keyed "donnees/<chart>-<n>" on the sheet; none of one that would have nothing to show. */
export function chartData(material: ReportMaterial): Record<ChartKey, Row[]> {
  return {
    categories: categoryRows(material),
    payees: payeeRows(material),
    statuses: [...statuses, MISSING].map((status) =>
      row(status === MISSING ? 'Non renseigné' : status, [
        (places) => countOf(actionSpan(material, places, 'status'), status),
      ]),
    ),
    targets: targetRows(material),
  };
}

function row(name: string | Expression, figures: readonly Expression[], look: 'euros' | 'percent' = 'euros'): Row {
  const columns = ['planned', 'spent', 'gap'] as const;
  return {
    height: 15,
    isUnprinted: true,
    cells: [
      typeof name === 'string' ? value('action', name, 'text') : figure('action', name, 'text'),
      // A chart takes a word for zero; a cell that says so is one it can be told of.
      ...figures.map((expression, index) =>
        figure(columns[index] ?? 'gap', (places) => `N(${expression(places)})`, look),
      ),
    ],
  };
}

function categoryRows({ actions, yearIndex }: ReportMaterial): Row[] {
  const { cost } = moneyKeys[yearIndex ?? 0];
  const isPriced = actions.some(
    ({ budget, monitored }) => (budget?.[cost].value.total ?? monitored?.spent.value ?? null) !== null,
  );
  if (!isPriced) return [];
  return categoryNames.map((name, index) => {
    const from = `recapitulatifs/categorie-${index + 1}`;
    return row(name, [(places) => places.at('planned', from), (places) => places.at('spent', from)]);
  });
}

/** What each payee has spent, has received besides, and is granted besides: three parts of one bar. */
function payeeRows(material: ReportMaterial): Row[] {
  const all = payees(material);
  const monitored = material.execution?.rows ?? [];
  const isSaid = monitored.some(
    ({ payee, amiPaid, amiSpent }) => payee.text !== '' && (amiPaid.value ?? amiSpent.value),
  );
  if (!isSaid && all.every(({ planned }) => planned === null)) return [];
  return all.map(({ name }, index) => {
    const from = `recapitulatifs/beneficiaire-${index + 1}`;
    const [approved, paid, spent] = (['planned', 'spent', 'gap'] as const).map(
      (column) => (places: Places) => `N(${places.at(column, from)})`,
    ) as [Expression, Expression, Expression];
    return row(name, [
      spent,
      (places) => `MAX(0,${paid(places)}-${spent(places)})`,
      (places) => `MAX(0,${approved(places)}-MAX(${paid(places)},${spent(places)}))`,
    ]);
  });
}

function targetRows(material: ReportMaterial): Row[] {
  const aimed = indicatorsOf(material).filter(({ hasTarget }) => hasTarget);
  if (!aimed.some(({ isMeasured }) => isMeasured)) return [];
  return aimed.slice(0, MOST_TARGETS).map(({ key, number, unit }) => {
    const hasOthers = aimed.filter((other) => other.number === number).length > 1;
    const name = hasOthers && unit !== '' ? `n° ${number}, ${unit}` : `n° ${number}`;
    const share = (places: Places) => places.at('gap', `indicateurs/${key}`);
    // A column of no height alone would read as nothing reached.
    const label = (places: Places) =>
      `IF(ISNUMBER(${share(places)}),${quoted(name)},${quoted(typeset(`${name} : non mesuré`))})`;
    return row(label, [share, () => '1'], 'percent');
  });
}
