import { euros } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { startInWords } from '../dates';
import type { Report } from '../finding';
import { gathered } from '../gather';
import type { Rule } from '../rule';
import { actionName, capitalised, line, quote } from '../wording';
import { type Pair, pairing } from './pairing';

const messages = {
  tooEarly: (action: string, start: string, year: number, cost: number) =>
    `${capitalised(`l’${action}`)} démarre ${start}, et dépense ${euros(cost)} dès ${year}.`,
  tooLate: (action: string, start: string, year: number, cost: number) =>
    `${capitalised(`l’${action}`)} démarre ${start} sans dépense cette année-là, et dépense ${euros(cost)} en ${year}.`,
  severalEarly: (actions: string, first: number, second: number) =>
    `${actions} démarrent en ${second}, et dépensent dès ${first}.`,
  severalLate: (actions: string, first: number, second: number) =>
    `${actions} démarrent en ${first} sans dépense cette année-là, et dépensent en ${second}.`,
  start: (cell: CellRef, text: string) => `Démarrage (Annexe 2, ${cellAddress(cell)}) : ${quote(text)}.`,
  cost: (cell: CellRef, year: number, cost: number) =>
    `Dépenses ${year} (Annexe 1, ${cellAddress(cell)}) : ${euros(cost)}.`,
};

export const rule: Rule = {
  meta: {
    id: 'inter-annee-depense',
    title: 'L’année de démarrage d’une action est celle de ses premières dépenses.',
    severity: 'avertissement',
    source: 'Annexes 1 et 2',
    why: 'Une dépense inscrite une année où l’action n’a pas commencé ne pourra pas être justifiée, et devra être reversée.',
    howToFix: 'Reportez la dépense sur l’année du démarrage, ou corrigez le démarrage.',
    examples: { bad: 'Démarrage « 2022 », coût total 2021 de 100 000 €.', good: 'Démarrage « sept-21 », même coût.' },
    needs: { annexe1: ['cost'], annexe2: ['start'] },
    isAboutMoney: true,
  },
  messages,
  check(annexes) {
    return (pairing(annexes)?.pairs ?? []).flatMap((pair) => reportOf(pair, annexes.years));
  },
  merge: (reports) => {
    const [start = 0, paid = 0] = (reports[0]?.cause ?? '').split(' ').map(Number);
    const say = paid < start ? messages.severalEarly : messages.severalLate;
    return gathered(reports, (actions) => say(actions, Math.min(start, paid), Math.max(start, paid)));
  },
};

function reportOf(pair: Pair, { first, second }: { first: number; second: number }): Report[] {
  const { budget, objectives } = pair;
  const { start, years, isOngoing } = objectives.start.value;
  const [cost, nextCost] = [budget.cost.value.total, budget.nextYearCost.value.total];
  if (start === null || isOngoing) return [];
  const action = actionName(budget);
  const when = startInWords(objectives.start.value);
  if (years.every((year) => year === second) && cost !== null && cost > 0)
    return [report(pair, messages.tooEarly(action, when, first, cost), first, second)];
  const isOnlyFirst = years.every((year) => year === first) && objectives.start.value.end === null;
  // A start in the last days of a year may well cost nothing before the next one.
  const isLate = start.slice(5, 7) >= '11' && objectives.start.value.precision !== 'year';
  const isFree = cost === 0 && (budget.requested.value.total ?? 0) === 0 && !budget.cost.value.isDoubtful;
  if (isOnlyFirst && !isLate && isFree && nextCost !== null && nextCost > 0)
    return [report(pair, messages.tooLate(action, when, second, nextCost), second, first)];
  return [];
}

function report({ number, budget, objectives }: Pair, message: string, paidIn: number, startsIn: number): Report {
  const { start } = objectives;
  const isFirstYear = paidIn < startsIn;
  const amounts = isFirstYear ? [budget.cost] : [budget.cost, budget.nextYearCost];
  const firstYear = isFirstYear ? paidIn : paidIn - 1;
  return {
    message,
    cell: start.cell,
    cells: [start.cell, ...amounts.map(({ cell }) => cell)],
    action: number,
    evidence: [
      line(messages.start(start.cell, start.text), start),
      ...amounts.map((field, index) =>
        line(messages.cost(field.cell, firstYear + index, field.value.total ?? 0), field),
      ),
    ],
    cause: `${startsIn} ${paidIn}`,
  };
}
