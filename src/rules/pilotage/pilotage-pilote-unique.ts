import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { gathered } from '../gather';
import type { Rule } from '../rule';
import { actionName, capitalised, line, quote } from '../wording';

const messages = {
  several: (action: string, text: string) =>
    `${capitalised(`l’${action}`)} a plusieurs pilotes sans pilote principal : ${quote(text)}.`,
  actions: (actions: string) => `${actions} ont plusieurs pilotes, sans que l’un soit dit principal.`,
  contents: (cell: CellRef, text: string) => `Pilote (${cellAddress(cell)}) : ${quote(text)}.`,
};

/** The cell says who leads: « pilote : AMP ; copilote : VDM », « AMP (chef de file) + VDM ». */
const LEADER = /co-?\s?pilot|pilote principal|chefs? de file|\(pilote\)/iu;

export const rule: Rule = {
  meta: {
    id: 'pilotage-pilote-unique',
    title: 'Une action a un seul pilote principal ; les autres sont copilotes.',
    severity: 'information',
    source: 'pratique',
    why: 'Quand deux organismes pilotent à égalité, personne ne répond seul de l’action.',
    howToFix: 'Nommez d’abord le pilote principal et notez les autres « copilote ».',
    examples: { bad: '« DDETS + ARS ».', good: '« DDETS, copilote ARS ».' },
    needs: { annexe2: ['pilots'] },
  },
  messages,
  check({ annexe2 }) {
    return (annexe2?.rows ?? [])
      .filter(({ pilots }) => pilots.value.mentions.length > 1 && !LEADER.test(pilots.text))
      .filter(({ pilots }) => !pilots.value.isUnfinished && !pilots.value.isDoubtful)
      .map((row) => {
        const { cell, text } = row.pilots;
        return {
          message: messages.several(actionName(row), text),
          cell,
          action: row.number.value,
          evidence: [line(messages.contents(cell, text), cell)],
          cause: 'several',
        };
      });
  },
  merge: (reports) => gathered(reports, messages.actions),
};
