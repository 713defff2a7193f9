import type { Column1 } from '../column';
import { collectivityOf, creditsHeading, partOf, unknownCollectivity } from '../funders';

export const column: Column1 = {
  id: 'credits-a-inscrire-suivants',
  order: 260,
  group: 'Année suivante',
  heading: (agreement) => creditsHeading(agreement, agreement.annexes.years.second),
  meaning:
    'La part de la collectivité dans les cofinancements de l’année suivante, dont elle inscrit les crédits à son budget (article 2.2).',
  format: 'euros',
  total: 'sum',
  reads: ['nextYearFunding'],
  missing: (_table, agreement) => (collectivityOf(agreement) === null ? unknownCollectivity : null),
  cell: ({ nextYearFunding }, place) => partOf(nextYearFunding, (actor) => actor === collectivityOf(place)),
};
