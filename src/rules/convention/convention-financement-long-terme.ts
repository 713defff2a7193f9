import type { Annexe1Row } from '../../annexes';
import { fold } from '../../annexes';
import { actionCategories } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import { isCoordinatorPost } from '../analysis';
import { gathered } from '../gather';
import type { Rule } from '../rule';
import { actionName, line, quote } from '../wording';

const messages = {
  missing: (action: string, why: string) =>
    `Le financement à moyen et long terme de l’${action} n’est pas renseigné, alors qu’il s’agit ${why}.`,
  several: (actions: string) =>
    `Le financement à moyen et long terme n’est pas renseigné pour ${actions} : postes et mesures d’intervention sociale.`,
  contents: (cell: CellRef, text: string) =>
    `Financement à moyen et long terme (${cellAddress(cell)}) : ${text === '' ? 'rien n’est écrit' : quote(text)}.`,
  category: (cell: CellRef, text: string) => `Catégorie (${cellAddress(cell)}) : ${quote(text)}.`,
};

export const rule: Rule = {
  meta: {
    id: 'convention-financement-long-terme',
    title: 'Le financement à moyen et long terme est dit pour les postes et les mesures d’intervention sociale.',
    severity: 'avertissement',
    source: 'typologie des dépenses (Annexe 2)',
    why: 'La typologie demande de préciser les sources de financement à plus long terme : l’AMI ne dure que deux ans.',
    howToFix: 'Écrivez qui prendra le relais de l’AMI, et quand.',
    examples: {
      bad: 'Cellule vide pour « 3. Mesures d’intervention sociale ».',
      good: '« Relais par le département en 2023 ».',
    },
    needs: { annexe1: ['category', 'longTermFunding'] },
  },
  messages,
  check({ annexe1 }) {
    return (annexe1?.rows ?? []).flatMap((row) => {
      const { cell, text } = row.longTermFunding;
      const why = reasonFor(row);
      if (fold(text) !== '' || why === null) return [];
      return [
        {
          message: messages.missing(actionName(row), why),
          cell,
          action: row.number.value,
          evidence: [
            line(messages.contents(cell, text), cell),
            line(messages.category(row.category.cell, row.category.text), row.category),
          ],
          cause: 'missing',
        },
      ];
    });
  },
  merge: (reports) => gathered(reports, messages.several),
};

/** Why an action must say it: « d’un poste »; null where it need not, or costs nothing. */
function reasonFor(row: Annexe1Row): string | null {
  const isFree = [row.cost, row.requested].every(({ value }) => value.total === 0);
  if (isFree) return null;
  const text = fold(row.category.text);
  const category = actionCategories.find(
    ({ number, name, aliases }) => text.startsWith(`${number} `) || text.endsWith(fold(name)) || aliases.includes(text),
  );
  if (category?.needsLongTermFunding) return 'd’une mesure d’intervention sociale';
  return isCoordinatorPost(row) ? 'd’un poste' : null;
}
