import type { Column1 } from '../column';
import { known } from '../known';

export const column: Column1 = {
  id: 'excedent',
  order: 120,
  group: 'Équilibre',
  heading: 'Excédent de ressources (€)',
  meaning: 'Ce que l’AMI validé et les financements dépassent du coût ; zéro quand ils ne le dépassent pas.',
  format: 'euros',
  total: 'sum',
  needs: ['cout-total', 'financements', 'valide'],
  cell({ funding, approved }, place) {
    const [cost, others, granted] = ['cout-total', 'financements', 'valide'].map(place.ref);
    const isKnown = [`ISNUMBER(${cost})`, ...known(place, funding, others), ...known(place, approved, granted)];
    return { formula: `=IF(AND(${isKnown.join(',')}),MAX(0,N(${granted})+N(${others})-${cost}),"")` };
  },
};
