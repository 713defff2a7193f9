import type { ActorMention, Annexe2, Annexe2Row } from '../../annexes';
import { fold } from '../../annexes';
import { enumeration, plural } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress, editCell } from '../../workbook';
import type { Fix } from '../fix';
import { fixOf, jointFix } from '../fix';
import { gathered } from '../gather';
import { withoutOrganisation } from '../list-edits';
import type { Rule } from '../rule';
import { actionName, line, quote } from '../wording';

const messages = {
  repeated: (action: string, names: readonly string[]) =>
    `${enumeration(names)} ${names.length > 1 ? 'pilotent l’' : 'pilote l’'}${action} et ${names.length > 1 ? 'figurent' : 'figure'} aussi parmi ses partenaires.`,
  actions: (actions: string) => `Le pilote est répété parmi les partenaires de ${actions}.`,
  fix: (cell: CellRef) => `Retirer le pilote de la liste des partenaires en ${cellAddress(cell)}`,
  fixAll: (count: number) => `Retirer le pilote de ${plural(count, 'liste', 'listes')} de partenaires`,
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
    if (!annexe2) return [];
    return annexe2.rows.flatMap((row) => {
      const twice = repeated(row);
      if (twice.length === 0) return [];
      const names = row.pilots.value.mentions
        .filter((pilot) => twice.some((partner) => isSame(pilot, partner)))
        .map(({ text }) => quote(text));
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
          fix: withoutPilots(annexe2, row, twice),
        },
      ];
    });
  },
  merge: (reports) => ({
    ...gathered(reports, messages.actions),
    fix: jointFix(reports, messages.fixAll(reports.length)),
  }),
};

/** The mentions of the pilots among the partners. */
function repeated({ pilots, partners }: Annexe2Row): ActorMention[] {
  return partners.value.mentions.filter((partner) => pilots.value.mentions.some((pilot) => isSame(pilot, partner)));
}

/** The partners without the pilots, where somebody else is among them. */
function withoutPilots({ sheet }: Annexe2, { partners }: Annexe2Row, pilots: readonly ActorMention[]): Fix | undefined {
  const { raw, cell, formula } = partners;
  if (typeof raw !== 'string' || formula !== null) return undefined;
  const value = pilots.reduce<string | null>((text, { text: name }) => text && withoutOrganisation(text, name), raw);
  return value === null ? undefined : fixOf('proposed', messages.fix(cell), [editCell(sheet, cell, { value })]);
}

/** One service of the pilot may well be a partner of its own: « AMP » pilots with « AMP (COM) ». */
function isSame(pilot: ActorMention, partner: ActorMention): boolean {
  if (fold(pilot.text) === fold(partner.text)) return true;
  return pilot.actor !== null && pilot.actor === partner.actor && partner.detail === null;
}
