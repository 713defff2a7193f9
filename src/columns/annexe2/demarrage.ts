import type { Column2 } from '../column';
import { isDateCell, numberOf, readValue, serialOf } from '../cells';

export const column: Column2 = {
  id: 'demarrage',
  order: 10,
  group: 'Calendrier',
  heading: 'Démarrage',
  meaning:
    'La date lue dans le calendrier de démarrage : le premier jour du mois, du trimestre ou de l’année, selon ce qui est écrit.',
  format: 'date',
  isDefault: true,
  reads: ['start'],
  cell({ start }, { at }) {
    const { value, raw, isMissing } = start;
    if (isMissing) return null;
    const cell = at(start);
    if (raw === null) return numberOf(cell);
    if (isDateCell(start)) {
      const day =
        value.precision === 'day' ? cell : `DATE(YEAR(${cell}),${value.precision === 'year' ? 1 : `MONTH(${cell})`},1)`;
      return { formula: `=IF(ISNUMBER(${cell}),${day},"")` };
    }
    if (typeof raw === 'number' && value.precision === 'year')
      return { formula: `=IF(ISNUMBER(${cell}),DATE(${cell},1,1),"")` };
    return readValue(value.start === null ? null : serialOf(value.start));
  },
};
