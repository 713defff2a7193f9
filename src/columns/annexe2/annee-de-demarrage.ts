import type { Column2 } from '../column';

export const column: Column2 = {
  id: 'annee-de-demarrage',
  order: 30,
  group: 'Calendrier',
  heading: 'Année de démarrage',
  meaning: 'L’année de la date de démarrage.',
  format: 'text',
  width: 11,
  needs: ['demarrage'],
  cell: (_row, { ref }) => ({ formula: `=IF(ISNUMBER(${ref('demarrage')}),YEAR(${ref('demarrage')}),"")` }),
};
