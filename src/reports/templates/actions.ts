/** The actions of the annexes, and formulas that follow them: by number, so that sorting the annexe changes nothing here. */
import type { Amount, Annexe1Row, Annexe2Row, Annexes, Field } from '../../annexes';
import type { Annexe1Key, Annexe2Key } from '../../convention';
import { amountAt, cellAtRank, rankOf, textAt } from '../monitoring/annexe-lookups';

/** An action, as each annexe has it. */
export interface Action {
  number: number;
  title: string;
  one: Annexe1Row | null;
  two: Annexe2Row | null;
}

/** Every action that has a number, in the order of the numbers; of a number twice given, the first. */
export function actionsOf({ annexe1, annexe2 }: Annexes): Action[] {
  const numbers = [...(annexe1?.rows ?? []), ...(annexe2?.rows ?? [])].flatMap(({ number }) => number.value ?? []);
  return [...new Set(numbers)]
    .sort((one, other) => one - other)
    .map((number) => {
      const one = annexe1?.rows.find((row) => row.number.value === number) ?? null;
      const two = annexe2?.rows.find((row) => row.number.value === number) ?? null;
      return { number, title: oneLine(one?.action.text || two?.action.text || ''), one, two };
    });
}

/** Formulas on the row of one action of the sheet being built. */
export interface LiveAction {
  /** Where the action stands in each annexe: to be put into the rank cells, "" where an annexe lacks it. */
  ranks: { one: string; two: string };
  /** A text of Annexe 1 or 2, "" where it is missing. */
  text1(key: Annexe1Key): string;
  text2(key: Annexe2Key): string;
  /** A date or a text of Annexe 2, as it is. */
  when(): string;
  /** The amount of a cell of Annexe 1; nothing where none could be read. */
  amount(key: Annexe1Key): string;
}

/**
 * @param numberCell where the sheet has the action's number: "$A$6"
 * @param rankCells where it has the two ranks
 */
export function liveAction(
  { annexe1, annexe2 }: Annexes,
  { one }: Action,
  numberCell: string,
  rankCells: { one: string; two: string },
): LiveAction {
  const cell1 = (key: Annexe1Key) => (annexe1 ? cellAtRank(annexe1, key, rankCells.one) : null);
  const cell2 = (key: Annexe2Key) => (annexe2 ? cellAtRank(annexe2, key, rankCells.two) : null);
  return {
    ranks: { one: `=${rankOf(annexe1, numberCell) ?? '""'}`, two: `=${rankOf(annexe2, numberCell) ?? '""'}` },
    text1: (key) => `=${textAt(cell1(key), rankCells.one)}`,
    text2: (key) => `=${textAt(cell2(key), rankCells.two)}`,
    when: () => {
      const cell = cell2('start');
      return cell === null ? '=""' : `=IF(${rankCells.two}="","",IFERROR(IF(${cell}="","",${cell}),""))`;
    },
    amount: (key) =>
      `=${amountAt(cell1(key), rankCells.one, (one?.[key as 'cost'] as Field<Amount> | undefined) ?? null)}`,
  };
}

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
