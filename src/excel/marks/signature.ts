import { severities } from '../../workbook';
import type { Severity } from '../../workbook';

/**
 * The formula of a mark's conditional format. It is always true (N of a text is 0), and whoever opens Excel's rule manager
 * reads in it whose rule it is and what it says. Nothing else identifies a mark: identifiers change with an undo, and
 * ranges break up when rows are inserted or cells pasted, but the formula stays.
 */
export function markFormula(severity: Severity): string {
  return `=N("annexes-lda:${severity}")=0`;
}

const pattern = new RegExp(`^=?\\s*N\\(\\s*"annexes-lda:(?:${severities.join('|')})"\\s*\\)\\s*=\\s*0$`, 'i');

/** Whether a conditional format's formula is that of a mark of ours, whoever put it there. */
export function isMarkFormula(formula: string): boolean {
  return pattern.test(formula.trim());
}
