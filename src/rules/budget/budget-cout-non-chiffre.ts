import type { Amount, Annexe1Row, Field } from '../../annexes';
import { euros } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import type { MoneyKey } from '../analysis';
import type { EvidenceLine, Report } from '../finding';
import { gathered } from '../gather';
import type { Rule } from '../rule';
import { isPlural, theColumn, type Years } from '../column-names';
import { actionName, capitalised, line, quote } from '../wording';

const messages = {
  text: (action: string, key: MoneyKey, years: Years, text: string) =>
    `${capitalised(theColumn(key, years))} de l’${action} ${isPlural(key) ? 'ne sont pas chiffrées' : 'n’est pas chiffré'} : ${quote(text)}.`,
  several: (actions: string, year: string) => `Les dépenses ${year} de ${actions} ne sont pas chiffrées.`,
  empty: (action: string, resources: number) =>
    `Le coût total de l’${action} est vide alors que ${euros(resources)} de ressources sont prévus.`,
  contents: (cell: CellRef, text: string) =>
    `${cellAddress(cell)} contient ${quote(text)}, où aucun montant ne peut être lu.`,
  isEmpty: (cell: CellRef) => `${cellAddress(cell)} est vide.`,
  resource: (key: MoneyKey, years: Years, cell: CellRef, text: string) =>
    `${capitalised(theColumn(key, years))} (${cellAddress(cell)}) : ${quote(text)}.`,
};

export const rule: Rule = {
  meta: {
    id: 'budget-cout-non-chiffre',
    title: 'Le coût de chaque action est chiffré.',
    severity: 'bloquant',
    source: 'article 2.1.1 (NB)',
    why: 'Un « ? » ou une phrase à la place d’un montant ne compte pour rien dans le total, et l’action ne peut pas être financée.',
    howToFix: 'Chiffrez l’action, même par une estimation, ou écrivez 0 si elle ne coûte rien.',
    examples: { bad: '« Investissement en année 1 » ou « ? » à la place du coût.', good: '250 000.' },
    needs: { annexe1: [] },
  },
  messages,
  check({ annexe1, years }) {
    return annexe1
      ? annexe1.rows.flatMap((row) => [
          ...withoutAmount(row, 'cost', years),
          ...withoutAmount(row, 'nextYearCost', years),
          ...empty(row, years),
        ])
      : [];
  },
  merge: (reports) => gathered(reports, (actions) => messages.several(actions, reports[0]?.cause ?? '')),
};

function withoutAmount(row: Annexe1Row, key: 'cost' | 'nextYearCost', years: Years): Report[] {
  const { cell, text, value, isMissing } = row[key];
  if (isMissing || value.isEmpty || value.isError || value.total !== null) return [];
  return [
    {
      message: messages.text(actionName(row), key, years, text),
      cell,
      action: row.number.value,
      severity: key === 'cost' ? 'bloquant' : 'avertissement',
      evidence: [line(messages.contents(cell, text), cell)],
      ...(key === 'nextYearCost' && { cause: String(years.second) }),
    },
  ];
}

/** An action without cost nor resources is another matter (`budget-action-sans-moyens`). */
function empty(row: Annexe1Row, years: Years): Report[] {
  const { cost, requested, funding } = row;
  const resources = (requested.value.total ?? 0) + (funding.value.total ?? 0);
  if (cost.isMissing || !cost.value.isEmpty || resources <= 0) return [];
  const evidence: EvidenceLine[] = [line(messages.isEmpty(cost.cell), cost)];
  const said: [MoneyKey, Field<Amount>][] = [
    ['requested', requested],
    ['funding', funding],
  ];
  for (const [key, field] of said) {
    if (field.value.total !== null) evidence.push(line(messages.resource(key, years, field.cell, field.text), field));
  }
  return [{ message: messages.empty(actionName(row), resources), cell: cost.cell, action: row.number.value, evidence }];
}
