import type { Column2 } from '../column';

export const column: Column2 = {
  id: 'duree',
  order: 50,
  group: 'Calendrier',
  heading: 'Durée (mois)',
  meaning: 'Le nombre de mois entre le démarrage et la fin prévue.',
  format: 'number',
  width: 9,
  needs: ['demarrage', 'fin-prevue'],
  cell(_row, { ref }) {
    const [start, end] = ['demarrage', 'fin-prevue'].map(ref);
    return { formula: `=IF(COUNT(${start},${end})=2,IF(${end}>=${start},DATEDIF(${start},${end}+1,"m"),""),"")` };
  },
};
