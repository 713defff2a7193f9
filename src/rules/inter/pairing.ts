import type { Annexe1Row, Annexe2Row, Annexes } from '../../annexes';
import { fold } from '../../annexes';
import { likeness } from '../likeness';

type Row = Annexe1Row | Annexe2Row;

/** Above this likeness two descriptions are of one action. */
const SAME_ACTION = 0.5;

/** An action of one annexe that the other lacks under that number. */
export interface Orphan {
  row: Row;
  /** The same action under a number that the first annexe lacks, where the other one has it. */
  renumbered: Row | null;
  /** The same action under a number that the first annexe gives to another action. */
  elsewhere: Row | null;
}

/** The two rows that bear one number. */
export interface Pair {
  number: number;
  budget: Annexe1Row;
  objectives: Annexe2Row;
}

/** The actions of both annexes, paired by their numbers. */
export interface Pairing {
  pairs: Pair[];
  /** Actions of Annexe 1 that Annexe 2 lacks, and the reverse; those that were renumbered stand in the first list only. */
  orphans: { annexe1: Orphan[]; annexe2: Orphan[] };
}

/**
 * Pairs the actions of the two annexes. An action whose number is missing or borne twice is no orphan of the other annexe:
 * `identification-numero-unique` asks for its number first. Null where an annexe has no numbers at all.
 */
export function pairing(annexes: Annexes): Pairing | null {
  const found = known.get(annexes) ?? pair(annexes);
  known.set(annexes, found);
  return found;
}

/** The pairing of each pair of annexes: many rules ask for it. */
const known = new WeakMap<Annexes, Pairing | null>();

function pair({ annexe1, annexe2 }: Annexes): Pairing | null {
  const budget = new Numbered(annexe1?.rows ?? []);
  const objectives = new Numbered(annexe2?.rows ?? []);
  if (budget.byNumber.size === 0 || objectives.byNumber.size === 0) return null;
  const pairs = [...budget.byNumber].flatMap(([number, row]) => {
    const other = objectives.byNumber.get(number);
    return other ? [{ number, budget: row, objectives: other }] : [];
  });
  const first = orphansOf(budget, objectives);
  const renumbered = new Set(first.flatMap((orphan) => orphan.renumbered ?? []));
  const second = orphansOf(objectives, budget).filter(({ row }) => !renumbered.has(row as Annexe2Row));
  return { pairs, orphans: { annexe1: first, annexe2: second } };
}

/** The rows that bear each title, case and accents aside. */
export function rowsByTitle<R extends Row>(rows: readonly R[]): Map<string, R[]> {
  const byTitle = new Map<string, R[]>();
  for (const row of rows) {
    const title = fold(row.action.text);
    const same = byTitle.get(title);
    if (same) same.push(row);
    else byTitle.set(title, [row]);
  }
  return byTitle;
}

/** The rows of an annexe by number: the first, where several bear the same. */
class Numbered<R extends Row> {
  readonly byNumber = new Map<number, R>();

  constructor(readonly rows: readonly R[]) {
    for (const row of rows) {
      const number = row.number.value;
      if (number !== null && !this.byNumber.has(number)) this.byNumber.set(number, row);
    }
  }

  /** The row is known by its number: it has one, and no row above has it too. */
  isNumbered(row: R): boolean {
    return row.number.value !== null && this.byNumber.get(row.number.value) === row;
  }
}

function orphansOf<R extends Row, O extends Row>(own: Numbered<R>, other: Numbered<O>): Orphan[] {
  const orphans = [...own.byNumber.values()].filter((row) => !other.byNumber.has(row.number.value ?? NaN));
  const byTitle = rowsByTitle(orphans.length > 0 ? other.rows : []);
  return orphans.flatMap((row): Orphan[] => {
    const twins = (byTitle.get(fold(row.action.text)) ?? []).filter((candidate) => isSameAction(row, candidate));
    if (twins.some((twin) => !other.isNumbered(twin))) return [];
    const renumbered = twins.find((twin) => !own.byNumber.has(twin.number.value ?? NaN)) ?? null;
    return [{ row, renumbered, elsewhere: renumbered ? null : (twins[0] ?? null) }];
  });
}

/** Of two rows with the same title: many actions share one, so that the descriptions decide. */
function isSameAction(one: Row, other: Row): boolean {
  const [description, otherDescription] = [one.description.text, other.description.text];
  return description === '' || otherDescription === '' || likeness(description, otherDescription) >= SAME_ACTION;
}
