/** « Suivi d’exécution N »: a row an action, its figures live on the annexes. */
import type { Amount, Field } from '../../annexes';
import { namesScheme } from '../../annexes';
import type { Annexe1Key } from '../../convention';
import { euros, typeset } from '../../convention';
import type { SheetBlueprint } from '../../workbook';
import { amountAt, cellAtRank, rankOf, textAt } from './annexe-lookups';
import { type MonitoredAction, type MonitoringContext, actionsOf, agreementName, granteeOf } from './context';
import { FIRST_ROW } from '../../monitoring';
import { fundersOf } from './funders';
import { quoted } from './expressions';
import { executionOf } from '../../monitoring';
import { monitoringSignature } from '../../monitoring';
import { executionSheetColumns, fundingKey } from './execution-columns';
import { figures } from './execution-formulas';
import { executionChecks, executionHighlights } from './execution-rules';
import { payeeOf } from './payees';
import type { SheetPlaces } from './places';
import { type RowCells, type SheetColumn, lettersOf, tableBlueprint } from './table';

const moneyKeys = {
  first: { cost: 'cost', plannedFunding: 'funding', approved: 'approved' },
  second: { cost: 'nextYearCost', plannedFunding: 'nextYearFunding' },
} as const;

type MoneyKey = 'cost' | 'funding' | 'approved' | 'nextYearCost' | 'nextYearFunding';

const executionName = (year: number) => `Suivi d’exécution ${year}`;

/** The sheet of a year, for all the actions of the annexes. */
export function executionBlueprint(context: MonitoringContext, year: number, places: SheetPlaces): SheetBlueprint {
  const columns = columnsOf(context, year);
  const actions = actionsOf(context.annexes);
  const placesOf = rowPlaces(columns, year <= context.annexes.years.first);
  const rows = actions.map((action, index) =>
    executionCells(context, year, places, action, placesOf(FIRST_ROW + index)),
  );
  return tableBlueprint({
    signature: monitoringSignature('execution', year),
    name: executionName(year),
    title: executionName(year),
    note: typeset(
      'Une ligne par action des annexes, retrouvée par son numéro. Laissez vide ce que vous ne savez pas : une case vide n’est jamais prise pour un zéro. Le rapport d’exécution reprend ce qui est saisi ici.',
    ),
    columns,
    rows,
    hasTotals: true,
    rowHeight: 56,
    frozenColumns: 2,
    choices: {
      payee: context.settings.beneficiaries.length > 0 ? context.settings.beneficiaries : ['Collectivité', 'Etat'],
    },
    checks: executionChecks(lettersOf(columns)),
    highlights: executionHighlights(columns, rows.length),
    printedTo: 'ownSpent',
    footer: `${agreementName(context)} – exercice ${year}`,
  });
}

function columnsOf(context: MonitoringContext, year: number): SheetColumn[] {
  const { annexes } = context;
  const grantee = granteeOf(context);
  return executionSheetColumns({
    year,
    grantee,
    funders: fundersOf(annexes, grantee),
    isFirstYear: year <= annexes.years.first,
  });
}

/** Where the cells of each row stand, on a sheet laid out as it is made. */
function rowPlaces(columns: readonly SheetColumn[], isFirstYear: boolean): (row: number) => RowPlaces {
  const letters = lettersOf(columns);
  const funders = columns.filter(({ key }) => key.startsWith(fundingKey('')));
  const [first, last] = [funders[0], funders.at(-1)].map((column) => letters(column?.key ?? ''));
  return (row) => ({
    at: (key) => `$${letters(key)}${row}`,
    funding: `${first}${row}:${last}${row}`,
    isFirstYear,
  });
}

/** Where the cells of a row stand. */
export interface RowPlaces {
  at(key: string): string;
  /** The columns of co-funding obtained. */
  funding: string;
  isFirstYear: boolean;
}

