import type { Column1 } from '../column';
import { ratio } from '../cells';

export const column: Column1 = {
  id: 'evolution',
  order: 230,
  group: 'Année suivante',
  heading: ({ annexes: { years } }) => `Évolution ${years.second}/${years.first}`,
  meaning: 'Dépenses de l’année suivante ÷ coût de la première année, moins un.',
  format: 'signedPercent',
  total: (ref) => ratio(ref('depenses-suivantes'), ref('cout-total'), 1),
  needs: ['depenses-suivantes', 'cout-total'],
  cell: (_row, { ref }) => ({ formula: ratio(ref('depenses-suivantes'), ref('cout-total'), 1) }),
};
