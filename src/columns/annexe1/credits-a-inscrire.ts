import type { Column1 } from '../column';
import { collectivityOf, creditsHeading, partOf, unknownCollectivity } from '../funders';

export const column: Column1 = {
  id: 'credits-a-inscrire',
  order: 250,
  group: 'Montants lus',
  heading: (agreement) => creditsHeading(agreement, agreement.annexes.years.first),
  meaning:
    'La part de la collectivité dans les financements, dont elle inscrit les crédits à son budget (article 2.2).',
  format: 'euros',
  total: 'sum',
  reads: ['funding'],
  missing: (_table, agreement) => (collectivityOf(agreement) === null ? unknownCollectivity : null),
  cell: ({ funding }, place) => partOf(funding, (actor) => actor === collectivityOf(place)),
};
