import type { Column2 } from '../column';
import { readValue } from '../cells';
import { namesOf } from '../organisations';

export const column: Column2 = {
  id: 'copilotes',
  order: 110,
  group: 'Pilotage',
  heading: 'Copilotes',
  meaning: 'Les autres organismes cités parmi les pilotes.',
  format: 'text',
  reads: ['pilots'],
  cell: ({ pilots }) => readValue(namesOf(pilots.value).slice(1).join(' + ') || null),
};
