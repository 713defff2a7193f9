/** What an action costs and who pays, planned and real: six columns side by side, the same in every template. */
import type { Annexes } from '../../annexes';
import { columnLetters } from '../../workbook';
import { sumOfNumbers } from '../monitoring/expressions';
import type { Piece } from '../sheet/cells';
import { formula } from '../sheet/cells';
import type { ActionRow } from './action-rows';

/** The columns of money, in their order. */
export const moneyKeys = ['planned', 'spent', 'ami', 'amiSpent', 'funding', 'fundingObtained'] as const;
export type MoneyKey = (typeof moneyKeys)[number];

/** What a year of the agreement is called in the annexes: what the AMI grants, or what it would have to. */
export function amiLabel({ years }: Pick<Annexes, 'years'>, year: number): string {
  return year === years.second && years.second !== years.first ? 'Besoin AMI' : 'AMI validé';
}

export function moneyHeadings(annexes: Pick<Annexes, 'years'>, year: number): string[] {
  return ['Coût prévu', 'Dépense mandatée', amiLabel(annexes, year), 'AMI mandaté', 'Cofin. prévus', 'Cofin. obtenus'];
}

/** The letters of each column of money, where the first is `left` (1-based). */
export function moneyColumns(left: number): Record<MoneyKey, string> {
  return Object.fromEntries(moneyKeys.map((key, index) => [key, columnLetters(left + index)])) as Record<
    MoneyKey,
    string
  >;
}

/** The six cells of an action; empty where nobody says. */
export function moneyPieces(
  { row, live, done }: ActionRow,
  { years }: Pick<Annexes, 'years'>,
  year: number,
  left: number,
): Piece[] {
  const { planned, funding } = moneyColumns(left);
  const isSecond = year === years.second && years.second !== years.first;
  // The annexes grant nothing yet for the second year: what is left to pay is to be asked for (article 2.2.1).
  const need = `=IF(COUNT(${planned}${row})=0,"",${planned}${row}-N(${funding}${row}))`;
  return [
    live.amount(isSecond ? 'nextYearCost' : 'cost'),
    `=${done.number('spent')}`,
    isSecond ? need : live.amount('approved'),
    `=${done.number('amiSpent')}`,
    live.amount(isSecond ? 'nextYearFunding' : 'funding'),
    `=${done.number('fundingObtained')}`,
  ].map((content) => formula(content, 'cell money'));
}

/** What SUMIFS takes for any number: texts and empty cells are left out. */
export const ANY_NUMBER = '">-1E+99"';

/** The rows that a sum is over. */
export interface Rows {
  first: number;
  last: number;
}

/** The sums of the six columns; empty where no row has a number. */
export function moneyTotals({ first, last }: Rows, left: number): Piece[] {
  const columns = moneyColumns(left);
  return moneyKeys.map((key) =>
    formula(`=${sumOfNumbers(`${columns[key]}${first}:${columns[key]}${last}`)}`, 'total money'),
  );
}

/** What was spent over what was planned, of the actions of which both are known: an expression. */
export function executionRate({ first, last }: Rows, left: number): string {
  const { planned, spent } = moneyColumns(left);
  const [plan, real] = [planned, spent].map((letters) => `$${letters}$${first}:$${letters}$${last}`) as [
    string,
    string,
  ];
  const known = `SUMIFS(${plan},${real},${ANY_NUMBER})`;
  return `IF(${known}=0,"",SUMIFS(${real},${plan},${ANY_NUMBER})/${known})`;
}
