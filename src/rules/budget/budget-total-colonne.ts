import type { Amount, Annexe1, Field } from '../../annexes';
import { euros, signedEuros } from '../../convention';
import type { CellRef } from '../../workbook';
import { areaAddress, cellAddress, holdsSame } from '../../workbook';
import type { Explanation, MoneyColumn, MoneyKey, TotalCheck } from '../analysis';
import { moneyAnalysis } from '../analysis';
import { columnName, type Years } from '../column-names';
import { explain } from './explanation-sentences';
import { notCounted, otherReading } from './not-counted';
import type { EvidenceLine, Report } from '../finding';
import type { Fix } from '../fix';
import { fixOf } from '../fix';
import type { Rule } from '../rule';
import { sumFormula, totalEdit } from '../structure/total-fix';
import { line, quote } from '../wording';

const messages = {
  wrong: (key: MoneyKey, years: Years, { cell, stated, column, gap }: TotalCheck) =>
    `Le total de la colonne ${columnName(key, years)} en ${cellAddress(cell)} (${euros(stated)}) ne correspond pas à ses lignes : ` +
    (gap.counted === gap.read
      ? `elles font ${euros(column.sum.read)}, écart ${signedEuros(gap.read)}.`
      : isMostlyText(column)
        ? `les montants lus font ${euros(column.sum.read)} (écart ${signedEuros(gap.read)}) ; SOMME, qui ignore le texte, donne ${euros(column.sum.counted)} (écart ${signedEuros(gap.counted)}).`
        : `SOMME donne ${euros(column.sum.counted)} (écart ${signedEuros(gap.counted)}) et les montants lus ${euros(column.sum.read)} (écart ${signedEuros(gap.read)}).`),
  ignoresText: (key: MoneyKey, years: Years, { cell, stated, gap, ignored }: TotalCheck) =>
    `Le total de la colonne ${columnName(key, years)} en ${cellAddress(cell)} (${euros(stated)}) oublie ${euros(-gap.read)} : SOMME ignore ` +
    `${ignored.length === 1 ? 'une cellule dont le montant est du texte' : `${ignored.length} cellules dont le montant est du texte`}.`,
  isError: (key: MoneyKey, years: Years, cell: CellRef, error: string) =>
    `Le total de la colonne ${columnName(key, years)} en ${cellAddress(cell)} affiche une erreur, ${quote(error)} : il ne peut pas être vérifié.`,
  fix: (formula: string, sum: number) => `Remplacer le total par ${formula}, qui donne ${euros(sum)}`,
  stated: (cell: CellRef, stated: number) => `Affiché en ${cellAddress(cell)} : ${euros(stated)}.`,
  counted: (range: string, sum: number, gap: number) =>
    `SOMME(${range}) donne ${euros(sum)} : affiché − somme = ${signedEuros(gap)}.`,
  ...otherReading,
  errorAt: (cell: CellRef, error: string) => `${cellAddress(cell)} contient l’erreur ${quote(error)}.`,
  certain: (explanation: Explanation, key: MoneyKey, years: Years) => `${explain(explanation, key, years)}.`,
  only: (explanation: Explanation, key: MoneyKey, years: Years) =>
    `Explication qui tombe juste : ${explain(explanation, key, years)}.`,
  candidate: (explanation: Explanation, key: MoneyKey, years: Years) =>
    `Explication possible, parmi d’autres aussi bonnes : ${explain(explanation, key, years)}.`,
  weaker: (explanation: Explanation, key: MoneyKey, years: Years) =>
    `Piste plus faible, qui n’explique que ce total : ${explain(explanation, key, years)}.`,
  more: () => 'D’autres combinaisons d’actions font le même compte : aucune ne peut être retenue sans autre preuve.',
  unexplained: (wasCutShort: boolean) =>
    `Aucune combinaison ${wasCutShort ? 'd’une ou deux actions' : 'd’au plus trois actions'} n’explique cet écart.`,
};

