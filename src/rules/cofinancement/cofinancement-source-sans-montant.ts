import type { Amount, Annexe1Row, Field } from '../../annexes';
import { enumeration, euros } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import type { MoneyKey } from '../analysis';
import type { EvidenceLine, Report } from '../finding';
import type { Rule } from '../rule';
import { ofColumn, type Years } from '../column-names';
import { actionName, line, quote } from '../wording';

const messages = {
  sources: (action: string, key: MoneyKey, years: Years, sources: readonly string[]) =>
    `Dans la colonne ${ofColumn(key, years)}, l’${action} cite ${enumeration(sources.map((source) => quote(source, 40)))} sans montant.`,
  reference: (action: string, key: MoneyKey, years: Years, text: string) =>
    `Dans la colonne ${ofColumn(key, years)}, l’${action} renvoie à une autre cellule (${quote(text)}) au lieu de donner un montant.`,
  unreadable: (action: string, key: MoneyKey, years: Years, text: string) =>
    `Dans la colonne ${ofColumn(key, years)}, l’${action} ne donne aucun montant : ${quote(text)}.`,
  contents: (cell: CellRef, text: string) => `${cellAddress(cell)} contient ${quote(text, 100)}.`,
  total: (total: number) => `Montants lus dans la cellule : ${euros(total)}.`,
};

export const rule: Rule = {
  meta: {
    id: 'cofinancement-source-sans-montant',
    title: 'Tout financeur cité a un montant.',
    severity: 'avertissement',
    source: 'colonnes « montants et sources »',
    why: 'Un financeur sans montant n’apporte rien au plan de financement : l’action paraît financée et ne l’est pas.',
    howToFix: 'Écrivez après chaque financeur le montant qu’il apporte, ou retirez-le s’il n’a rien promis.',
    examples: { bad: '« BOP 177 ? ».', good: '« BOP 177 250000 ».' },
    needs: { annexe1: [] },
  },
  messages,
  check({ annexe1, years }) {
    return (annexe1?.rows ?? []).flatMap((row) =>
      (['funding', 'nextYearFunding'] as const).flatMap((key) => reportsOf(row, key, years, row[key])),
    );
  },
};

function reportsOf(
  row: Annexe1Row,
  key: MoneyKey,
  years: Years,
  { cell, text, value, isMissing }: Field<Amount>,
): Report[] {
  const message = isMissing || value.isEmpty ? null : fault(actionName(row), key, years, text, value);
  if (message === null) return [];
  const evidence: EvidenceLine[] = [line(messages.contents(cell, text), cell)];
  if (value.total !== null) evidence.push(line(messages.total(value.total), cell));
  return [{ message, cell, action: row.number.value, evidence }];
}

function fault(action: string, key: MoneyKey, years: Years, text: string, value: Amount): string | null {
  const sources = value.sourcesWithoutAmount.map(({ source }) => source);
  if (sources.length > 0) return messages.sources(action, key, years, sources);
  if (value.total !== null) return null;
  return value.isReference
    ? messages.reference(action, key, years, text)
    : messages.unreadable(action, key, years, text);
}
