import { serialOf } from '../../templates/days';
import type { PlaceholderGroup } from './placeholder';

/** When the document was made, and what year it is about: written once, for a letter keeps its date. */
export const dayPlaceholders: PlaceholderGroup = {
  title: 'Dates',
  hint: 'Écrites une fois pour toutes à l’insertion.',
  placeholders: [
    { name: 'date', meaning: 'La date du jour', kind: 'date', give: ({ today }) => ({ value: serialOf(today) }) },
    {
      name: 'année',
      meaning: 'L’année en cours',
      kind: 'number',
      give: ({ today }) => ({ value: Number(today.slice(0, 4)) }),
    },
    {
      name: 'exercice',
      meaning: 'L’exercice choisi à l’insertion',
      kind: 'number',
      give: ({ year }) => ({ value: year }),
    },
  ],
};
