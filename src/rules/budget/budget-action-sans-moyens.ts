import type { Annexe1Row, Annexe2 } from '../../annexes';
import { enumeration } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import type { Report } from '../finding';
import { gathered } from '../gather';
import type { Rule } from '../rule';
import { actionName, line, quote } from '../wording';

const messages = {
  withoutMeans: (action: string, pilots: string | null) =>
    `L’${action} est à 0 € alors qu’elle a un objectif${pilots === null ? '' : ` et un pilote, ${quote(pilots, 40)}`} : les moyens mobilisés restent à valoriser.`,
  several: (actions: string) =>
    `${actions} sont à 0 € alors qu’elles ont un objectif et un pilote : les moyens mobilisés restent à valoriser.`,
  amounts: (amounts: readonly string[]) => `${enumeration(amounts)}.`,
  amount: (label: string, cell: CellRef, text: string) =>
    `${label} (${cellAddress(cell)}) ${text === '' ? 'vide' : text}`,
  objective: (text: string) => `Objectif : ${quote(text, 80)}.`,
};

export const rule: Rule = {
  meta: {
    id: 'budget-action-sans-moyens',
    title: 'Une action qui a un pilote et un objectif a des moyens.',
    severity: 'avertissement',
    source: 'pratique de contrôle',
    why: 'Le temps d’agents et les moyens déjà là sont un apport du territoire : non valorisés, ils n’entrent pas dans l’effort partagé.',
    howToFix: 'Estimez le coût de l’action (temps passé, moyens mis à disposition) et indiquez qui le prend en charge.',
    examples: { bad: 'Coût 0 €, pilote VDM.', good: 'Coût 12 000 €, « VDM 12000 » (temps d’agents valorisé).' },
    needs: { annexe1: ['cost', 'requested', 'funding', 'objective'] },
  },
  messages,
  check({ annexe1, annexe2 }) {
    if (!annexe1) return [];
    const pilots = pilotsByNumber(annexe2);
    return annexe1.rows.flatMap((row): Report[] => {
      const pilot = row.number.value === null ? null : (pilots.get(row.number.value) ?? null);
      if (!hasNothing(row) || row.objective.text === '' || (annexe2 && pilot === null)) return [];
      const amounts = [
        messages.amount('Coût', row.cost.cell, row.cost.text),
        messages.amount('AMI demandé', row.requested.cell, row.requested.text),
        messages.amount('financements', row.funding.cell, row.funding.text),
      ];
      return [
        {
          message: messages.withoutMeans(actionName(row), pilot),
          cell: row.cost.cell,
          action: row.number.value,
          evidence: [
            line(messages.amounts(amounts), row.cost, row.requested, row.funding),
            line(messages.objective(row.objective.text), row.objective),
          ],
          ...(pilot !== null && { cause: 'means' }),
        },
      ];
    });
  },
  merge: (reports) => gathered(reports, messages.several),
};

/** No money at all on the row, be it said (0 €) or not. */
function hasNothing({ cost, requested, funding, approved }: Annexe1Row): boolean {
  const isNothing = ({ isEmpty, total }: Annexe1Row['cost']['value']) => isEmpty || total === 0;
  const hasNoAmount = funding.value.total === null && funding.value.sourcesWithoutAmount.length > 0;
  return (
    isNothing(cost.value) &&
    isNothing(requested.value) &&
    isNothing(approved.value) &&
    (isNothing(funding.value) || hasNoAmount)
  );
}

function pilotsByNumber(annexe2: Annexe2 | null): Map<number, string> {
  return new Map(
    (annexe2?.rows ?? []).flatMap(({ number, pilots }) =>
      number.value === null || pilots.value.isEmpty ? [] : [[number.value, pilots.text] as const],
    ),
  );
}
