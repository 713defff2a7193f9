/** What is known of a column of the annexes. A column is recognised by its words, wherever it stands. */

/** What the cells of a column hold, and so how they are read. */
export type ColumnKind = 'number' | 'text' | 'target' | 'amount' | 'period' | 'actors';

export interface ColumnDefinition<Key extends string> {
  key: Key;
  /** Where the model of the agreement has it; a real sheet may have it anywhere. */
  modelLetter: string;
  /** The heading as the model means it, without its slips; {N} is the first year of the agreement, {N+1} the second. */
  heading: string;
  /** A short name for sentences: « le coût total ». */
  label: string;
  /** Other headings under which territories and the other annexe have the same column. */
  aliases: readonly string[];
  kind: ColumnKind;
  /** Whether each action must have something there (article 2.1.1, NB). */
  required: boolean;
}

export type Annexe1Key =
  | 'number'
  | 'territory'
  | 'action'
  | 'category'
  | 'description'
  | 'objective'
  | 'expectedEffect'
  | 'indicators'
  | 'longTermFunding'
  | 'cost'
  | 'requested'
  | 'funding'
  | 'calendar'
  | 'deliverables'
  | 'nextYearCost'
  | 'nextYearFunding'
  | 'approved';

export type Annexe2Key =
  'number' | 'action' | 'description' | 'objective' | 'indicators' | 'start' | 'milestones' | 'pilots' | 'partners';

/** Heads the columns that the add-in computes beside an annexe: they are never taken for the annexe's own. */
export const computedBand = 'Calculs – Annexes LDA';
