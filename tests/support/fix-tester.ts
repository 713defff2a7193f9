/** Tests what rules propose to write: on agreements spoilt cell by cell, and put right again. */
import { validate } from '../../src/validation';
import type { Correction, Finding } from '../../src/rules';
import type { WorkbookSnapshot } from '../../src/workbook';
import { cellAddress } from '../../src/workbook';
import { applyToSnapshot, recalculated } from './apply-edits';
import { frenchDictionary } from './french';
import { plainSpaces } from './typography';
import { agreementSettings, workbook, type WorkbookChanges } from './workbooks';

/** All findings on a workbook, words included. */
export function findingsOf(snapshot: WorkbookSnapshot, settings = agreementSettings): Finding[] {
  return validate(snapshot, settings, '2023-06-15', { dictionary: frenchDictionary() }).findings;
}

/** One spoilt agreement, the rule that has a correction for it, and what it writes: « J5: 12 → "a" ». */
export interface FixCase {
  name: string;
  changes: WorkbookChanges;
  rule: string;
  kind: 'safe' | 'proposed';
  title: RegExp;
  /** Of the first correction. */
  edits: string[];
  /** Titles of the others, where there is a choice. */
  others?: string[];
}

function written({ edits }: Correction): string[] {
  return edits.map(({ cell, before, after }) => {
    const show = ({ value, formula }: typeof before) => formula ?? JSON.stringify(value);
    const format = before.numberFormat === after.numberFormat ? '' : ` (${after.numberFormat})`;
    return `${cellAddress(cell)}: ${show(before)} → ${show(after)}${format}`;
  });
}

/** Declares the tests of some corrections: what they write, and that the finding is gone once it is written. */
export function testFixes(cases: readonly FixCase[]): void {
  describe.each(cases)('$name', ({ changes, rule, kind, title, edits, others = [] }) => {
    const before = workbook(changes);
    const finding = findingsOf(before).find((one) => one.rule === rule);

    it('has a correction', () => {
      expect(finding?.fix?.kind).toBe(kind);
      const [first, ...more] = finding?.fix?.corrections ?? [];
      expect(plainSpaces(first?.title ?? '')).toMatch(title);
      expect(first && written(first)).toEqual(edits);
      expect(more.map((one) => plainSpaces(one.title))).toEqual(others);
    });

    it('is gone once it is corrected, and nothing new has come', () => {
      const known = new Set(findingsOf(before).map(({ message }) => message));
      for (const { edits: own } of finding?.fix?.corrections ?? []) {
        const after = findingsOf(recalculated(applyToSnapshot(before, own)));
        expect(after.map(({ message }) => message)).not.toContain(finding?.message);
        if (kind === 'safe') expect(after.filter(({ message }) => !known.has(message))).toEqual([]);
      }
    });
  });
}
