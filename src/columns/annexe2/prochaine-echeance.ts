import type { Column2 } from '../column';
import type { Field } from '../../annexes';
import { parsePeriod } from '../../annexes';
import { numberToLookUp, serialOf } from '../cells';
import { monitoredDate } from '../monitored';

export const column: Column2 = {
  id: 'prochaine-echeance',
  order: 60,
  group: 'Calendrier',
  heading: 'Prochaine échéance',
  meaning: 'La première date à venir que disent les étapes, ou le suivi d’exécution (fin prévue révisée).',
  format: 'date',
  reads: ['milestones'],
  cell({ milestones, number }, { monitoring }) {
    const steps = stepsOf(milestones);
    const end = monitoredDate(monitoring, 'revisedEnd', numberToLookUp(number));
    if (end === null) {
      if (steps.length === 0) return null;
      return { formula: `=${firstToCome(steps, ({ day }) => String(day), '""')}` };
    }
    const isToCome = `IF(ISNUMBER(${end}),${end}>=TODAY(),FALSE)`;
    const earlier = ({ day }: Step) => `IF(${isToCome},MIN(${day},${end}),${day})`;
    return { formula: `=${firstToCome(steps, earlier, `IF(${isToCome},${end},"")`)}` };
  },
};

/** A date of the steps, as Excel's number, and when it is to come. */
interface Step {
  day: number;
  isToCome: string;
}

function stepsOf({ raw, numberFormat }: Field<unknown>): Step[] {
  const { start, end, precision } = parsePeriod(raw, numberFormat);
  const dates = [...new Set([start, end])].filter((date) => date !== null);
  // A month or a year is to come as long as it is not over.
  const over = { day: 0, month: 0, quarter: 2, semester: 5, year: 11, undated: 0 }[precision];
  return dates.map((date) => {
    const day = serialOf(date);
    const last = precision === 'day' || date === end ? String(day) : `EOMONTH(${day},${over})`;
    return { day, isToCome: `${last}>=TODAY()` };
  });
}

function firstToCome(steps: readonly Step[], shown: (step: Step) => string, otherwise: string): string {
  return steps.reduceRight((rest, step) => `IF(${step.isToCome},${shown(step)},${rest})`, otherwise);
}
