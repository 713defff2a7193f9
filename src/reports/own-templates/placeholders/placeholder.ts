import type { Annexes } from '../../../annexes';
import type { Settings } from '../../../convention';
import type { CellValue } from '../../../workbook';
import type { Action } from '../../templates/actions';

/** What placeholders are filled from. */
export interface PlaceholderContext {
  annexes: Annexes;
  settings: Settings;
  /** The settings are known to be those of these annexes: what they say of one agreement is then said of it. */
  isOwn: boolean;
  /** ISO date. */
  today: string;
  /** The year that the document is about. */
  year: number;
  /** The action that it is about; null where it is about none, or about all of them. */
  action: Action | null;
}

/** How what a placeholder gives is written, where the cell itself does not say. */
export type PlaceholderKind = 'text' | 'money' | 'percent' | 'date' | 'month' | 'number';

/** What stands in the place of a placeholder. */
export interface Given {
  /** What it comes to now: the text around a placeholder takes it in. Null for nothing: a blank. */
  value: CellValue;
  /** The same as a live formula that never comes out as an error, for a placeholder alone in its cell. */
  formula?: string;
  /** How a text around it takes it in, where the kind does not say: a number that the annexe writes in its own way. */
  shown?: string;
  /** In English, where it is not that of the kind. */
  numberFormat?: string;
}

/** Nothing is known: a blank to fill in. */
export const BLANK: Given = { value: null };

/** A name that one writes between double braces, and what it gives. */
export interface Placeholder {
  /** As it is documented: « action.coût suivant ». Case, accents and the kind of what parts words are no matter. */
  name: string;
  /** What it gives, in French, for the pane and the guide. */
  meaning: string;
  kind: PlaceholderKind;
  give(context: PlaceholderContext): Given;
}

/** Placeholders that belong together. */
export interface PlaceholderGroup {
  title: string;
  /** What is to be known of all of them. */
  hint: string;
  placeholders: readonly Placeholder[];
}
