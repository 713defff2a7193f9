import { plural } from '../convention';
import type { CellRef } from '../workbook';
import { cellKey } from '../workbook';
import type { Report } from './finding';
import { numberRuns } from './wording';

/**
 * The reports of several actions that share a cause as one, under the first of their cells.
 * @param message the sentence, from how the actions are named: « 3 actions (2, 5 et 7) »
 */
export function gathered(reports: readonly Report[], message: (actions: string) => string): Report {
  const [first] = reports;
  if (!first) throw new Error('Nothing to gather.');
  const numbers = reports.flatMap(({ action }) => action ?? []);
  const names = numbers.length === 0 ? '' : ` (${numberRuns(numbers)})`;
  return {
    ...first,
    message: message(`${plural(reports.length, 'action')}${names}`),
    cells: distinct(reports.flatMap(({ cell, cells }) => cells ?? [cell])),
    action: null,
    evidence: reports.flatMap(({ evidence }) => evidence),
  };
}

/** Each cell once, in the order of its first mention. */
export function distinct(cells: readonly CellRef[]): CellRef[] {
  return [...new Map(cells.map((cell) => [cellKey(cell), cell])).values()];
}
