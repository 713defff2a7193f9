import type { Column1 } from '../column';
import { readValue } from '../cells';

export const column: Column1 = {
  id: 'priorite',
  order: 320,
  group: 'Classement',
  heading: 'Priorité du plan (1-5)',
  meaning:
    'La priorité du plan national à laquelle l’action répond, choisie dans une liste. Le complément en propose une, et ne l’écrit jamais sans votre accord.',
  format: 'number',
  width: 10,
  choices: ['1', '2', '3', '4', '5'],
  cell: (_row, { typed }) => readValue(typed),
};
