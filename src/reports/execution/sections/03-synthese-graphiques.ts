import { plural, typeset } from '../../../convention';
import type { BlueprintChart } from '../../../workbook';
import { chartColors, colors } from '../../theme';
import { areaOf } from '../areas';
import type { ChartKey } from '../chart-data';
import { chartData, MOST_TARGETS } from '../chart-data';
import type { DraftRow, Places } from '../../composition';
import type { ReportMaterial } from '../context';
import { indicatorsOf } from '../indicators';
import { PERCENT, THOUSANDS } from '../looks';
import { lineRow } from '../rows';
import type { ReportSection } from '../section';
import type { GridKey } from '../grid';

const [DARK, BLUE, PALE, GOLD] = chartColors;

/** Up to four charts that Excel draws itself, from the figures at the end of the sheet. */
export const section: ReportSection = {
  id: 'graphiques',
  title: 'Graphiques',
  startsPage: true,
  content(material) {
    const data = chartData(material);
    const shown = order.filter((key) => data[key].length > 0);
    const room = (key: string): DraftRow => ({ key, height: 262, cells: [] });
    const missing = order.filter((key) => !shown.includes(key));
    const why = missing.flatMap((key) => whyMissing(material)[key] ?? []);
    return {
      rows: [
        room('haut'),
        ...(shown.length > 2 ? [room('bas')] : []),
        lineRow('source', typeset(['Source : sections 4, 5 et 7 du rapport.', ...why].join(' ')), 'note'),
      ],
      charts: (places) => charts(material, shown, places),
      chartsLeftOut: missing.map((key) => names[key]),
    };
  },
};

const order = ['categories', 'payees', 'statuses', 'targets'] as const satisfies readonly ChartKey[];

const names: Record<ChartKey, string> = {
  categories: 'rapport-categories',
  payees: 'rapport-beneficiaires',
  statuses: 'rapport-statuts',
  targets: 'rapport-cibles',
};

/** What is said in the place of a chart that would be empty. */
function whyMissing({ year }: ReportMaterial): Partial<Record<ChartKey, string>> {
  const again = 'il paraîtra quand le rapport sera régénéré avec ces données.';
  return {
    categories: `Pas de graphique des coûts par catégorie : aucun n’est prévu ni mandaté pour ${year} ; ${again}`,
    payees: `Pas de graphique des crédits AMI par bénéficiaire : aucun n’est validé, versé ni mandaté au titre de ${year} ; ${again}`,
    targets: `Pas de graphique des cibles : aucune n’est mesurée pour ${year} ; ${again}`,
  };
}

const slots = [
  ['haut', 'number', 'spent'],
  ['haut', 'gap', 'explanation'],
  ['bas', 'number', 'spent'],
  ['bas', 'gap', 'explanation'],
] as const;

function charts(material: ReportMaterial, shown: readonly ChartKey[], places: Places): BlueprintChart[] {
  const place = (index: number) => {
    const [row, first, last] = slots[index] ?? slots[0];
    return areaOf(`${places.at(first, `graphiques/${row}`)}:${places.at(last, `graphiques/${row}`)}`);
  };
  const data = chartData(material);
  const area = (kind: ChartKey, column: GridKey) =>
    areaOf(places.span(column, `donnees/${kind}-1`, `donnees/${kind}-${data[kind].length}`));
  const { year, actions } = material;
  const targets = indicatorsOf(material).filter(({ hasTarget }) => hasTarget).length;
  const more = targets > MOST_TARGETS ? ` : les ${MOST_TARGETS} premières sur ${targets}` : '';
  const all: Record<ChartKey, () => Omit<BlueprintChart, 'name' | 'place'>> = {
    categories: () => ({
      kind: 'bars',
      title: `Coût prévu et réalisé ${year} par catégorie (k€)`,
      altText: `Barres : pour chaque catégorie d’action, le coût prévu et le coût réalisé en ${year}, en milliers d’euros.`,
      categories: area('categories', 'action'),
      series: [
        { name: 'Prévu', values: area('categories', 'planned'), color: PALE },
        { name: 'Réalisé', values: area('categories', 'spent'), color: DARK },
      ],
      numberFormat: THOUSANDS,
    }),
    payees: () => ({
      kind: 'stackedBars',
      title: 'Crédits AMI par bénéficiaire (k€)',
      altText:
        'Barres empilées : pour chaque bénéficiaire, la part mandatée et le solde de l’AMI versé ou validé, en milliers d’euros.',
      categories: area('payees', 'action'),
      series: [
        { name: 'Mandaté', values: area('payees', 'planned'), color: DARK },
        { name: 'Versé non mandaté', values: area('payees', 'spent'), color: GOLD },
        { name: 'Validé non versé', values: area('payees', 'gap'), color: PALE },
      ],
      numberFormat: THOUSANDS,
    }),
    statuses: () => ({
      kind: 'bars',
      title: `Statut des ${plural(actions.length, 'action')}`,
      altText: `Barres : le nombre d’actions pour chaque statut, sur ${actions.length}.`,
      categories: area('statuses', 'action'),
      series: [{ name: 'Actions', values: area('statuses', 'planned'), color: BLUE }],
      numberFormat: '0',
      hasDataLabels: true,
    }),
    targets: () => ({
      kind: 'columns',
      title: typeset(`Atteinte des cibles ${year} (%)${more}`),
      altText: `Colonnes : pour chaque cible, la part qui en est atteinte en ${year} ; une ligne marque 100 %.`,
      categories: area('targets', 'action'),
      series: [
        { name: 'Atteinte de la cible', values: area('targets', 'planned'), color: BLUE },
        { name: typeset('100 %'), values: area('targets', 'spent'), color: colors.bad.text, isLine: true },
      ],
      numberFormat: PERCENT,
    }),
  };
  return shown.map((key, index) => ({ ...all[key](), name: names[key], place: place(index) }));
}
