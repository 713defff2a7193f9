import type { Correction, Finding } from '../../rules';
import { cellKey } from '../../workbook';

/**
 * The corrections of some findings that are made without being looked at one by one, in the order of the findings. Where
 * two would write the same cell, the first: the other comes up again once the workbook is checked anew.
 */
export function safeCorrections(findings: readonly Finding[]): Correction[] {
  const written = new Set<string>();
  return findings
    .flatMap(({ fix }) => (fix?.kind === 'safe' ? fix.corrections : []))
    .filter(({ edits }) => {
      const cells = edits.map(({ cell }) => cellKey(cell));
      if (cells.some((cell) => written.has(cell))) return false;
      cells.forEach((cell) => written.add(cell));
      return true;
    });
}
