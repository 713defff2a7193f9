import type { Column2 } from '../column';
import { readValue } from '../cells';
import { targetOf } from '../targets';

export const column: Column2 = {
  id: 'cible',
  order: 200,
  group: 'Objectifs',
  heading: ({ annexes: { years } }) => `Cible ${years.first}`,
  meaning:
    'Le nombre à atteindre la première année, lu dans l’objectif, à défaut dans l’indicateur, puis dans la description : à confirmer.',
  format: 'number',
  isDefault: true,
  reads: ['objective', 'indicators'],
  cell(row, { annexes: { years } }) {
    const startsLater = row.start.value.start?.startsWith(String(years.second)) === true;
    return readValue(targetOf(row, years.first, !startsLater));
  },
};
