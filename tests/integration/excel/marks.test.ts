import { applyMarks, clearMarks, readWorkbook } from '../../../src/excel';
import type { Finding } from '../../../src/rules';
import { marks } from '../../../src/validation';
import type { Mark } from '../../../src/workbook';
import { formatsOn, markedCells } from '../../support/conditional-formats';
import { comparable, type ComparableWorkbook } from '../../support/comparable';
import { closeHosts, openHost, type OpenHost } from '../../support/excel-host';
import { addUsersFormats } from '../../support/users-formats';
import { check, inExcel, openSample, read, roundTripsOf, valider } from '../../support/valider';

jest.setTimeout(30_000);
afterEach(closeHosts);

/** The sample with conditional formats of the user's own on Annexe 1. */
async function openWithUsersFormats(options?: Parameters<typeof openSample>[0]): Promise<OpenHost> {
  const opened = await openSample(options);
  await inExcel(({ worksheets }) => addUsersFormats(worksheets.getItem('Annexe 1')));
  return opened;
}

/** Everything that the open workbook holds. */
async function state(host: OpenHost['host']): Promise<ComparableWorkbook> {
  return comparable(await host.save());
}

/** The workbook after some work of the user's, had the add-in never been there. */
async function without(addIn: (opened: OpenHost) => Promise<unknown>): Promise<ComparableWorkbook> {
  const opened = await openWithUsersFormats();
  await addIn(opened);
  const saved = comparable(await opened.host.save(), false);
  opened.close();
  return saved;
}

/** The cells of marks by sheet and severity, as "row,column". */
function cellsOf(asked: readonly Mark[], sheet: string): Record<string, string[]> {
  const entries = asked
    .filter((mark) => mark.sheet === sheet)
    .map(({ severity, areas }) => [
      severity,
      areas
        .flatMap(({ top, left, bottom, right }) =>
          Array.from({ length: bottom - top + 1 }, (_, row) =>
            Array.from({ length: right - left + 1 }, (__, column) => `${top + row},${left + column}`),
          ).flat(),
        )
        .sort(),
    ]);
  return Object.fromEntries(entries);
}

describe('the marks of a run', () => {
  it('stand on the cells of the findings, after three round trips in all', async () => {
    const opened = await openSample();
    let findings: Finding[] = [];
    const traffic = await roundTripsOf(opened, async () => {
      findings = await valider();
    });
    expect(traffic).toHaveLength(3);
    for (const sheet of ['Annexe 1', 'Annexe 2']) {
      expect(await markedCells(sheet)).toEqual(cellsOf(marks(findings), sheet));
    }
    expect(Object.keys(await markedCells('Annexe 1')).sort()).toEqual(['avertissement', 'bloquant', 'information']);
  });

  it('replace those of the run before, at the same price', async () => {
    const opened = await openWithUsersFormats();
    await valider();
    const once = comparable(await opened.host.save(), false);
    expect(await roundTripsOf(opened, valider)).toHaveLength(3);
    expect(comparable(await opened.host.save(), false)).toEqual(once);
  });

  it('disappear from a sheet that has no finding any more', async () => {
    await openSample();
    await valider();
    const snapshot = await read();
    await applyMarks(
      snapshot,
      marks(check(snapshot)).filter(({ sheet }) => sheet !== 'Annexe 2'),
    );
    expect(await markedCells('Annexe 2')).toEqual({});
    expect(await markedCells('Annexe 1')).not.toEqual({});
  });

  it('cost no round trip where there is nothing to mark and nothing to remove', async () => {
    const opened = await openSample();
    expect(await roundTripsOf(opened, async () => applyMarks(await read(), []))).toHaveLength(2);
  });

  it('change nothing but conditional formats', async () => {
    const { host } = await openWithUsersFormats();
    const before = await state(host);
    await valider();
    const after = await state(host);
    const formats = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';
    expect(after.resources[formats]).not.toEqual(before.resources[formats]);
    expect({ ...after, resources: { ...after.resources, [formats]: before.resources[formats] } }).toEqual(before);
  });

  it('come before the user’s own formats, which stay as they are', async () => {
    await openWithUsersFormats();
    const own = await formatsOn('Annexe 1');
    await valider();
    const all = await formatsOn('Annexe 1');
    expect(all.slice(-own.length)).toEqual(own);
    expect(all.slice(0, -own.length).map(({ rule }) => rule)).toEqual([
      '=N("annexes-lda:bloquant")=0',
      '=N("annexes-lda:avertissement")=0',
      '=N("annexes-lda:information")=0',
    ]);
  });

  it('reach thousands of scattered cells with addresses that Excel accepts, in one round trip', async () => {
    const opened = await openHost({ 'Annexe 1': Array.from({ length: 2000 }, (_, row) => [row, '', row]) });
    const scattered = Array.from({ length: 1000 }, (_, index) => index * 2 + 1).flatMap((row) => [
      { top: row, left: 1, bottom: row, right: 1 },
      { top: row, left: 3, bottom: row, right: 3 },
    ]);
    const asked: Mark[] = [{ sheet: 'Annexe 1', severity: 'avertissement', areas: scattered }];
    const snapshot = await readWorkbook({ needsWhole: () => true });
    expect(await roundTripsOf(opened, () => applyMarks(snapshot, asked))).toHaveLength(1);
    const formats = await formatsOn('Annexe 1');
    expect(formats.length).toBeGreaterThan(1);
    expect(formats.every(({ address }) => address.length <= 8192)).toBe(true);
    expect(await markedCells('Annexe 1')).toEqual(cellsOf(asked, 'Annexe 1'));
    expect(await clearMarks()).toEqual({ sheets: 1, marks: formats.length });
  });
});