/** The cells of an action's row, wherever its columns stand. */
export function executionCells(
  context: MonitoringContext,
  year: number,
  places: SheetPlaces,
  action: MonitoredAction,
  { at, funding, isFirstYear }: RowPlaces,
): RowCells {
  const {
    annexes: { annexe1, annexe2 },
  } = context;
  const [rank1, rank2] = [at('annexe1Row'), at('annexe2Row')];
  const text1 = (key: Annexe1Key, otherwise = '""') =>
    textAt(annexe1 && cellAtRank(annexe1, key, rank1), rank1, otherwise);
  const keys = isFirstYear ? moneyKeys.first : moneyKeys.second;
  const amounts = Object.fromEntries(
    Object.entries(keys).map(([key, from]: [string, MoneyKey]) => {
      const cell = annexe1 && cellAtRank(annexe1, from, rank1);
      return [key, { formula: amountAt(cell, rank1, action.budget?.[from] ?? null) }];
    }),
  );
  const title2 = textAt(annexe2 && cellAtRank(annexe2, 'action', rank2), rank2);
  const formulas: Record<string, string | null> = {
    annexe1Row: rankOf(annexe1, at('number')),
    annexe2Row: rankOf(annexe2, at('number')),
    action: text1('action', title2),
    pilots: textAt(annexe2 && cellAtRank(annexe2, 'pilots', rank2), rank2),
    category: text1('category'),
    nature: nature(context, action, at('approved'), rank1),
    ...figures({ year, at, funding, ...places.forYear(year) }),
  };
  return {
    number: { value: action.number },
    ...Object.fromEntries(
      Object.entries(formulas).flatMap(([key, formula]) => (formula === null ? [] : [[key, { formula }]])),
    ),
    ...amounts,
    reading: { value: readings(action, isFirstYear) },
    ...carriedOver(context, year, action, isFirstYear),
  };
}

function valued(key: string, value: string | number | null): RowCells {
  return value === null || value === '' ? {} : { [key]: { value } };
}

/** What is known of an action when its row is made: for a later year, what was typed the year before. */
function carriedOver(
  { monitoring, ...context }: MonitoringContext,
  year: number,
  action: MonitoredAction,
  isFirstYear: boolean,
): RowCells {
  const before = executionOf(monitoring, year - 1)?.rows.find(({ number }) => number.value === action.number);
  const payee = before?.payee.value ?? (isFirstYear && action.budget ? payeeOf(action.budget, context.settings) : null);
  return {
    ...valued('payee', payee),
    ...valued('priority', before?.priority.value ?? null),
    ...valued('contract', before?.contract.value ?? null),
  };
}

/** An action with approved funding, else one of the ordinary schemes, else neither. */
function nature({ settings }: MonitoringContext, { budget }: MonitoredAction, approved: string, rank: string): string {
  if (!budget) return '""';
  const isOrdinary = [budget.action, budget.description, budget.objective].some(({ text }) =>
    namesScheme(text, settings.ordinarySchemes),
  );
  const otherwise = quoted(isOrdinary ? 'Droit commun' : 'Sans AMI');
  return `IF(${rank}="","",IF(N(${approved})>0,${quoted('Support AMI')},${otherwise}))`;
}

const readingNames: readonly [key: MoneyKey, name: string, isFirstYear: boolean][] = [
  ['cost', 'Coût', true],
  ['approved', 'AMI validé', true],
  ['funding', 'Cofin. prévus', true],
  ['nextYearCost', 'Coût', false],
  ['nextYearFunding', 'Cofin. prévus', false],
];

/** What was read in the cells of money that hold a text. */
function readings({ budget }: MonitoredAction, isFirstYear: boolean): string {
  if (!budget) return '';
  const said = readingNames.flatMap(([key, name, isOfFirst]) => {
    const { raw, text, value }: Field<Amount> = budget[key];
    if (isOfFirst !== isFirstYear || typeof raw !== 'string' || value.isEmpty) return [];
    return [`${name} : « ${text} » ${value.total === null ? 'sans montant lisible' : `lu ${euros(value.total)}`}`];
  });
  return typeset(said.join(' ; '));
}
