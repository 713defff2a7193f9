import type { Column1 } from '../column';
import { known } from '../known';

export const column: Column1 = {
  id: 'ecart-ressources',
  order: 100,
  group: 'Équilibre',
  heading: 'Écart coût − ressources (€)',
  meaning: 'Coût total − (AMI demandé + financements) : zéro quand l’action est équilibrée.',
  format: 'signedEuros',
  isDefault: true,
  total: 'sum',
  expected: 'zero',
  needs: ['cout-total', 'ami-demande', 'financements'],
  cell({ requested, funding }, place) {
    const [cost, asked, others] = ['cout-total', 'ami-demande', 'financements'].map(place.ref);
    const isKnown = [`ISNUMBER(${cost})`, ...known(place, requested, asked), ...known(place, funding, others)];
    return { formula: `=IF(AND(${isKnown.join(',')}),${cost}-N(${asked})-N(${others}),"")` };
  },
};