describe('« Effacer les repères »', () => {
  it('leaves the workbook as it was, formats of every type included', async () => {
    const { host } = await openWithUsersFormats();
    const before = await state(host);
    await valider();
    expect(await state(host)).not.toEqual(before);
    expect((await clearMarks()).sheets).toBe(2);
    expect(await state(host)).toEqual(before);
    expect([...host.gaps]).toEqual([]);
  });

  it('does and says nothing where there are no marks', async () => {
    const { host } = await openWithUsersFormats();
    const before = await state(host);
    expect(await clearMarks()).toEqual({ sheets: 0, marks: 0 });
    expect(await state(host)).toEqual(before);
  });

  it.each<[string, (workbook: Excel.Workbook) => void]>([
    ['rows were inserted', ({ worksheets }) => worksheets.getItem('Annexe 1').getRange('5:6').insert('Down')],
    ['rows were deleted', ({ worksheets }) => worksheets.getItem('Annexe 1').getRange('8:9').delete('Up')],
    ['columns were inserted', ({ worksheets }) => worksheets.getItem('Annexe 2').getRange('C:C').insert('Right')],
    [
      'the actions were sorted',
      ({ worksheets }) =>
        worksheets
          .getItem('Annexe 2')
          .getRange('A3:I27')
          .sort.apply([{ key: 0, ascending: false }]),
    ],
    ['the sheet was renamed', ({ worksheets }) => void (worksheets.getItem('Annexe 1').name = 'Budget')],
  ])('leaves it as it would have been after %s', async (_, work) => {
    const expected = await without(() => inExcel(work));
    const { host } = await openWithUsersFormats();
    await valider();
    await inExcel(work);
    await clearMarks();
    expect(comparable(await host.save(), false)).toEqual(expected);
  });

  it('finds marks wherever they were carried to, as with cells copied to another sheet', async () => {
    await openWithUsersFormats();
    const own = await formatsOn('Annexe 1');
    await valider();
    await inExcel(({ worksheets }) => {
      const copied = worksheets.add('Copie').getRange('J8:K8').conditionalFormats.add('Custom');
      copied.custom.rule.formula = '=N("annexes-lda:bloquant")=0';
    });
    await clearMarks();
    expect(await formatsOn('Annexe 1')).toEqual(own);
    expect(await formatsOn('Annexe 2')).toEqual([]);
    expect(await formatsOn('Copie')).toEqual([]);
  });

  it('removes the marks that a colleague’s run left in the file', async () => {
    const first = await openWithUsersFormats();
    const before = await state(first.host);
    await valider();
    const marked = await first.host.save();
    first.close();
    const { host } = await openHost(marked);
    await clearMarks();
    expect(await state(host)).toEqual(before);
  });

  it('removes marks that an undo brought back', async () => {
    const { host, undo } = await openWithUsersFormats();
    const before = await state(host);
    await valider();
    await clearMarks();
    await undo();
    expect(await markedCells('Annexe 1')).not.toEqual({});
    await clearMarks();
    expect(await state(host)).toEqual(before);
  });

  it('works where Excel cannot delete overlapping formats through the whole sheet (office-js #5222)', async () => {
    const { host } = await openWithUsersFormats({ quirks: { wholeSheetDeleteFails: true } });
    const before = await state(host);
    await valider();
    await valider();
    await clearMarks();
    expect(await state(host)).toEqual(before);
  });
});

describe('an undo of the marks', () => {
  it('takes the whole run back', async () => {
    const { host, undo } = await openWithUsersFormats();
    const before = await state(host);
    await valider();
    await undo();
    expect(await state(host)).toEqual(before);
  });

  it('does not hinder the next run', async () => {
    const { undo } = await openWithUsersFormats();
    await valider();
    const expected = await formatsOn('Annexe 1');
    await undo();
    await valider();
    expect(await formatsOn('Annexe 1')).toEqual(expected);
  });
});

describe('the look of the marks', () => {
  it('tells severities apart by their border, and can be read on its own fill', async () => {
    await openSample();
    await valider();
    const looks = await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem('Annexe 1').getRange().conditionalFormats;
      const look = { fill: { color: true }, font: { color: true }, borders: { style: true, color: true } };
      formats.load({ stopIfTrue: true, custom: { rule: { formula: true }, format: look } });
      await context.sync();
      return formats.items.map(({ stopIfTrue, custom: { format } }) => ({
        stopIfTrue,
        fill: format.fill.color,
        text: format.font.color,
        borders: format.borders.items.map(({ style }) => style),
      }));
    });
    expect(looks.map(({ borders }) => borders)).toEqual([
      ['Continuous', 'Continuous', 'Continuous', 'Continuous'],
      ['Dash', 'Dash', 'Dash', 'Dash'],
      ['Dot', 'Dot', 'Dot', 'Dot'],
    ]);
    expect(new Set(looks.map(({ fill }) => fill)).size).toBe(3);
    for (const { stopIfTrue, fill, text } of looks) {
      expect(stopIfTrue).toBe(false);
      expect(contrast(fill, text)).toBeGreaterThan(7);
    }
  });
});

/** Contrast ratio of two colours « #RRGGBB », from 1 to 21 (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('a format whose formula Excel does not tell stays where it is, unless it shows nothing at all', async () => {
  await openSample();
  const fills = () =>
    inExcel(({ worksheets }) => worksheets.getItem('Annexe 1').getRange('D4').conditionalFormats.load({ id: true }));
  await inExcel(({ worksheets }) => {
    const { conditionalFormats } = worksheets.getItem('Annexe 1').getRange('D4');
    conditionalFormats.add('Custom').custom.format.fill.color = '#FFEE00';
    conditionalFormats.add('Custom');
  });
  expect((await fills()).items).toHaveLength(2);
  await valider();
  await clearMarks();
  expect((await fills()).items).toHaveLength(1);
});
