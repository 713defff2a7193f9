import type { Annexes } from '../../annexes';
import { fold } from '../../annexes';
import type { TerritorySetting } from '../../convention';
import { plural } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { isAgreementOf } from '../agreement';
import type { Report } from '../finding';
import { jointFix } from '../fix';
import { gathered } from '../gather';
import type { Rule } from '../rule';
import { areListed, takesPart } from '../taking-part';
import { actionName, line, quote } from '../wording';
import { withPartners } from './added-partner';
import { type Pair, pairing } from './pairing';

const messages = {
  absent: (action: string, actor: string, territory: string) =>
    `${quote(actor)} ne figure ni parmi les pilotes ni parmi les partenaires de l’${action}, dont le territoire est ${quote(territory)}.`,
  several: (actor: string, actions: string) =>
    `${quote(actor)} ne figure ni parmi les pilotes ni parmi les partenaires de ${actions} menées sur son territoire.`,
  added: (actor: string, cells: number) =>
    `Ajouter ${quote(actor)} aux partenaires${cells > 1 ? ` de ${plural(cells, 'action')}` : ''}`,
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
      reportOf(pair, known.get(fold(pair.budget.territory.text)), annexes),
    );
  },
  merge: (reports) => {
    const actor = reports[0]?.cause ?? '';
    return {
      ...gathered(reports, (actions) => messages.several(actor, actions)),
      fix: jointFix(reports, messages.added(actor, reports.length)),
    };
  },
};

function reportOf(
  { number, budget, objectives }: Pair,
  territory: TerritorySetting | undefined,
  annexes: Annexes,
): Report[] {
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
      fix: withPartners(annexes, partners, [actor], messages.added(actor, 1)),
    },
  ];
}
