import type { Column2 } from '../column';
import { readValue } from '../cells';
import { namesOf } from '../organisations';

export const column: Column2 = {
  id: 'pilote-principal',
  order: 100,
  group: 'Pilotage',
  heading: 'Pilote principal',
  meaning: 'Le premier organisme cité parmi les pilotes, sous son sigle.',
  format: 'text',
  isDefault: true,
  width: 16,
  reads: ['pilots'],
  cell: ({ pilots }) => readValue(namesOf(pilots.value)[0] ?? null),
};
