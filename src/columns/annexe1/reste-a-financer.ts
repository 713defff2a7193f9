import type { Column1 } from '../column';
import { known } from '../known';

export const column: Column1 = {
  id: 'reste-a-financer',
  order: 110,
  group: 'Équilibre',
  heading: 'Reste à financer (€)',
  meaning: 'Ce qui manque au coût une fois comptés l’AMI validé et les financements ; zéro quand rien ne manque.',
  format: 'euros',
  isDefault: true,
  total: 'sum',
  needs: ['cout-total', 'financements', 'valide'],
  cell({ funding, approved }, place) {
    const [cost, others, granted] = ['cout-total', 'financements', 'valide'].map(place.ref);
    const isKnown = [`ISNUMBER(${cost})`, ...known(place, funding, others), ...known(place, approved, granted)];
    return { formula: `=IF(AND(${isKnown.join(',')}),MAX(0,${cost}-N(${granted})-N(${others})),"")` };
  },
};
