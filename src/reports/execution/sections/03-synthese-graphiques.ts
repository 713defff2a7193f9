import { plural, typeset } from '../../../convention';
import type { BlueprintChart } from '../../../workbook';
import { chartColors, colors } from '../../theme';
import { areaOf } from '../areas';
import { chartData, MOST_TARGETS } from '../chart-data';
import type { DraftRow, Places } from '../../composition';
import type { ReportMaterial } from '../context';
import { indicatorsOf } from '../indicators';
import { PERCENT, THOUSANDS } from '../looks';
import { lineRow } from '../rows';
import type { ReportSection } from '../section';
import type { GridKey } from '../grid';

const [DARK, BLUE, PALE, GOLD] = chartColors;

/** Four charts that Excel draws itself, from the figures at the end of the sheet. */
export const section: ReportSection = {
  id: 'graphiques',
  title: 'Graphiques',
  startsPage: true,
  content(material) {
    const room = (key: string): DraftRow => ({ key, height: 262, cells: [] });
    return {
      rows: [room('haut'), room('bas'), lineRow('source', typeset('Source : sections 4, 5 et 7 du rapport.'), 'note')],
      charts: (places) => charts(material, places),
    };
  },
};

const halves = { left: ['number', 'spent'], right: ['gap', 'explanation'] } as const;

function charts(material: ReportMaterial, places: Places): BlueprintChart[] {
  const place = (row: 'haut' | 'bas', half: keyof typeof halves) => {
    const [first, last] = halves[half];
    return areaOf(`${places.at(first, `graphiques/${row}`)}:${places.at(last, `graphiques/${row}`)}`);
  };
  const data = chartData(material);
  const area = (kind: keyof typeof data, column: GridKey) => {
    const rows = data[kind];
    return areaOf(places.span(column, `donnees/${kind}-1`, `donnees/${kind}-${rows.length}`));
  };
  const { year, actions } = material;
  const targets = indicatorsOf(material).filter(({ hasTarget }) => hasTarget).length;
  const more = targets > MOST_TARGETS ? ` : les ${MOST_TARGETS} premières sur ${targets}` : '';
  const all: (BlueprintChart & { data: keyof typeof data })[] = [
    {
      data: 'categories',
      name: 'rapport-categories',
      kind: 'bars',
      title: `Coût prévu et réalisé ${year} par catégorie (k€)`,
      altText: `Barres : pour chaque catégorie d’action, le coût prévu et le coût réalisé en ${year}, en milliers d’euros.`,
      categories: area('categories', 'action'),
      series: [
        { name: 'Prévu', values: area('categories', 'planned'), color: PALE },
        { name: 'Réalisé', values: area('categories', 'spent'), color: DARK },
      ],
      numberFormat: THOUSANDS,
      place: place('haut', 'left'),
    },
    {
      data: 'payees',
      name: 'rapport-beneficiaires',
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
      place: place('haut', 'right'),
    },
    {
      data: 'statuses',
      name: 'rapport-statuts',
      kind: 'bars',
      title: `Statut des ${plural(actions.length, 'action')}`,
      altText: `Barres : le nombre d’actions pour chaque statut, sur ${actions.length}.`,
      categories: area('statuses', 'action'),
      series: [{ name: 'Actions', values: area('statuses', 'planned'), color: BLUE }],
      numberFormat: '0',
      hasDataLabels: true,
      place: place('bas', 'left'),
    },
    {
      data: 'targets',
      name: 'rapport-cibles',
      kind: 'columns',
      title: typeset(`Atteinte des cibles ${year} (%)${more}`),
      altText: `Colonnes : pour chaque indicateur mesuré, la part de la cible qui est atteinte en ${year} ; une ligne marque 100 %.`,
      categories: area('targets', 'action'),
      series: [
        { name: 'Atteinte de la cible', values: area('targets', 'planned'), color: BLUE },
        { name: typeset('100 %'), values: area('targets', 'spent'), color: colors.bad.text, isLine: true },
      ],
      numberFormat: PERCENT,
      place: place('bas', 'right'),
    },
  ];
  return all.map(({ data: _data, ...chart }) => chart);
}