/** A column of amounts with their sources, which SUM cannot add up. */
function isMostlyText({ entries }: MoneyColumn): boolean {
  const amounts = entries.filter(({ read }) => (read ?? 0) !== 0);
  return amounts.filter(({ counted }) => counted === null).length * 2 > amounts.length;
}

export const rule: Rule = {
  meta: {
    id: 'budget-total-colonne',
    title: 'Le total affiché sous une colonne est la somme de ses lignes.',
    severity: 'bloquant',
    source: 'Annexe 1',
    why: 'Les totaux de l’Annexe 1 fondent la demande de subvention : un total faux fausse tout ce qui en découle.',
    howToFix:
      'Vérifiez les lignes que l’explication désigne, corrigez-les s’il y a lieu, puis remplacez le total par une formule SOMME qui couvre toutes les actions.',
    examples: {
      bad: 'Total affiché 3 697 500 € sous des coûts dont la somme est 3 817 500 €.',
      good: 'Total en formule, égal à la somme des coûts.',
    },
    needs: { annexe1: [] },
  },
  messages,
  check({ annexe1, years }, { settings }) {
    if (!annexe1) return [];
    const { totals, columns } = moneyAnalysis(annexe1, settings);
    const errors = [...columns.keys()].flatMap((key): Report[] => {
      const stated = annexe1.total?.amounts[key];
      if (!stated?.value.isError || isKnockOn(stated, columns.get(key))) return [];
      const { cell, text } = stated;
      const evidence = [line(messages.errorAt(cell, text), cell)];
      return [{ message: messages.isError(key, years, cell, text), cell, action: null, evidence }];
    });
    return [...totals.map((check) => reportOf(annexe1, check, years)), ...errors];
  },
};

/** The error of a formula that adds up a row in error: `budget-montant-non-numerique` shows where it comes from. */
function isKnockOn({ formula }: Field<Amount>, column: MoneyColumn | undefined): boolean {
  return formula !== null && (column?.entries.some(({ field }) => field.value.isError) ?? false);
}

function reportOf(annexe: Annexe1, check: TotalCheck, years: Years): Report {
  const say = check.ignored.length > 0 ? messages.ignoresText : messages.wrong;
  return {
    message: say(check.column.key, years, check),
    cell: check.cell,
    action: null,
    evidence: [...figures(check), ...explanations(check, years)],
    fix: recalculated(annexe, check),
  };
}

/** The formula of the total, where nothing says that a row is to be corrected first. */
function recalculated(annexe: Annexe1, { column, cell, best, ignored }: TotalCheck): Fix | undefined {
  if (best.length > 0 || ignored.length > 0) return undefined;
  const edit = totalEdit(annexe, column, cell.row);
  if (holdsSame(edit.before, edit.after)) return undefined;
  const formula = sumFormula(annexe, column).replace('SUM', 'SOMME').replaceAll(',', ';');
  return fixOf('proposed', messages.fix(formula, column.sum.counted), [edit]);
}

/** The total and the two sums that it is compared with. */
function figures({ column, cell, stated, gap }: TotalCheck): EvidenceLine[] {
  return [
    line(messages.stated(cell, stated), cell),
    line(messages.counted(rangeOf(column), column.sum.counted, gap.counted)),
    ...notCounted(column, gap.read),
  ];
}

function rangeOf({ entries, column }: MoneyColumn): string {
  const rows = entries.map(({ row }) => row.row);
  return areaAddress({ top: rows[0] ?? 0, bottom: rows[rows.length - 1] ?? 0, left: column, right: column });
}

function explanations({ column, best, weaker, hasMore, wasCutShort }: TotalCheck, years: Years): EvidenceLine[] {
  const isOnly = best.length === 1 && !hasMore;
  return [
    ...best.map((one) => {
      const say = one.isCertain ? messages.certain : isOnly ? messages.only : messages.candidate;
      return line(say(one, column.key, years), ...one.terms);
    }),
    ...weaker.map((one) => line(messages.weaker(one, column.key, years), ...one.terms)),
    ...(hasMore ? [line(messages.more())] : []),
    ...(best.length === 0 ? [line(messages.unexplained(wasCutShort))] : []),
  ];
}
