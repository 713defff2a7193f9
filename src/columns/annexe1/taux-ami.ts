import type { Column1 } from '../column';
import { ratio } from '../cells';

export const column: Column1 = {
  id: 'taux-ami',
  order: 130,
  group: 'Équilibre',
  heading: 'Taux AMI',
  meaning: 'La part du coût que paie l’AMI : validé ÷ coût.',
  format: 'percent',
  isDefault: true,
  total: (ref) => ratio(ref('valide'), ref('cout-total')),
  needs: ['valide', 'cout-total'],
  cell: (_row, { ref }) => ({ formula: ratio(ref('valide'), ref('cout-total')) }),
};
