import { fold } from '../../annexes';
import type { TerritorySetting } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { isAgreementOf } from '../agreement';
import type { Report } from '../finding';
import { gathered } from '../gather';
import type { Rule } from '../rule';
import { areListed, takesPart } from '../taking-part';
import { actionName, line, quote } from '../wording';
import { type Pair, pairing } from './pairing';

const messages = {
  absent: (action: string, actor: string, territory: string) =>
    `${quote(actor)} ne figure ni parmi les pilotes ni parmi les partenaires de l’${action}, dont le territoire est ${quote(territory)}.`,
  several: (actor: string, actions: string) =>
    `${quote(actor)} ne figure ni parmi les pilotes ni parmi les partenaires de ${actions} menées sur son territoire.`,
  territory: (cell: CellRef, text: string) => `Territoire (Annexe 1, ${cellAddress(cell)}) : ${quote(text)}.`,
  pilots: (cell: CellRef, text: string) => `Pilote (Annexe 2, ${cellAddress(cell)}) : ${quote(text)}.`,
  partners: (cell: CellRef, text: string) => `Partenaires (Annexe 2, ${cellAddress(cell)}) : ${quote(text)}.`,
};

/** Which actor a territory wants is a setting of the agreement: nothing is said of another agreement's annexes. */
export const rule: Rule = {
  meta: {
    id: 'inter-territoire-pilote',
    title: 'La collectivité du territoire est pilote ou partenaire de l’action.',
    severity: 'information',
    source: 'Annexes 1 et 2',
    why: 'Une action menée sur un territoire sans sa collectivité se décide sans elle.',
    howToFix: 'Ajoutez la collectivité parmi les partenaires, ou corrigez le territoire.',
    examples: {
      bad: 'Territoire « Marseille », pilote AMP, partenaire SIAO.',
      good: 'Territoire « Marseille », pilote VDM.',
    },
    needs: { annexe1: ['territory'], annexe2: ['pilots', 'partners'] },
  },
  messages,
  check(annexes, { settings }) {
    if (!isAgreementOf(annexes, settings)) return [];
    const known = new Map(settings.territories.map((territory) => [fold(territory.name), territory]));
    return (pairing(annexes)?.pairs ?? []).flatMap((pair) =>
      reportOf(pair, known.get(fold(pair.budget.territory.text))),
    );
  },
  merge: (reports) => gathered(reports, (actions) => messages.several(reports[0]?.cause ?? '', actions)),
};

function reportOf({ number, budget, objectives }: Pair, territory: TerritorySetting | undefined): Report[] {
  const actor = territory?.actor ?? null;
  if (actor === null || !areListed(objectives) || takesPart({ actor, source: actor }, objectives)) return [];
  const { pilots, partners } = objectives;
  return [
    {
      message: messages.absent(actionName(budget), actor, budget.territory.text),
      cell: partners.cell,
      cells: [partners.cell, budget.territory.cell],
      action: number,
      evidence: [
        line(messages.territory(budget.territory.cell, budget.territory.text), budget.territory),
        line(messages.pilots(pilots.cell, pilots.text), pilots),
        line(messages.partners(partners.cell, partners.text), partners),
      ],
      cause: actor,
    },
  ];
}
