import type { Column2 } from '../column';
import { readValue } from '../cells';
import { familyOf } from '../organisations';

export const column: Column2 = {
  id: 'famille-du-pilote',
  order: 120,
  group: 'Pilotage',
  heading: 'Famille du pilote',
  meaning: 'État, collectivité, bailleurs, association ou opérateur.',
  format: 'text',
  width: 14,
  reads: ['pilots'],
  cell({ pilots }, { annexes }) {
    const [first] = pilots.value.mentions;
    return first ? readValue(familyOf(first, annexes.territory)) : null;
  },
};
