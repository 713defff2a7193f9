import type { AmountPart, Annexes } from '../../annexes';
import { euros } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import type { Report } from '../finding';
import type { Rule } from '../rule';
import { areListed, isOrganisation, takesPart } from '../taking-part';
import { actionName, line, quote } from '../wording';
import { type Pair, pairing } from './pairing';

const messages = {
  stranger: (action: string, amount: number, beneficiary: string) =>
    `${euros(amount)} sont validés pour ${quote(beneficiary)}, qui n’est ni pilote ni partenaire de l’${action}.`,
  approved: (cell: CellRef, text: string) => `Financement validé (Annexe 1, ${cellAddress(cell)}) : ${quote(text)}.`,
  pilots: (cell: CellRef, text: string) => `Pilote (Annexe 2, ${cellAddress(cell)}) : ${quote(text)}.`,
  partners: (cell: CellRef, text: string) => `Partenaires (Annexe 2, ${cellAddress(cell)}) : ${quote(text)}.`,
};

/**
 * A beneficiary that is a mere partner is let pass: the State receives for actions that a collectivity pilots, and the
 * reverse, in nearly every agreement.
 */
export const rule: Rule = {
  meta: {
    id: 'inter-beneficiaire-pilote',
    title: 'Le bénéficiaire d’un financement validé prend part à l’action.',
    severity: 'information',
    source: 'Annexe 1, colonne « Financement validé », et Annexe 2',
    why: 'Qui reçoit le financement devra en justifier l’emploi : il faut qu’il participe à l’action.',
    howToFix: 'Ajoutez le bénéficiaire parmi les pilotes ou les partenaires, ou corrigez le bénéficiaire.',
    examples: {
      bad: '« 30 000 € VDM » pour une action d’AMP et de l’ADIL.',
      good: '« 30 000 € AMP » pour la même action.',
    },
    needs: { annexe1: ['approved'], annexe2: ['pilots', 'partners'] },
  },
  messages,
  check(annexes) {
    return (pairing(annexes)?.pairs ?? []).flatMap((pair) => reportsOf(pair, annexes));
  },
};

function reportsOf({ number, budget, objectives }: Pair, annexes: Annexes): Report[] {
  const { pilots, partners } = objectives;
  const { approved } = budget;
  if (!areListed(objectives)) return [];
  return approved.value.parts
    .filter((part): part is AmountPart & { source: string } => part.source !== null && part.euros > 0)
    .filter((part) => isOrganisation(part, annexes) && !takesPart(part, objectives))
    .map(({ euros: amount, source }) => ({
      message: messages.stranger(actionName(budget), amount, source),
      cell: approved.cell,
      cells: [approved.cell, pilots.cell],
      action: number,
      evidence: [
        line(messages.approved(approved.cell, approved.text), approved),
        line(messages.pilots(pilots.cell, pilots.text), pilots),
        line(messages.partners(partners.cell, partners.text), partners),
      ],
    }));
}
