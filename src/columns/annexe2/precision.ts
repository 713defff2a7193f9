import type { Column2 } from '../column';
import { readValue } from '../cells';

const words = {
  day: 'jour',
  month: 'mois',
  quarter: 'trimestre',
  semester: 'semestre',
  year: 'année',
  undated: 'non daté',
} as const;

export const column: Column2 = {
  id: 'precision',
  order: 20,
  group: 'Calendrier',
  heading: 'Précision',
  meaning:
    'Ce que dit le calendrier de démarrage : le jour, le mois, le trimestre, le semestre, l’année ; « non daté » sinon.',
  format: 'text',
  isDefault: true,
  width: 11,
  reads: ['start'],
  cell: ({ start }) => (start.isMissing ? null : readValue(words[start.value.precision])),
};
