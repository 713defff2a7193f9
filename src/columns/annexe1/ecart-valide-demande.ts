import type { Column1 } from '../column';

export const column: Column1 = {
  id: 'ecart-valide-demande',
  order: 60,
  group: 'Financement validé',
  heading: 'Écart validé − demandé (€)',
  meaning: 'Validé − demandé : on ne valide pas plus que ce qui a été demandé.',
  format: 'signedEuros',
  total: 'sum',
  expected: 'notAboveZero',
  needs: ['ami-demande', 'valide'],
  cell(_row, { ref }) {
    const [asked, granted] = ['ami-demande', 'valide'].map(ref);
    return { formula: `=IF(COUNT(${granted},${asked})=2,${granted}-${asked},"")` };
  },
};
