import type { Column1 } from '../column';
import { known } from '../known';

export const column: Column1 = {
  id: 'besoin-suivant',
  order: 220,
  group: 'Année suivante',
  heading: ({ annexes: { years } }) => `Besoin AMI ${years.second} (€)`,
  meaning: 'Dépenses − cofinancements de l’année suivante : ce qui resterait à demander à l’AMI.',
  format: 'euros',
  isDefault: true,
  total: 'sum',
  needs: ['depenses-suivantes', 'cofinancements-suivants'],
  cell({ nextYearFunding }, place) {
    const [cost, others] = ['depenses-suivantes', 'cofinancements-suivants'].map(place.ref);
    const isKnown = [`ISNUMBER(${cost})`, ...known(place, nextYearFunding, others)];
    return { formula: `=IF(AND(${isKnown.join(',')}),${cost}-N(${others}),"")` };
  },
};
