import type { Column2 } from '../column';
import { parsePeriod } from '../../annexes';
import { serialOf } from '../cells';

export const column: Column2 = {
  id: 'prochaine-echeance',
  order: 60,
  group: 'Calendrier',
  heading: 'Prochaine échéance',
  meaning: 'La première date à venir que disent les étapes.',
  format: 'date',
  reads: ['milestones'],
  cell({ milestones }) {
    const { start, end, precision } = parsePeriod(milestones.raw, milestones.numberFormat);
    const dates = [...new Set([start, end])].filter((date) => date !== null);
    if (dates.length === 0) return null;
    // A month or a year is to come as long as it is not over.
    const over = { day: 0, month: 0, quarter: 2, year: 11, undated: 0 }[precision];
    const tests = dates.map((date) => {
      const day = serialOf(date);
      const last = precision === 'day' || date === end ? String(day) : `EOMONTH(${day},${over})`;
      return { day, isToCome: `${last}>=TODAY()` };
    });
    return { formula: `=${tests.reduceRight((rest, { day, isToCome }) => `IF(${isToCome},${day},${rest})`, '""')}` };
  },
};
