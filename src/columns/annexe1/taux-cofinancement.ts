import type { Column1 } from '../column';
import { ratio } from '../cells';

export const column: Column1 = {
  id: 'taux-cofinancement',
  order: 140,
  group: 'Équilibre',
  heading: 'Taux de cofinancement',
  meaning: 'La part du coût que paient les autres : financements ÷ coût.',
  format: 'percent',
  isDefault: true,
  total: (ref) => ratio(ref('financements'), ref('cout-total')),
  needs: ['financements', 'cout-total'],
  cell: (_row, { ref }) => ({ formula: ratio(ref('financements'), ref('cout-total')) }),
};
