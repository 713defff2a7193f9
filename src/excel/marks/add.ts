import { passing } from '../runtime';
import { dress } from './looks';
import type { SheetPlan } from './plan';
import { markFormula } from './signature';

/**
 * Queues the marks of one sheet: a conditional format for each severity, more only where an address would be too long.
 * A new format comes before all others, so the lightest goes first; the user's own stay under ours, untouched.
 */
export function queueAdding(sheet: Excel.Worksheet, { formats }: SheetPlan): void {
  for (const { severity, address } of formats) {
    const mark = passing(sheet.getRanges(address)).conditionalFormats.add('Custom');
    mark.custom.rule.formula = markFormula(severity);
    mark.stopIfTrue = false;
    dress(mark.custom.format, severity);
  }
}
