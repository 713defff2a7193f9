import type { Column2 } from '../column';
import { readValue } from '../cells';
import { namesOf } from '../organisations';

export const column: Column2 = {
  id: 'partenaires',
  order: 140,
  group: 'Pilotage',
  heading: 'Partenaires normalisés',
  meaning: 'Les partenaires, sous leurs sigles du référentiel.',
  format: 'text',
  width: 36,
  reads: ['partners'],
  cell: ({ partners }) => readValue(namesOf(partners.value).join(' + ') || null),
};
