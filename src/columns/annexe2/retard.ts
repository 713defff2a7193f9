import type { Column2 } from '../column';
import { referenceDay } from '../monitored';

export const column: Column2 = {
  id: 'retard',
  order: 80,
  group: 'Calendrier',
  heading: 'Retard (jours)',
  meaning: 'Le nombre de jours depuis la fin prévue, si l’échéance est dépassée.',
  format: 'number',
  width: 9,
  needs: ['fin-prevue', 'echeance-depassee'],
  cell: (_row, { ref, monitoring }) => ({
    formula: `=IF(${ref('echeance-depassee')}="oui",${referenceDay(monitoring)}-${ref('fin-prevue')},"")`,
  }),
};
