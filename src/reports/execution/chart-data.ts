/** The figures behind the charts: rows of their own at the end of the sheet, none of them a word, left out of the print. */
import { statuses } from '../../monitoring';
import type { DraftRow, Places } from '../composition';
import { categoryNames } from './categories';
import type { ReportMaterial } from './context';
import { countOf, MISSING } from './formulas';
import { payees } from './funders';
import { indicatorsOf } from './indicators';
import { figure, value } from './rows';
import { actionSpan } from './summary';

/** More columns than that cannot be told apart. */
export const MOST_TARGETS = 30;

type Row = Omit<DraftRow, 'key'>;

/** The rows of each chart, keyed "donnees/<chart>-<n>" on the sheet. */
export function chartData(material: ReportMaterial): Record<'categories' | 'payees' | 'statuses' | 'targets', Row[]> {
  return {
    categories: categoryNames.map((name, index) => {
      const from = `recapitulatifs/categorie-${index + 1}`;
      return row(name, [(places) => places.at('planned', from), (places) => places.at('spent', from)]);
    }),
    payees: payeeRows(material),
    statuses: [...statuses, MISSING].map((status) =>
      row(status === MISSING ? 'Non renseigné' : status, [
        (places) => countOf(actionSpan(material, places, 'status'), status),
      ]),
    ),
    targets: targetRows(material),
  };
}

function row(name: string, figures: readonly ((places: Places) => string)[], look: 'euros' | 'percent' = 'euros'): Row {
  const columns = ['planned', 'spent', 'gap'] as const;
  return {
    height: 15,
    isUnprinted: true,
    cells: [
      value('action', name, 'text'),
      // A chart takes a word for zero; a cell that says so is one it can be told of.
      ...figures.map((expression, index) =>
        figure(columns[index] ?? 'gap', (places) => `N(${expression(places)})`, look),
      ),
    ],
  };
}

/** What each payee has spent, has received besides, and is granted besides: three parts of one bar. */
function payeeRows(material: ReportMaterial): Row[] {
  const all = payees(material);
  if (all.length === 0) return [row('Aucun', [() => '0', () => '0', () => '0'])];
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

type Expression = (places: Places) => string;

function targetRows(material: ReportMaterial): Row[] {
  const indicators = indicatorsOf(material)
    .filter(({ hasTarget }) => hasTarget)
    .slice(0, MOST_TARGETS);
  if (indicators.length === 0) return [row('Aucune cible', [() => '0', () => '1'], 'percent')];
  return indicators.map(({ key, number }) => {
    const share = (places: Places) => places.at('gap', `indicateurs/${key}`);
    return row(`n° ${number}`, [share, () => '1'], 'percent');
  });
}
