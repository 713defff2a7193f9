import type { Finding } from '../../rules';
import type { Severity } from '../../workbook';

/** What the reader asked to see. */
export interface Filter {
  /** Empty: every severity. */
  severities: readonly Severity[];
  /** Words that must all be there, in any order; accents and case aside. */
  query: string;
}

export const noFilter: Filter = { severities: [], query: '' };

/** Whether the filter leaves everything in. */
export function isOpen({ severities, query }: Filter): boolean {
  return severities.length === 0 && query.trim() === '';
}

/** The findings of some severities, in their order; all of them where none is chosen. */
export function ofSeverities(findings: readonly Finding[], severities: readonly Severity[]): readonly Finding[] {
  return severities.length === 0 ? findings : findings.filter(({ severity }) => severities.includes(severity));
}
