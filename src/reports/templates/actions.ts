/** The actions of the annexes, and formulas that follow them: by number, so that sorting the annexe changes nothing here. */
import type { Amount, Annexe1, Annexe1Row, Annexe2, Annexe2Row, Annexes, Field, Period } from '../../annexes';
import type { Annexe1Key, Annexe2Key } from '../../convention';
import { actionsOf as monitoredActions } from '../monitoring/context';
import { amountAt, cellAtRank, LONGEST_TEXT, OUTDATED, rankOf, textAt } from '../monitoring/annexe-lookups';
import { quoted } from '../monitoring/expressions';
import { holdsAmountAlone } from '../sheet/amount-alone';
import { cellRef } from '../sheet/references';
import { serialOf } from './days';

/** An action, as each annexe has it. */
export interface Action {
  number: number;
  title: string;
  one: Annexe1Row | null;
  two: Annexe2Row | null;
}

/** Every action that has a number, in the order of the numbers; of a number twice given, the first. */
export function actionsOf(annexes: Annexes): Action[] {
  return monitoredActions(annexes).map(({ number, budget: one, objectives: two }) => {
    return { number, title: oneLine(one?.action.text || two?.action.text || ''), one, two };
  });
}

/** The rows (1-based) of Annexe 1 that `actionsOf` leaves out: without a number, or with that of an action above. */
export function rowsLeftOut({ annexe1 }: Annexes): number[] {
  const seen = new Set<number>();
  return (annexe1?.rows ?? []).flatMap(({ row, number: { value } }) => {
    if (value === null || seen.has(value)) return [row];
    seen.add(value);
    return [];
  });
}

/** Formulas on the row of one action of the sheet being built. */
export interface LiveAction {
  /** Where the action stands in each annexe: to be put into the rank cells, "" where an annexe lacks it. */
  ranks: { one: string; two: string };
  /** A text of Annexe 1 or 2, "" where it is missing. */
  text1(key: Annexe1Key): string;
  text2(key: Annexe2Key): string;
  /** The deliverables of Annexe 1, unless they are but an amount that slipped from another column. */
  deliverables(): string;
  /** A date or a text of Annexe 2, as it is. */
  when(): string;
  /** The amount of a cell of Annexe 1; nothing where none could be read. */
  amount(key: Annexe1Key): string;
  /** The first day of the action, or its last one where the annexes say it: Annexe 2's, else that of Annexe 1's calendar. */
  day(which: 'start' | 'end'): string;
}

/**
 * @param numberCell where the sheet has the action's number: "$A$6"
 * @param rankCells where it has the two ranks
 */
export function liveAction(
  { annexe1, annexe2 }: Annexes,
  { one, two }: Action,
  numberCell: string,
  rankCells: { one: string; two: string },
): LiveAction {
  const cell1 = (key: Annexe1Key) => (annexe1 ? cellAtRank(annexe1, key, rankCells.one) : null);
  const cell2 = (key: Annexe2Key) => (annexe2 ? cellAtRank(annexe2, key, rankCells.two) : null);
  return {
    ranks: { one: `=${placeOf(annexe1, one, numberCell)}`, two: `=${placeOf(annexe2, two, numberCell)}` },
    text1: (key) => `=${textAt(cell1(key), rankCells.one)}`,
    text2: (key) => `=${textAt(cell2(key), rankCells.two)}`,
    deliverables: () => {
      const cell = cell1('deliverables');
      if (cell === null) return '=""';
      const isAmount = holdsAmountAlone(cell, one?.deliverables ?? null);
      return `=IF(${rankCells.one}="","",IFERROR(IF(${isAmount},"",${textAt(cell, rankCells.one)}),""))`;
    },
    when: () => {
      const cell = cell2('start');
      return cell === null ? '=""' : `=IF(${rankCells.two}="","",IFERROR(IF(${cell}="","",${cell}),""))`;
    },
    amount: (key) =>
      `=${amountAt(cell1(key), rankCells.one, (one?.[key as 'cost'] as Field<Amount> | undefined) ?? null)}`,
    day: (which) => {
      const [objectives, budget] = [
        dayAt(cell2('start'), rankCells.two, two?.start ?? null, which),
        dayAt(cell1('calendar'), rankCells.one, one?.calendar ?? null, which),
      ];
      return `=IF(${objectives}="",${budget},${objectives})`;
    },
  };
}

/**
 * The place of an action among the rows of an annexe: found by its number; where the annexe writes that otherwise (« n°3 »),
 * by its row, which is followed where it is moved to, but not through a sort.
 */
function placeOf(annexe: Annexe1 | Annexe2 | null, row: Annexe1Row | Annexe2Row | null, numberCell: string): string {
  const byNumber = rankOf(annexe, numberCell) ?? '""';
  if (!annexe || !row || String(row.number.raw) === String(row.number.value)) return byNumber;
  const { name } = annexe.sheet;
  const column = row.number.cell.column;
  const [own, header] = [row.row, annexe.headerRow].map((at) => `ROW(${cellRef({ sheet: name, row: at, column })})`);
  return `IFERROR(${own}-${header},"")`;
}

/**
 * A day that a cell says: the cell itself where it is a date; else what was read in it as long as it says the same, « à
 * relire » once it has changed. Nothing where no day could be read.
 */
function dayAt(cell: string | null, rankCell: string, field: Field<Period> | null, which: 'start' | 'end'): string {
  if (cell === null) return '""';
  const day = field?.value[which] ?? null;
  const read = day === null ? '""' : String(serialOf(day));
  const raw = field?.raw ?? null;
  const isSame = typeof raw === 'number' ? `${cell}=${raw}` : `${cell}=${quoted(String(raw ?? ''))}`;
  const isLong = typeof raw === 'string' && raw.length > LONGEST_TEXT;
  const bound = isLong ? read : `IF(${isSame},${read},IF(${cell}="","",${quoted(OUTDATED)}))`;
  // A date says when the action begins, and nothing of its end.
  const typed = which === 'start' ? `IF(${cell}>=${FIRST_DATE},${cell},${bound})` : '""';
  const shown = typeof raw === 'number' && raw < FIRST_DATE ? bound : `IF(ISNUMBER(${cell}),${typed},${bound})`;
  return `IF(${rankCell}="","",IFERROR(${shown},""))`;
}

/** Excel's number of 1 January 2000: a smaller one is a year, or a mistake. */
const FIRST_DATE = 36_526;

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
