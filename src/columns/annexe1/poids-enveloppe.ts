import type { Column1 } from '../column';
import { ratio } from '../cells';

export const column: Column1 = {
  id: 'poids-enveloppe',
  order: 70,
  group: 'Financement validé',
  heading: 'Poids dans l’enveloppe',
  meaning: 'La part de l’action dans le total validé.',
  format: 'percent',
  total: 'sum',
  needs: ['valide'],
  cell: (_row, { ref, totalOf }) => ({ formula: ratio(ref('valide'), totalOf('valide')) }),
};
