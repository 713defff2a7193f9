import type { Column2 } from '../column';

export const column: Column2 = {
  id: 'echeance-depassee',
  order: 70,
  group: 'Calendrier',
  heading: 'Échéance dépassée',
  meaning: '« oui » si la fin prévue est passée.',
  format: 'text',
  width: 11,
  needs: ['fin-prevue'],
  cell: (_row, { ref }) => ({
    formula: `=IF(ISNUMBER(${ref('fin-prevue')}),IF(${ref('fin-prevue')}<TODAY(),"oui","non"),"")`,
  }),
};
