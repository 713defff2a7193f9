import type { ActorList, Field } from '../../annexes';
import type { CellRef } from '../../workbook';
import { cellAddress, editCell } from '../../workbook';
import type { Report } from '../finding';
import { fixOf } from '../fix';
import type { Rule } from '../rule';
import { actionName, line, quote } from '../wording';

const lists = { pilots: 'des pilotes', partners: 'des partenaires' } as const;

type ListKey = keyof typeof lists;

/** « etc. », « … », « à compléter » at the end of a list: others are meant, and not named. */
const AND_SO_ON = /(?:…|\.{3}|\betc\.?|\bet autres|(?:^|\s)[àa] (?:compléter|préciser|confirmer))\s*\)?\s*$/iu;

const messages = {
  doubt: (action: string, key: ListKey, text: string) =>
    `La liste ${lists[key]} de l’${action} n’est pas achevée : ${text.includes('?') ? 'elle contient « ? »' : 'quelqu’un y reste à préciser'}.`,
  openEnd: (action: string, key: ListKey, end: string) =>
    `La liste ${lists[key]} de l’${action} n’est pas achevée : elle se termine par ${quote(end)}.`,
  contents: (cell: CellRef, text: string) => `${cellAddress(cell)} contient ${quote(text, 100)}.`,
  ended: (text: string) => `Terminer la liste ainsi, s’il ne manque personne : ${quote(text, 100)}`,
};

export const rule: Rule = {
  meta: {
    id: 'pilotage-liste-inachevee',
    title: 'La liste des pilotes ou des partenaires est achevée.',
    severity: 'avertissement',
    source: 'Annexe 2, colonnes « Pilote(s) » et « Partenaires centraux »',
    why: 'Une liste qui finit par « + » ou contient « ? » laisse croire qu’un partenaire a été oublié, ou ne s’est pas encore engagé.',
    howToFix: 'Complétez la liste, ou retirez le signe s’il ne manque personne.',
    examples: { bad: '« SIAO + DDETS + ARS + CD13 + ».', good: '« SIAO + DDETS + ARS + CD13 ».' },
    needs: { annexe2: [] },
  },
  messages,
  check({ annexe2 }) {
    if (!annexe2) return [];
    return annexe2.rows.flatMap((row) =>
      (['pilots', 'partners'] as const).flatMap((key): Report[] => {
        const message = describe(actionName(row), key, row[key]);
        if (message === null) return [];
        const { cell, text } = row[key];
        const evidence = [line(messages.contents(cell, text), cell)];
        const ended = endedList(text);
        const fix =
          ended === null
            ? undefined
            : fixOf('proposed', messages.ended(ended), [editCell(annexe2.sheet, cell, { value: ended })]);
        return [{ message, cell, action: row.number.value, evidence, fix }];
      }),
    );
  },
};

function describe(action: string, key: ListKey, { text, value, isMissing }: Field<ActorList>): string | null {
  // A cell of pilots that names nobody at all is what `pilotage-pilote-vide` is about.
  if (isMissing || (key === 'pilots' && value.mentions.length === 0)) return null;
  if (value.isDoubtful) return messages.doubt(action, key, text);
  const end = AND_SO_ON.exec(text)?.[0].trim() ?? (value.isUnfinished ? text.trim().split(/\s+/u).pop() : undefined);
  return end === undefined ? null : messages.openEnd(action, key, end);
}

/** The list without the separators and the question marks at its end; null where there is nothing of the kind to take off. */
function endedList(text: string): string | null {
  const ended = text.replace(/[\s+,;/&?]+$/u, '');
  return ended === '' || ended === text || ended.includes('?') ? null : ended;
}
