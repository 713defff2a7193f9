import type { Column2 } from '../column';

export const column: Column2 = {
  id: 'retard',
  order: 80,
  group: 'Calendrier',
  heading: 'Retard (jours)',
  meaning: 'Le nombre de jours depuis la fin prévue, si elle est passée.',
  format: 'number',
  width: 9,
  needs: ['fin-prevue'],
  cell: (_row, { ref }) => ({
    formula: `=IF(N(${ref('fin-prevue')})>0,IF(${ref('fin-prevue')}<TODAY(),TODAY()-${ref('fin-prevue')},""),"")`,
  }),
};
