import type { Column1 } from '../column';
import { targetOf, targetUnit } from '../targets';

export const column: Column1 = {
  id: 'cout-unitaire',
  order: 150,
  group: 'Équilibre',
  heading: 'Coût unitaire (€)',
  meaning:
    'Coût ÷ cible chiffrée de la première année, lue dans l’objectif, à défaut dans les résultats attendus, puis dans la description.',
  format: 'euros',
  needs: ['cout-total'],
  reads: ['objective', 'indicators'],
  cell(row, { ref, annexes: { years } }) {
    const target = targetUnit(row) === '%' ? null : targetOf(row, years.first, true);
    const cost = ref('cout-total');
    return target ? { formula: `=IF(ISNUMBER(${cost}),${cost}/${target},"")` } : null;
  },
};
