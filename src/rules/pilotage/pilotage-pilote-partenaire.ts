import type { ActorMention, Annexe2Row } from '../../annexes';
import { fold } from '../../annexes';
import { enumeration } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { gathered } from '../gather';
import type { Rule } from '../rule';
import { actionName, line, quote } from '../wording';

const messages = {
  repeated: (action: string, names: readonly string[]) =>
    `${enumeration(names)} ${names.length > 1 ? 'pilotent l’' : 'pilote l’'}${action} et ${names.length > 1 ? 'figurent' : 'figure'} aussi parmi ses partenaires.`,
  actions: (actions: string) => `Le pilote est répété parmi les partenaires de ${actions}.`,
  pilots: (cell: CellRef, text: string) => `Pilote (${cellAddress(cell)}) : ${quote(text)}.`,
  partners: (cell: CellRef, text: string) => `Partenaires (${cellAddress(cell)}) : ${quote(text, 100)}.`,
};

export const rule: Rule = {
  meta: {
    id: 'pilotage-pilote-partenaire',
    title: 'Le pilote n’est pas répété parmi les partenaires.',
    severity: 'information',
    source: 'pratique',
    why: 'Un organisme compté deux fois brouille la liste de ceux qu’il faut réunir.',
    howToFix: 'Retirez le pilote de la liste des partenaires.',
    examples: { bad: 'Pilote « AMP », partenaires « AMP + SIAO ».', good: 'Pilote « AMP », partenaire « SIAO ».' },
    needs: { annexe2: ['pilots', 'partners'] },
  },
  messages,
  check({ annexe2 }) {
    return (annexe2?.rows ?? []).flatMap((row) => {
      const names = repeated(row);
      if (names.length === 0) return [];
      const { pilots, partners } = row;
      return [
        {
          message: messages.repeated(actionName(row), names),
          cell: partners.cell,
          action: row.number.value,
          evidence: [
            line(messages.pilots(pilots.cell, pilots.text), pilots),
            line(messages.partners(partners.cell, partners.text), partners),
          ],
          cause: 'repeated',
        },
      ];
    });
  },
  merge: (reports) => gathered(reports, messages.actions),
};

function repeated({ pilots, partners }: Annexe2Row): string[] {
  return pilots.value.mentions
    .filter((pilot) => partners.value.mentions.some((partner) => isSame(pilot, partner)))
    .map(({ text }) => quote(text));
}

/** One service of the pilot may well be a partner of its own: « AMP » pilots with « AMP (COM) ». */
function isSame(pilot: ActorMention, partner: ActorMention): boolean {
  if (fold(pilot.text) === fold(partner.text)) return true;
  return pilot.actor !== null && pilot.actor === partner.actor && partner.detail === null;
}
