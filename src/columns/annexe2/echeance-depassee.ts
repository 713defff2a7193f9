import type { Column2 } from '../column';
import { numberToLookUp } from '../cells';
import { isOver, referenceDay } from '../monitored';

export const column: Column2 = {
  id: 'echeance-depassee',
  order: 70,
  group: 'Calendrier',
  heading: 'Échéance dépassée',
  meaning:
    '« oui » si la fin prévue est passée, à ce jour ou à la date d’arrêté du suivi d’exécution, et que le suivi ne dit pas l’action terminée.',
  format: 'text',
  width: 11,
  needs: ['fin-prevue'],
  cell({ number }, { ref, monitoring }) {
    const end = ref('fin-prevue');
    const isPast = `${end}<${referenceDay(monitoring)}`;
    const over = isOver(monitoring, numberToLookUp(number));
    return {
      formula: `=IF(ISNUMBER(${end}),IF(${over === null ? isPast : `AND(${isPast},NOT(${over}))`},"oui","non"),"")`,
    };
  },
};
