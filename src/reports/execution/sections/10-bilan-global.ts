import { typeset } from '../../../convention';
import type { DraftRow } from '../../composition';
import { ratio } from '../formulas';
import { figure, gapRow, headingRow, input, value } from '../rows';
import type { ReportSection } from '../section';

/** The macro indicators of a territory, with where they are usually found. The State publishes no form for them. */
const indicators: readonly (readonly [key: string, name: string, source: string])[] = [
  ['relogements', 'Ménages sans domicile relogés dans le parc social', 'SNE'],
  ['attributions', 'Attributions aux ménages hébergés', 'SNE'],
  ['iml', 'Places d’intermédiation locative ouvertes', 'DDETS'],
  ['pensions', 'Places de pension de famille ouvertes', 'DDETS'],
  ['plai', 'Logements PLAI agréés', 'DDTM'],
  ['accompagnement', 'Ménages accompagnés vers et dans le logement', 'DDETS'],
  ['sorties', 'Sorties d’hébergement vers le logement', 'SI-SIAO'],
  ['dms', 'Durée moyenne de séjour en hébergement (jours)', 'SI-SIAO'],
  ['denombrement', 'Personnes dénombrées à la rue (Nuit de la solidarité)', 'communes'],
];

/** What was done for « Logement d’abord » on the whole territory, by the collectivity and its partners (article 2.3). */
export const section: ReportSection = {
  id: 'bilan',
  title: '10. Bilan global du territoire',
  startsPage: true,
  content({ year }) {
    return {
      rows: [
        headingRow('entete', [
          ['number', 'priority', 'Indicateur du territoire'],
          ['category', null, 'Source'],
          ['nature', null, year - 1],
          ['planned', null, year],
          ['spent', null, 'Évolution'],
          ['gap', null, 'Objectif'],
          ['gapShare', 'explanation', 'Commentaire'],
        ]),
        ...indicators.map((indicator, index) => ({
          ...indicatorRow(indicator),
          ...(index === indicators.length - 1 && { endsTable: true as const }),
        })),
        gapRow('espace'),
        ...narratives,
      ],
    };
  },
};

function indicatorRow([key, name, source]: (typeof indicators)[number]): DraftRow {
  return {
    key,
    height: 21,
    cells: [
      value('number', typeset(name), 'text', { to: 'priority' }),
      input('category', { kind: 'text', initial: source }, { look: 'inputLine' }),
      input('nature', { kind: 'number' }),
      input('planned', { kind: 'number' }),
      figure('spent', ({ at }) => `IFERROR(${ratio(at('planned'), at('nature'))}-1,"")`, 'percent'),
      input('gap', { kind: 'number' }),
      input('gapShare', { kind: 'text' }, { to: 'explanation', look: 'inputLine' }),
    ],
  };
}

const narratives: readonly DraftRow[] = [
  [
    'collectivite',
    'Actions conduites par la collectivité',
    'Ce que la collectivité a fait, au-delà du tableau des actions.',
  ],
  [
    'partenaires',
    'Actions conduites par les partenaires',
    'État, communes, bailleurs, associations : ce qu’ils ont fait sur le territoire.',
  ],
  ['gouvernance', 'Gouvernance et partenariats', 'Comités, conventions, coopérations nouvelles.'],
  ['enseignements', 'Enseignements', 'Ce qui a levé les freins, ce qui reste à lever.'],
].map(([key = '', label = '', help = '']): DraftRow => ({
  key: `texte-${key}`,
  height: 66,
  cells: [
    value('number', label, 'label', { to: 'action' }),
    input('pilot', { kind: 'text', prompt: { title: label.slice(0, 32), text: help } }, { to: 'explanation' }),
  ],
}));
