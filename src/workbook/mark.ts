import type { Area } from './snapshot';
import type { Severity } from './severity';

/**
 * The highlight of findings of one severity on some cells of a sheet: never touches values, fills or notes. A cell bears
 * one mark at most, that of its heaviest finding.
 */
export interface Mark {
  sheet: string;
  severity: Severity;
  areas: Area[];
}
