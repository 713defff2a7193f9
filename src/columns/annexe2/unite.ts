import type { Column2 } from '../column';
import { readValue } from '../cells';
import { targetUnit } from '../targets';

export const column: Column2 = {
  id: 'unite',
  order: 220,
  group: 'Objectifs',
  heading: 'Unité',
  meaning: 'Ce que la cible compte.',
  format: 'text',
  isDefault: true,
  width: 16,
  reads: ['objective', 'indicators'],
  cell: (row) => readValue(targetUnit(row)),
};
