import type { Column2 } from '../column';

export const column: Column2 = {
  id: 'indicateur-mesurable',
  order: 230,
  group: 'Objectifs',
  heading: 'Indicateur mesurable',
  meaning: '« oui » si une cible et son unité ont été lues.',
  format: 'text',
  width: 12,
  needs: ['cible', 'cible-suivante', 'unite'],
  cell(_row, { ref }) {
    const [first, second, unit] = ['cible', 'cible-suivante', 'unite'].map(ref);
    return { formula: `=IF(AND(COUNT(${first},${second})>0,${unit}<>""),"oui","non")` };
  },
};
