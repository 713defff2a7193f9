/** @jest-environment node */
import { defaultSettings } from '../../src/convention';
import { checkWorkbook } from '../../src/taskpane/checking/outcome';
import { cellKey, contains } from '../../src/workbook';
import { agreementSettings, workbook } from '../support/workbooks';
import { sampleSnapshot } from '../support/sample';

const today = '2022-05-04';

describe('what the worker answers', () => {
  const outcome = checkWorkbook(sampleSnapshot(), defaultSettings, today);

  it('has what the reader is told about every rule that speaks', () => {
    expect(outcome.findings.length).toBeGreaterThan(0);
    const known = new Set<string>(outcome.rules.map(({ id }) => id));
    expect(outcome.findings.filter(({ rule }) => !known.has(rule))).toEqual([]);
  });

  it('marks every cell that a finding concerns, and no other', () => {
    const concerned = new Set(outcome.findings.flatMap(({ cells }) => cells.map(cellKey)));
    const marked = outcome.marks.flatMap(({ sheet, areas }) =>
      areas.flatMap(({ top, left, bottom, right }) =>
        Array.from({ length: bottom - top + 1 }, (_, row) =>
          Array.from({ length: right - left + 1 }, (__, column) =>
            cellKey({ sheet, row: top + row, column: left + column }),
          ),
        ).flat(),
      ),
    );
    expect(new Set(marked)).toEqual(concerned);
    expect(
      outcome.marks.every(({ areas }) => areas.every((area) => contains(area, { row: area.top, column: area.left }))),
    ).toBe(true);
  });

  it('names the actions and the sheets', () => {
    expect(outcome.annexes).toEqual([
      { role: 'annexe1', sheet: 'Annexe 1', actions: 25 },
      { role: 'annexe2', sheet: 'Annexe 2', actions: 25 },
    ]);
    expect(outcome.actions.map(({ number }) => number)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
    expect(outcome.actions.every(({ title }) => title !== '' && !/\n/.test(title))).toBe(true);
  });

  it('can be sent from one thread to another', () => {
    expect(structuredClone(outcome)).toEqual(outcome);
  });

  it('tells how far the check has come, up to the end', () => {
    const shares: number[] = [];
    checkWorkbook(workbook(), agreementSettings, today, { onProgress: (share) => shares.push(share) });
    expect(shares[shares.length - 1]).toBe(1);
    expect([...shares].sort((one, other) => one - other)).toEqual(shares);
  });
});
