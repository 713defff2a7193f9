/** What a column of a monitoring sheet is: read by its heading, written with its help, its list and its checks. */
import type { ListName } from '../lists';

/**
 * What the cells of a column hold. « euros », « percent », « number » and « priority » are read as numbers, « date » as
 * an ISO date, the others as texts.
 */
export type MonitoringKind = 'number' | 'euros' | 'percent' | 'date' | 'text' | 'longText' | 'link';

export interface MonitoringColumn {
  /** Stable name in the code. */
  key: string;
  /** The heading; {N} and {N+1} stand for years, {AMP} for the acronym of who gets the grant. */
  heading: string;
  /** The title of the band above the headings. */
  band: string;
  kind: MonitoringKind;
  /** « key »: by it a row is found again. « input »: the user's. « computed »: a formula, locked. */
  role: 'key' | 'input' | 'computed';
  /** The choices that the cells offer. */
  list?: ListName;
  /** Something else than the choices may be typed after a warning. */
  isOpenList?: true;
  /** Shown while a cell is selected, 255 characters at most. */
  help: string;
  /** Characters. */
  width: number;
  isHidden?: true;
}

/** The type of what is read in a column of a kind. */
export type ValueOfKind<Kind extends MonitoringKind> = Kind extends 'number' | 'euros' | 'percent' ? number : string;

/** The heading of a column in the sheet of a year. */
export function headingOf(heading: string, { year, grantee }: { year: number; grantee: string }): string {
  return heading
    .replaceAll('{N+1}', String(year + 1))
    .replaceAll('{N}', String(year))
    .replaceAll('{AMP}', grantee === '' ? 'collectivité' : grantee);
}
