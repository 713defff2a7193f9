/** What every section of the report is made from. */
import type { Annexe1Row, Annexe2Row, Annexes } from '../../annexes';
import type { IsoDate, Settings } from '../../convention';
import type { ExecutionRow, ExecutionSheet, Monitoring } from '../../monitoring';
import { executionOf } from '../../monitoring';

/** An action of the agreement, wherever it is told of. */
export interface ReportAction {
  /** By it the action's rows are found again: its number, or its row where it has none ("ligne-12"). */
  key: string;
  number: number | null;
  budget: Annexe1Row | null;
  objectives: Annexe2Row | null;
  monitored: ExecutionRow | null;
  /** The annexe has its number once, typed as a number: its cells are looked up by it. */
  isFoundByNumber: { annexe1: boolean; annexe2: boolean; monitoring: boolean };
}

export interface ReportContext {
  annexes: Annexes;
  monitoring: Monitoring;
  settings: Settings;
  /** The year that the report is about. */
  year: number;
  today: IsoDate;
  /** Blocking findings that remain; null where the workbook was not checked. */
  blocking: number | null;
}

/** What the sections work on. */
export interface ReportMaterial extends ReportContext {
  actions: readonly ReportAction[];
  /** The monitoring sheet of the year; null where there is none. */
  execution: ExecutionSheet | null;
  /** Which year of the agreement it is: the columns of Annexe 1 are of the first, or of the second. Null for any other. */
  yearIndex: 0 | 1 | null;
}

export function reportMaterial(context: ReportContext): ReportMaterial {
  const { annexes, monitoring, year } = context;
  const execution = executionOf(monitoring, year);
  const { first, second } = annexes.years;
  return {
    ...context,
    execution,
    actions: actionsOf(annexes, execution),
    yearIndex: year === first ? 0 : year === second ? 1 : null,
  };
}

/** The actions of both annexes in the order of their numbers, those without a number last. */
function actionsOf({ annexe1, annexe2 }: Annexes, execution: ExecutionSheet | null): ReportAction[] {
  const budgets = annexe1?.rows ?? [];
  const objectives = annexe2?.rows ?? [];
  const monitored = execution?.rows ?? [];
  const numbers = [...new Set([...budgets, ...objectives].flatMap(({ number }) => number.value ?? []))];
  const numbered = numbers
    .sort((one, other) => one - other)
    .flatMap((number) => {
      const [budget, ...otherBudgets] = budgets.filter((row) => row.number.value === number);
      const objective = objectives.filter((row) => row.number.value === number);
      const monitoring = monitored.filter((row) => row.number.value === number);
      const action: ReportAction = {
        key: String(number),
        number,
        budget: budget ?? null,
        objectives: objective[0] ?? null,
        monitored: monitoring[0] ?? null,
        isFoundByNumber: {
          annexe1: otherBudgets.length === 0 && typeof budget?.number.raw === 'number',
          annexe2: objective.length === 1 && typeof objective[0]?.number.raw === 'number',
          monitoring: monitoring.length === 1 && typeof monitoring[0]?.number.raw === 'number',
        },
      };
      // A number that is borne twice: both have their money, and the annexes are to be put right.
      return [action, ...otherBudgets.map((row) => alone(row, number))];
    });
  return [...numbered, ...budgets.filter((row) => row.number.value === null).map((row) => alone(row, null))];
}

function alone(budget: Annexe1Row, number: number | null): ReportAction {
  return {
    key: `ligne-${budget.row}`,
    number,
    budget,
    objectives: null,
    monitored: null,
    isFoundByNumber: { annexe1: false, annexe2: false, monitoring: false },
  };
}
