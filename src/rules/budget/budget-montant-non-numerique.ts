import type { Amount, AmountPart, Field } from '../../annexes';
import { enumeration, euros } from '../../convention';
import type { CellRef } from '../../workbook';
import { cellAddress } from '../../workbook';
import type { MoneyKey } from '../analysis';
import { moneyAnalysis } from '../analysis';
import type { EvidenceLine, Report } from '../finding';
import { jointFix } from '../fix';
import { gathered } from '../gather';
import type { Rule } from '../rule';
import { isPlural, theColumn, type Years } from '../column-names';
import { actionName, capitalised, line, quote } from '../wording';
import { amountFix } from './amount-fix';

/** The columns that hold an amount alone; the others hold amounts with their sources. */
const numericColumns = ['cost', 'requested', 'nextYearCost'] as const satisfies readonly MoneyKey[];

const messages = {
  text: (action: string, key: MoneyKey, years: Years, text: string, total: number) =>
    `${capitalised(theColumn(key, years))} de l’${action} ${isPlural(key) ? 'sont' : 'est'} du texte, ${quote(text)} : SOMME ignore la cellule et ses ${euros(total)}.`,
  column: (actions: string, column: string) =>
    `${capitalised(column)} de ${actions} ${column.startsWith('les ') ? 'sont' : 'est'} du texte : SOMME ignore ces cellules.`,
  numbers: (count: number) => `Remplacer par des nombres les montants de ${count} cellules`,
  unreadable: (action: string, key: MoneyKey, years: Years, text: string) =>
    `${capitalised(theColumn(key, years))} de l’${action} n’est pas un montant : ${quote(text)}.`,
  error: (action: string, key: MoneyKey, years: Years, text: string) =>
    `${capitalised(theColumn(key, years))} de l’${action} ${isPlural(key) ? 'affichent' : 'affiche'} une erreur : ${quote(text)}.`,
  contents: (cell: CellRef, text: string) => `${cellAddress(cell)} contient ${quote(text)}, que SOMME ne compte pas.`,
  reading: (parts: readonly AmountPart[]) =>
    `Lecture : ${enumeration(parts.map(({ euros: amount, source }) => (source === null ? euros(amount) : `${euros(amount)} pour ${quote(source, 30)}`)))}.`,
  ofWhich: (parts: readonly AmountPart[]) =>
    `Entre parenthèses, compris dans le montant et non ajouté : ${enumeration(parts.map(({ euros: amount }) => euros(amount)))}.`,
  rest: (rest: string) => `Non compris : ${quote(rest)}.`,
  source: (sources: readonly string[]) =>
    `${enumeration(sources.map((source) => quote(source, 30)))} : un financeur se nomme dans une colonne « montants et sources », pas dans celle-ci.`,
  inTheWay: (cell: CellRef, amount: number) =>
    `Le montant de cette colonne est sans doute ${euros(amount)}, saisi en ${cellAddress(cell)}.`,
};

export const rule: Rule = {
  meta: {
    id: 'budget-montant-non-numerique',
    title: 'Une cellule de coût, d’AMI demandé ou de dépense ne contient qu’un nombre.',
    severity: 'bloquant',
    source: 'Annexe 1',
    why: 'Excel ne compte pas une cellule qui contient du texte : le total de la colonne est faux sans que rien ne le montre.',
    howToFix:
      'Tapez le montant seul, en chiffres, et laissez le format de la cellule ajouter « € » ; mettez la source ou la mention dans la colonne prévue.',
    examples: {
      bad: '« AMP 112500 » dans la colonne du coût.',
      good: '112 500 dans la colonne du coût, « AMP 112500 » dans les financements.',
    },
    needs: { annexe1: [] },
  },
  messages,
  check({ annexe1, years }, { settings }) {
    if (!annexe1) return [];
    const { slips } = moneyAnalysis(annexe1, settings);
    return annexe1.rows.flatMap((row) =>
      numericColumns.flatMap((key): Report[] => {
        const field = row[key];
        // Moved to the column of fundings where it belongs, the text is in order.
        if (field.isMissing || isPlain(field.value) || slips.get(row)?.from === key) return [];
        const message = describe(actionName(row), key, years, field);
        if (message === null) return [];
        const slip = slips.get(row);
        const isInTheWay = slip?.to === key;
        const other = isInTheWay ? [line(messages.inTheWay(row[slip.from].cell, slip.amount), row[slip.from])] : [];
        const evidence = [...evidenceOf(field), ...other];
        const fix = amountFix(annexe1, row, key, isInTheWay);
        // A whole column typed as text has one cause, and one correction.
        const cause = fix?.kind === 'safe' && { cause: theColumn(key, years) };
        return [{ message, cell: field.cell, action: row.number.value, evidence, fix, ...cause }];
      }),
    );
  },
  merge: (reports) => ({
    ...gathered(reports, (actions) => messages.column(actions, reports[0]?.cause ?? '')),
    fix: jointFix(reports, messages.numbers(reports.length)),
  }),
};

/** Nothing to say: empty, a number, or « sans objet ». */
function isPlain({ isEmpty, isNone, isCountedBySum, total }: Amount): boolean {
  return isEmpty || isNone || (isCountedBySum && total !== null);
}

/** Null where `budget-cout-non-chiffre` says it: a cost without any amount. */
function describe(action: string, key: MoneyKey, years: Years, { text, value }: Field<Amount>): string | null {
  if (value.isError) return messages.error(action, key, years, text);
  if (value.total !== null) return messages.text(action, key, years, text, value.total);
  return key === 'requested' ? messages.unreadable(action, key, years, text) : null;
}

function evidenceOf({ cell, text, value }: Field<Amount>): EvidenceLine[] {
  const sources = value.parts.flatMap(({ source }) => (source === null ? [] : [source]));
  return [
    line(messages.contents(cell, text), cell),
    ...(value.parts.length > 0 ? [line(messages.reading(value.parts), cell)] : []),
    ...(value.ofWhich.length > 0 ? [line(messages.ofWhich(value.ofWhich), cell)] : []),
    ...(value.rest === '' ? [] : [line(messages.rest(value.rest), cell)]),
    ...(sources.length > 0 ? [line(messages.source(sources), cell)] : []),
  ];
}
