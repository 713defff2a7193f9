import type { Column2 } from '../column';
import { readValue } from '../cells';
import { targetOf } from '../targets';

export const column: Column2 = {
  id: 'cible-suivante',
  order: 210,
  group: 'Objectifs',
  heading: ({ annexes: { years } }) => `Cible ${years.second}`,
  meaning: 'Le nombre à atteindre la seconde année, lu comme le premier : à confirmer.',
  format: 'number',
  isDefault: true,
  reads: ['objective', 'indicators'],
  cell(row, { annexes: { years } }) {
    const startsLater = row.start.value.start?.startsWith(String(years.second)) === true;
    return readValue(targetOf(row, years.second, startsLater));
  },
};
