/** What the pane shows of the computed columns: which there are, what would be written where, what is out of date. */
import { plural, typeset } from '../convention';
import type { ComputedBlock, ComputedRole } from '../workbook';
import { SEPARATOR, columnLetters, computedBlock, isTooHeavy } from '../workbook';
import { columnsOf, headingOf, whyMissing, withNeeded } from './catalogue';
import type { Agreement, ColumnGroup } from './column';
import type { PriorityProposal } from './priorities';
import { proposals } from './priorities';
import { tableOf } from './plan/context';
import type { BlockPlan } from './plan/plan';
import { planBlock } from './plan/plan';
import type { BlockState } from './plan/stale';
import { stateOf } from './plan/stale';

/** A column that may be chosen. */
export interface OfferedColumn {
  id: string;
  heading: string;
  group: ColumnGroup;
  meaning: string;
  isDefault: boolean;
  /** Chosen, or needed by one that is. */
  isIncluded: boolean;
  /** Needed by a chosen one: it cannot be left out. */
  isNeeded: boolean;
  /** Why there is nothing to compute it from; null where there is. */
  missing: string | null;
  /** Letters of the column in which it is written; null where it is not included. */
  letters: string | null;
  /** How many of its cells, beside the actions, are formulas, and how many are values read from texts. */
  formulas: number;
  values: number;
}

export interface BlockSurvey {
  role: ComputedRole;
  sheet: string;
  /** What keeps the columns from being written; null where nothing does. */
  refusal: string | null;
  /** Why so many columns beside so many rows cannot be written at once; null where they can. */
  excess: string | null;
  chosen: readonly string[];
  columns: OfferedColumn[];
  /** The block on the sheet; null where there is none. */
  block: ComputedBlock | null;
  plan: BlockPlan | null;
  /** How the block differs from what it should be; null where there is none. */
  state: BlockState | null;
  /** Priorities of the national plan, proposed for the actions that have none. */
  proposals: PriorityProposal[];
}

export interface SurveyWishes {
  /** Ids by annexe; those that are there, or the usual ones, where nothing was chosen yet. */
  chosen: Partial<Record<ComputedRole, readonly string[]>>;
  /** A block that was taken away, for what had been typed in it. */
  former?: ComputedBlock | null;
}

/** What can be said of the columns of each annexe that was found and has actions. */
export function surveyColumns(agreement: Agreement, { chosen, former = null }: SurveyWishes): BlockSurvey[] {
  return (['annexe1', 'annexe2'] as const).flatMap((role) => {
    const table = tableOf(agreement, role);
    if (!table || table.rows.length === 0) return [];
    const block = computedBlock(table.sheet, role);
    const there = (block?.columns ?? []).map(({ id }) => id).filter((id) => id !== SEPARATOR);
    const offered = columnsOf(role, agreement, there);
    const usual = offered.filter((column) => column.isDefault && whyMissing(column, table, agreement) === null);
    const ids = chosen[role] ?? (block ? there : usual.map(({ id }) => id));
    const included = new Set(withNeeded(offered, ids).map(({ id }) => id));
    const plan = included.size > 0 ? planBlock(agreement, role, ids, former) : null;
    const columns = offered.map((column): OfferedColumn => {
      const { id, group, meaning, isDefault = false } = column;
      return {
        id,
        heading: typeset(headingOf(column, agreement)),
        group,
        meaning: typeset(meaning),
        isDefault,
        isIncluded: included.has(id),
        isNeeded: included.has(id) && !ids.includes(id),
        missing: typesetOrNull(whyMissing(column, table, agreement)),
        ...written(plan, id),
      };
    });
    const { name, isProtected } = table.sheet;
    return [
      {
        role,
        sheet: name,
        refusal: isProtected ? protectedSheet(name) : null,
        excess: plan && excessOf(plan),
        chosen: ids,
        columns,
        block,
        plan,
        state: plan && stateOf(plan),
        proposals: plan ? proposals(table, plan) : [],
      },
    ];
  });
}

const typesetOrNull = (text: string | null) => (text === null ? null : typeset(text));

function written(plan: BlockPlan | null, id: string): Pick<OfferedColumn, 'letters' | 'formulas' | 'values'> {
  const at = plan?.columns.findIndex((column) => column.id === id) ?? -1;
  const column = plan?.columns[at];
  if (!plan || !column) return { letters: null, formulas: 0, values: 0 };
  const { first, last, top } = plan.rows;
  const cells = plan.cells.slice(first - top, last - top + 1).map((row) => row[at]);
  return {
    letters: columnLetters(column.column),
    formulas: cells.filter((cell) => cell?.formula !== undefined).length,
    values: cells.filter((cell) => cell?.value !== undefined).length,
  };
}

function protectedSheet(sheet: string): string {
  return typeset(
    `La feuille « ${sheet} » est protégée. Ôtez la protection (Révision > Ôter la protection de la feuille), puis actualisez.`,
  );
}

/** The block goes in one request, and the annexe is looked at again in one answer. */
function excessOf(plan: BlockPlan): string | null {
  if (isTooHeavy(plan.source.sheet.values)) return tooManyRows(plan);
  return isTooHeavy(plan.cells) ? tooManyCells(plan) : null;
}

function tooManyRows({ sheet, rows: { first, last } }: BlockPlan): string {
  return typeset(
    `La feuille « ${sheet} » et ses ${plural(last - first + 1, 'ligne')} dépassent ce qu’Excel pour le web relit en une fois (5 Mo). Répartissez les actions dans plusieurs classeurs, ou raccourcissez les textes les plus longs.`,
  );
}

function tooManyCells({ columns, rows: { first, last } }: BlockPlan): string {
  return typeset(
    `${plural(columns.length, 'colonne')} à côté de ${plural(last - first + 1, 'ligne')} dépassent ce qu’Excel pour le web écrit en une fois (5 Mo). Cochez moins de colonnes, ou répartissez les actions dans plusieurs classeurs.`,
  );
}
