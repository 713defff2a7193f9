import type { Column1 } from '../column';
import { known } from '../known';

export const column: Column1 = {
  id: 'cout-deux-ans',
  order: 240,
  group: 'Année suivante',
  heading: ({ annexes: { years } }) => `Coût ${years.first}-${years.second} (€)`,
  meaning: 'La somme des coûts des deux années.',
  format: 'euros',
  total: 'sum',
  needs: ['cout-total', 'depenses-suivantes'],
  cell({ cost, nextYearCost }, place) {
    const [first, second] = ['cout-total', 'depenses-suivantes'].map(place.ref);
    const isKnown = [...known(place, cost, first), ...known(place, nextYearCost, second)];
    const tests = [`COUNT(${first},${second})>0`, ...isKnown];
    return { formula: `=IF(AND(${tests.join(',')}),N(${first})+N(${second}),"")` };
  },
};
