import type { Annexe1Row, Annexe2Row, Field, Period } from '../../annexes';
import type { IsoDate } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { dayInWords, endOfAgreement, reportDueDate } from '../dates';
import type { Report } from '../finding';
import type { Rule } from '../rule';
import { actionName, annexeName, line, quote } from '../wording';
import { milestonesOf } from './milestones';

const messages = {
  outside: (action: string, text: string, years: string) =>
    `Une date de l’${action} sort de la convention (${years}) : ${quote(text)}.`,
  start: (cell: CellRef, text: string, annexe: string) =>
    `Calendrier (${annexe}, ${cellAddress(cell)}) : ${quote(text)}.`,
  milestone: (cell: CellRef, text: string) => `Étape (${cellAddress(cell)}) : ${quote(text)}.`,
  bounds: (first: number, end: IsoDate) => `La convention va de ${first} au ${dayInWords(end)}.`,
};

/** What a date is compared with. */
interface Bounds {
  firstYear: number;
  end: IsoDate;
  /** Steps that account for the last year may come as late as its execution report. */
  lastStep: IsoDate;
}

/** « Sortie du PLH 2023-2028 », « CIA 2019-2025 »: the years of a plan are no dates of the action. */
const PLAN_YEARS = /\p{Lu}{2,}\s?(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d/u;

export const rule: Rule = {
  meta: {
    id: 'calendrier-hors-convention',
    title: 'Aucune date ne sort de la période de la convention.',
    severity: 'avertissement',
    source: 'article 3',
    why: 'Une dépense faite avant ou après la convention n’est pas éligible ; une date lointaine est souvent une faute de frappe.',
    howToFix: 'Corrigez l’année, ou inscrivez l’action dans la période de la convention.',
    examples: { bad: '« nov/déc 2023 » dans une convention 2021-2022.', good: '« nov/déc 2022 ».' },
    needs: {},
  },
  messages,
  check(annexes, { settings }) {
    const { annexe1, annexe2, years } = annexes;
    const end = endOfAgreement(annexes, settings);
    const lastYear = Number(end.slice(0, 4));
    const bounds = { firstYear: years.first, end, lastStep: reportDueDate(lastYear, settings) };
    return [
      ...(annexe1?.rows ?? []).flatMap((row) => ofPeriod(row, row.calendar, bounds, annexeName('annexe1'))),
      ...(annexe2?.rows ?? []).flatMap((row) => [
        ...ofPeriod(row, row.start, bounds, annexeName('annexe2')),
        ...ofMilestones(row, bounds),
      ]),
    ];
  },
};

function ofPeriod(
  row: Annexe1Row | Annexe2Row,
  { cell, text, value, isMissing }: Field<Period>,
  bounds: Bounds,
  annexe: string,
): Report[] {
  if (isMissing || PLAN_YEARS.test(text)) return [];
  const last = value.end ?? value.start;
  const lastYear = Number(bounds.end.slice(0, 4));
  const isOutside =
    value.years.some((year) => year < bounds.firstYear || year > lastYear) ||
    (value.precision !== 'year' && value.end === null && last !== null && last > bounds.end);
  return isOutside ? [report(row, cell, text, messages.start(cell, text, annexe), bounds)] : [];
}

/** A step before the agreement recalls how the action was prepared; only those after it are pointed out. */
function ofMilestones(row: Annexe2Row, bounds: Bounds): Report[] {
  const late = milestonesOf(row).filter(({ period: { start, years } }) => {
    const lastYear = Number(bounds.lastStep.slice(0, 4));
    return years.some((year) => year > lastYear) || (start !== null && start > bounds.lastStep);
  });
  const { cell } = row.milestones;
  return late.map(({ text }) => report(row, cell, text, messages.milestone(cell, text), bounds));
}

function report(row: Annexe1Row | Annexe2Row, cell: CellRef, text: string, evidence: string, bounds: Bounds): Report {
  const years = `${bounds.firstYear}-${bounds.end.slice(0, 4)}`;
  return {
    message: messages.outside(actionName(row), text, years),
    cell,
    action: row.number.value,
    evidence: [line(evidence, cell), line(messages.bounds(bounds.firstYear, bounds.end))],
  };
}
