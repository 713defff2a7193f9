import { euros } from '../../convention';
import type { ExecutionRow, FunderField } from '../../monitoring';
import type { Rule } from '../rule';
import { actionName, capitalised } from '../wording';
import { amountLine, isEnded, isExplained, ofRows, textLine } from './rows';

const messages = {
  short: (action: string, obtained: number, planned: number) =>
    `${capitalised(`l’${action}`)} est achevée avec ${euros(obtained)} de cofinancements obtenus sur ${euros(planned)} prévus, sans explication.`,
};

/** A euro, for shares that were rounded. */
const TOLERANCE = 1;

/**
 * Nothing is said as long as the action runs, nor where no co-funding at all was typed: it may not be known yet. An action
 * that cost less than planned needs less of it, in proportion.
 */
export const rule: Rule = {
  meta: {
    id: 'suivi-cofinancement-obtenu',
    title: 'Les cofinancements prévus sont obtenus quand l’action s’achève, ou l’écart est expliqué.',
    severity: 'avertissement',
    source: 'article 2.1.1, article 2.3',
    why: 'L’AMI n’intervient qu’avec d’autres financements : s’ils manquent, la part AMI réalisée dépasse celle qui était prévue.',
    howToFix: 'Complétez les cofinancements obtenus, ou donnez la cause de l’écart et son explication.',
    examples: {
      bad: 'Action terminée, cofinancements prévus 50 000 €, obtenus 20 000 €, aucune explication.',
      good: 'Obtenus 20 000 €, cause « Cofinancement non obtenu », explication donnée.',
    },
    needs: {},
    isAboutMoney: true,
  },
  messages,
  check(_, { monitoring }) {
    return ofRows(monitoring, (row) => {
      const { plannedFunding, status, number } = row;
      const typed = obtainedOf(row);
      const [first] = typed;
      const obtained = typed.reduce((sum, { field }) => sum + (field.value ?? 0), 0);
      if (!isEnded(row) || isExplained(row) || !first || plannedFunding.value === null) return [];
      if (obtained >= plannedFunding.value * costShare(row) - TOLERANCE) return [];
      return [
        {
          message: messages.short(actionName(row), obtained, plannedFunding.value),
          cell: first.field.cell,
          cells: [plannedFunding.cell, ...typed.map(({ field }) => field.cell)],
          action: number.value,
          evidence: [
            amountLine('Cofinancements prévus', plannedFunding),
            ...typed.map(({ funder, field }) => amountLine(`Obtenu, ${funder}`, field)),
            textLine('Statut', status, status.text),
          ],
        },
      ];
    });
  },
};

/** What was spent of the planned cost: 1 where it is not known, or more was spent. */
function costShare({ spent, cost }: ExecutionRow): number {
  if (spent.value === null || cost.value === null || cost.value <= 0) return 1;
  return Math.min(1, spent.value / cost.value);
}

/** What was typed of each co-funder, and of what the collectivity pays of its own, which is planned with the rest. */
function obtainedOf({ funding, ownSpent }: ExecutionRow): FunderField[] {
  return [...funding, { funder: 'collectivité', field: ownSpent }].filter(({ field }) => field.value !== null);
}
