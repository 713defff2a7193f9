/** To which priority of the national plan an action seems to answer: a proposal, for the user to judge. */
import type { Field } from '../annexes';
import { fold } from '../annexes';
import { planPriorities, priorityWords, typeset } from '../convention';
import type { CellEdit } from '../workbook';
import type { Table } from './plan/context';
import { KEY, TEXTS } from './plan/context';
import type { BlockPlan } from './plan/plan';
import { recordedNumber } from './plan/texts';

export interface PriorityProposal {
  /** « 10. FNAVDL » */
  action: string;
  /** 1 to 5. */
  priority: number;
  /** The priority in full. */
  label: string;
  /** What writes it, once the user agrees. */
  edit: CellEdit;
}

/** How much a word weighs in each text. */
const weights = { action: 3, objective: 2, description: 1 } as const;

/** The priority whose words the texts of an action hold most; null where they hold none. */
function priorityOf(texts: Readonly<Record<keyof typeof weights, string>>): number | null {
  const scores = priorityWords.map((beginnings) =>
    (Object.keys(weights) as (keyof typeof weights)[]).reduce((sum, key) => {
      const text = ` ${fold(texts[key])}`;
      return sum + weights[key] * beginnings.filter((beginning) => text.includes(` ${beginning}`)).length;
    }, 0),
  );
  const most = Math.max(...scores);
  return most === 0 ? null : scores.indexOf(most) + 1;
}

/** A proposal for each action of a block that has no priority yet. */
export function proposals(table: Table, { found, sheet }: BlockPlan): PriorityProposal[] {
  const column = found?.columns.find(({ id }) => id === 'priorite');
  if (!found || !column) return [];
  const [names, texts] = [KEY, TEXTS].map((id) => found.columns.find((candidate) => candidate.id === id));
  return table.rows.flatMap((row): PriorityProposal[] => {
    const before = column.cells[row.row - column.top];
    // A row that the block does not know yet, or whose place another action took, waits for the next update.
    const record = texts?.cells[row.row - texts.top]?.value;
    if (!before || before.value !== null || recordedNumber(record) !== String(row.number.raw ?? '')) return [];
    const textOf = (field: Field<unknown> | undefined) => field?.text ?? '';
    const priority = priorityOf({
      action: textOf(row.action),
      objective: textOf(row['objective']),
      description: textOf(row['description']),
    });
    if (priority === null) return [];
    const name = names?.cells[row.row - names.top]?.value;
    return [
      {
        action: typeof name === 'string' ? name : textOf(row.action),
        priority,
        label: typeset(planPriorities[priority - 1] ?? ''),
        edit: {
          cell: { sheet, row: row.row, column: column.column },
          before,
          after: { ...before, formula: null, value: priority },
        },
      },
    ];
  });
}
