import type { Annexes, Field, Period } from '../../annexes';
import { fold } from '../../annexes';
import { euros, plural } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { isCoordinatorPost } from '../analysis';
import { startInWords } from '../dates';
import type { Report } from '../finding';
import { gathered } from '../gather';
import { type Pair, pairing } from '../inter/pairing';
import type { Rule } from '../rule';
import { actionName, capitalised, line, quote } from '../wording';

/** A post filled by the end of the first quarter costs about a year. */
const LATE_MONTH = 4;
const MONTHS = 12;

const messages = {
  whole: (action: string, year: number, cost: number, start: string, months: number, share: number) =>
    `${capitalised(`l’${action}`)} inscrit en ${year} le coût d’une année entière (${euros(cost)}), et commence ${start} : ${plural(months, 'mois', 'mois')} en coûteraient ${euros(share)}.`,
  several: (actions: string) =>
    `${actions} inscrivent la première année le coût d’une année entière, et commencent en cours d’année.`,
  costs: (cost: Field<unknown>, next: Field<unknown>) =>
    `Le même coût est inscrit les deux années : ${quote(cost.text)} (${cellAddress(cost.cell)}) et ${quote(next.text)} (${cellAddress(next.cell)}).`,
  heading: (cell: CellRef) => `L’en-tête ${cellAddress(cell)} demande un coût « sur 12 mois ».`,
  start: (cell: CellRef, text: string) => `Démarrage (Annexe 2, ${cellAddress(cell)}) : ${quote(text)}.`,
  share: (cost: number, months: number, share: number) =>
    `${euros(cost)} × ${months} ÷ ${MONTHS} = ${euros(share)} : c’est ce que l’exécution de la première année pourra justifier.`,
};

/**
 * The model asks for the cost over twelve months, so that a whole year's cost is right as such: nothing is said of it, but
 * for the coordinator's post, whose salary runs from the day it is filled, where both years bear the same cost and
 * Annexe 2 has it begin in the second quarter or later. It is pointed out, since the grant will be claimed on what was
 * spent (articles 2.3 and 5); any other action may well spend all of it in the months that are left.
 */
export const rule: Rule = {
  meta: {
    id: 'calendrier-prorata-exercice',
    title: 'Le coût d’un poste pourvu en cours d’année tient compte des mois qui restent.',
    severity: 'information',
    source: 'Annexe 1, coût « sur 12 mois », et article 2.3',
    why: 'Le rapport d’exécution ne pourra justifier que les mois payés : le reste de la subvention peut être réclamé.',
    howToFix: 'Ramenez le coût de la première année aux mois restants, ou prévoyez le report du solde dans l’avenant.',
    examples: {
      bad: 'Poste pourvu en septembre, 60 000 € inscrits les deux années.',
      good: 'Poste pourvu en septembre : 20 000 € la première année, 60 000 € la seconde.',
    },
    needs: { annexe1: ['cost', 'nextYearCost'], annexe2: ['start'] },
  },
  messages,
  check: (annexes) => (pairing(annexes)?.pairs ?? []).flatMap((pair) => reportOf(pair, annexes)),
  merge: (reports) => gathered(reports, messages.several),
};

function reportOf({ number, budget, objectives }: Pair, { annexe1, years }: Annexes): Report[] {
  const { cost, nextYearCost } = budget;
  const heading = annexe1?.columns.cost;
  const month = firstMonth(objectives.start.value, years.first);
  const amount = cost.value.total;
  if (!heading || !/\b12 mois\b/.test(fold(heading.heading)) || !isCoordinatorPost(budget)) return [];
  if (month === null || month < LATE_MONTH || !amount || amount !== nextYearCost.value.total) return [];
  const months = MONTHS + 1 - month;
  const share = Math.round((amount * months) / MONTHS);
  const { start } = objectives;
  return [
    {
      message: messages.whole(actionName(budget), years.first, amount, startInWords(start.value), months, share),
      cell: cost.cell,
      cells: [cost.cell, start.cell],
      action: number,
      evidence: [
        line(messages.costs(cost, nextYearCost), cost, nextYearCost),
        line(messages.heading(heading.cell), heading.cell),
        line(messages.start(start.cell, start.text), start),
        line(messages.share(amount, months, share)),
      ],
      cause: 'post',
    },
  ];
}

/** The month of the first year in which a period begins, 1 to 12; null where it is not known so exactly. */
function firstMonth({ start, precision }: Period, year: number): number | null {
  const isExact = precision === 'day' || precision === 'month';
  return start !== null && isExact && Number(start.slice(0, 4)) === year ? Number(start.slice(5, 7)) : null;
}
