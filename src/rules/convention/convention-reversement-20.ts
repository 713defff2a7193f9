import type { Annexe1Row, Annexe2Row, Annexes } from '../../annexes';
import { euros, percent, plural } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { isAgreementOf } from '../agreement';
import { isStandingStill } from '../calendrier/standstill';
import { endOfAgreement } from '../dates';
import { pairing } from '../inter/pairing';
import type { Rule } from '../rule';
import { line, numberRuns, quote } from '../wording';

const messages = {
  exposure: (numbers: readonly number[], approved: number, year: number, share: number, credits: number) =>
    `${plural(numbers.length, 'action validée', 'actions validées')} pour ${euros(approved)} (${numberRuns(numbers)}) ${numbers.length > 1 ? 'ne sont pas engagées' : 'n’est pas engagée'} en ${year} : l’État peut réclamer jusqu’à ${percent(share)} des crédits versés, soit ${euros(credits * share)}.`,
  credits: (credits: number) => `Crédits de la première année : ${euros(credits)}.`,
  action: (number: number, cell: CellRef, approved: number, start: string) =>
    `Action ${number} (${cellAddress(cell)}) : ${euros(approved)} validés, démarrage ${quote(start)}.`,
  standstill: (number: number, cell: CellRef, steps: string) =>
    `Action ${number} (${cellAddress(cell)}) : étapes ${quote(steps)}.`,
};

/** An approved action that does not begin in the first year, or stands still. */
interface Unengaged {
  number: number;
  budget: Annexe1Row;
  objectives: Annexe2Row;
  approved: number;
}

/**
 * How much the State may claim back, where approved money lies on actions that do not begin in the year of the grant.
 * Said while the claim is possible: article 5 speaks of the year after the grant.
 */
export const rule: Rule = {
  meta: {
    id: 'convention-reversement-20',
    title: 'L’exposition au reversement est connue, et rapprochée des actions non engagées.',
    severity: 'information',
    source: 'article 5',
    why: 'Le préfet peut demander le reversement d’une part des crédits versés l’année précédente.',
    howToFix:
      'Engagez ces actions dans l’année, ou préparez leur justification dans le rapport d’exécution ; l’« Analyse interne » de l’onglet Rapport tient le compte de l’exposition.',
    examples: { bad: '210 000 € validés pour une action qui démarre fin 2022.', good: 'Un démarrage en 2021.' },
    needs: { annexe1: ['approved'], annexe2: ['start'] },
  },
  messages,
  check(annexes, { settings, today }) {
    const { annexe1, years } = annexes;
    const { clawbackShare: share } = settings;
    const lastClaim = `${Number(endOfAgreement(annexes, settings).slice(0, 4)) + 1}-12-31`;
    const found = unengaged(annexes);
    const [first] = found;
    if (!annexe1 || !first || share === 0 || today > lastClaim) return [];
    const isOwn = isAgreementOf(annexes, settings) && settings.grant > 0;
    const credits = isOwn ? settings.grant : sum(annexe1.rows.map(({ approved }) => approved.value.total ?? 0));
    const numbers = found.map(({ number }) => number);
    return [
      {
        message: messages.exposure(numbers, sum(found.map(({ approved }) => approved)), years.first, share, credits),
        cell: first.budget.approved.cell,
        cells: found.map(({ budget }) => budget.approved.cell),
        action: found.length === 1 ? first.number : null,
        evidence: [
          line(messages.credits(credits)),
          ...found.map(({ number, budget, objectives, approved }) =>
            isStandingStill(objectives)
              ? line(
                  messages.standstill(number, objectives.milestones.cell, objectives.milestones.text),
                  objectives.milestones,
                )
              : line(
                  messages.action(number, budget.approved.cell, approved, objectives.start.text),
                  budget.approved,
                  objectives.start,
                ),
          ),
        ],
      },
    ];
  },
};

function unengaged(annexes: Annexes): Unengaged[] {
  return (pairing(annexes)?.pairs ?? [])
    .map((pair) => ({ ...pair, approved: pair.budget.approved.value.firm ?? 0 }))
    .filter(({ approved }) => approved > 0)
    .filter(({ objectives }) => {
      const { start } = objectives.start.value;
      return isStandingStill(objectives) || (start !== null && Number(start.slice(0, 4)) > annexes.years.first);
    });
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
