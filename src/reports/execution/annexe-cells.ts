/** What the report's formulas say of the annexes: cells looked up by the action's number, amounts read in texts beside. */
import type { Amount, Annexe1, Annexe1Row, Annexe2, Annexe2Row, Field } from '../../annexes';
import { inEuros } from '../../annexes';
import type { Annexe1Key, Annexe2Key } from '../../convention';
import { typeset } from '../../convention';
import { columnLetters } from '../../workbook';
import { holdsAmountAlone } from '../sheet/amount-alone';
import type { ReportAction, ReportMaterial } from './context';
import { NONE, OUTDATED, quoted, UNPRICED, valueOr } from './formulas';

/** Excel's limit for a text within a formula. */
const LONGEST_TEXT = 255;

function columnCells(annexe: Annexe1 | Annexe2, column: number): string {
  const rows = annexe.rows.map(({ row }) => row);
  const letters = columnLetters(column);
  const sheet = `'${annexe.sheet.name.replaceAll("'", "''")}'!`;
  return `${sheet}$${letters}$${Math.min(...rows)}:$${letters}$${Math.max(...rows)}`;
}

function cellOf(annexe: Annexe1 | Annexe2, column: number, row: number, numberCell: string | null): string {
  const numbers = annexe.columns.number?.column;
  if (numberCell === null || numbers === undefined) {
    return `'${annexe.sheet.name.replaceAll("'", "''")}'!${columnLetters(column)}${row}`;
  }
  return `INDEX(${columnCells(annexe, column)},MATCH(${numberCell},${columnCells(annexe, numbers)},0))`;
}

/** The cell of an action in Annexe 1, as an expression; null where the annexe has no such action or column. */
export function annexe1Cell(
  { annexes: { annexe1 } }: ReportMaterial,
  { budget, isFoundByNumber }: ReportAction,
  key: Annexe1Key,
  numberCell: string,
): string | null {
  const column = annexe1?.columns[key]?.column;
  if (!annexe1 || !budget || column === undefined) return null;
  return cellOf(annexe1, column, budget.row, isFoundByNumber.annexe1 ? numberCell : null);
}

/** The same in Annexe 2. */
export function annexe2Cell(
  { annexes: { annexe2 } }: ReportMaterial,
  { objectives, isFoundByNumber }: ReportAction,
  key: Annexe2Key,
  numberCell: string,
): string | null {
  const column = annexe2?.columns[key]?.column;
  if (!annexe2 || !objectives || column === undefined) return null;
  return cellOf(annexe2, column, objectives.row, isFoundByNumber.annexe2 ? numberCell : null);
}

/**
 * The deliverables that Annexe 1 plans for an action; « – » where it plans none, or has there but an amount that slipped from
 * another column.
 */
export function plannedDeliverables(material: ReportMaterial, action: ReportAction, numberCell: string): string {
  const cell = annexe1Cell(material, action, 'deliverables', numberCell);
  if (cell === null) return quoted(NONE);
  const isAmount = holdsAmountAlone(cell, action.budget?.deliverables ?? null);
  return `IFERROR(IF(${isAmount},${quoted(NONE)},${valueOr(cell, NONE)}),${quoted(NONE)})`;
}

/** The columns of money that the report takes from Annexe 1, by the year that it is about. */
export const moneyKeys = [
  { cost: 'cost', funding: 'funding', approved: 'approved' },
  { cost: 'nextYearCost', funding: 'nextYearFunding', approved: null },
] as const;

/** What the report calls the AMI's part: for the second year the annexes grant nothing, they let a need be worked out. */
export function amiHeading({ yearIndex }: Pick<ReportMaterial, 'yearIndex'>): string {
  return typeset(yearIndex === 1 ? 'AMI : besoin' : 'AMI validé');
}

export type MoneyKey = 'cost' | 'funding' | 'approved' | 'nextYearCost' | 'nextYearFunding';

/** An amount of Annexe 1 as a formula gives it. */
export interface AmountExpression {
  expression: string;
  /** It was read in a text, and stands in the formula as a value bound to that text. */
  isRead: boolean;
}

/**
 * The amount of an action: the cell itself where it is a number; where it is a text, what was read in it as long as the
 * text is the same, « à relire » once it has changed. « non chiffré » for what says no amount, nothing for an empty cell.
 */
export function annexeAmount(
  material: ReportMaterial,
  action: ReportAction,
  key: MoneyKey,
  numberCell: string,
): AmountExpression {
  const cell = annexe1Cell(material, action, key, numberCell);
  const field: Field<Amount> | null = action.budget?.[key] ?? null;
  if (cell === null || field === null) return { expression: '""', isRead: false };
  const { value, raw } = field;
  const number = inEuros(cell, value.scale);
  if (typeof raw === 'number' || value.isEmpty) {
    return {
      expression: `IFERROR(IF(ISNUMBER(${cell}),${number},IF(${cell}="","",${quoted(OUTDATED)})),${quoted(OUTDATED)})`,
      isRead: false,
    };
  }
  const read = value.total === null ? quoted(UNPRICED) : String(value.total);
  const isSame = typeof raw === 'string' && raw.length <= LONGEST_TEXT ? `${cell}=${quoted(raw)}` : `ISTEXT(${cell})`;
  return {
    expression: `IFERROR(IF(ISNUMBER(${cell}),${number},IF(${isSame},${read},${quoted(OUTDATED)})),${quoted(OUTDATED)})`,
    isRead: value.total !== null,
  };
}

/** Every amount that the report took out of a text: the action, the text, and what was read. */
export function amountsRead({ actions, yearIndex }: ReportMaterial): { action: ReportAction; field: Field<Amount> }[] {
  if (yearIndex === null) return [];
  const keys = Object.values(moneyKeys[yearIndex]).filter((key): key is MoneyKey => key !== null);
  return keys.flatMap((key) =>
    actions.flatMap((action) => {
      const field = action.budget?.[key];
      return field && typeof field.raw === 'string' && field.value.total !== null ? [{ action, field }] : [];
    }),
  );
}

/** Title of an action as the annexes write it, on one line. */
export function titleOf({ budget, objectives }: { budget: Annexe1Row | null; objectives: Annexe2Row | null }): string {
  return (budget?.action.text || objectives?.action.text || '').replace(/\s+/gu, ' ');
}
