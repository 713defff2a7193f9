import { emptySideStore } from '../../../preview/host/side-store';
import { applyMarks, clearMarks, readWorkbook, requirementsMet, selectCell } from '../../../src/excel';
import type { TroubleKind } from '../../../src/excel';
import { marks } from '../../../src/validation';
import type { WorkbookSnapshot } from '../../../src/workbook';
import { comparable } from '../../support/comparable';
import { formatsOn, markedCells } from '../../support/conditional-formats';
import { closeHosts, openHost, type OpenHost } from '../../support/excel-host';
import { troubleOf } from '../../support/trouble';
import { check, failing, inExcel, openSample, read, valider } from '../../support/valider';

jest.setTimeout(30_000);
afterEach(closeHosts);

const NO_BREAK_SPACE = '\u00a0';

/** Marks a workbook as it was read, whatever it is by now. */
function mark(snapshot: WorkbookSnapshot): Promise<void> {
  return applyMarks(snapshot, marks(check(snapshot)));
}

async function state({ host }: OpenHost) {
  return comparable(await host.save());
}

describe('trouble that is met before anything is written', () => {
  it('a cell is being edited', async () => {
    const opened = await openSample();
    const snapshot = await read();
    const before = await state(opened);
    opened.host.isEditingCell = true;
    for (const command of [
      read,
      () => mark(snapshot),
      clearMarks,
      () => selectCell({ sheet: 'Annexe 1', row: 1, column: 1 }),
    ]) {
      const { kind, message } = await troubleOf(command());
      expect(kind).toBe('cell-edit');
      expect(message).toContain('Terminez la saisie en cours (touche Entrée)');
    }
    opened.host.isEditingCell = false;
    expect(await state(opened)).toEqual(before);
  });

  it('the workbook is read-only', async () => {
    const first = await openSample();
    await valider();
    const { data } = await first.host.save();
    const opened = await openHost({ data, side: { ...emptySideStore(), isReadOnly: true } });
    const before = await state(opened);
    expect(check(await read()).length).toBeGreaterThan(0);
    for (const command of [valider, clearMarks]) {
      const { kind, message } = await troubleOf(command());
      expect(kind).toBe('read-only');
      expect(message).toContain('lecture seule');
    }
    expect(await state(opened)).toEqual(before);
  });

  it('Excel is too old', async () => {
    await openSample({ requirementSets: { ExcelApi: '1.8' } });
    expect(requirementsMet()).toBe(false);
    const { kind, message } = await troubleOf(read());
    expect(kind).toBe('too-old');
    expect(message).toContain('Excel 2021');
  });

  it('Excel is recent enough from ExcelApi 1.9 on', async () => {
    await openSample({ requirementSets: { ExcelApi: '1.9' } });
    expect(requirementsMet()).toBe(true);
    expect((await valider()).length).toBeGreaterThan(0);
    expect((await clearMarks()).sheets).toBe(2);
  });
});

describe('protected sheets', () => {
  const protect = (name: string) => inExcel(({ worksheets }) => worksheets.getItem(name).protection.protect());

  it('keep their state, the other annexe is marked, and the sentence says which one is not', async () => {
    await openSample();
    await protect('Annexe 1');
    const { kind, message } = await troubleOf(valider());
    expect(kind).toBe('protected');
    expect(message).toBe(
      'La feuille «_Annexe 1_» est protégée_: ses repères n’ont pas été mis à jour. Ôtez la protection (Révision > Ôter la protection de la feuille), puis recommencez.'.replaceAll(
        '_',
        NO_BREAK_SPACE,
      ),
    );
    expect(await markedCells('Annexe 1')).toEqual({});
    expect(await markedCells('Annexe 2')).not.toEqual({});
    const isProtected = await inExcel(({ worksheets }) =>
      worksheets.getItem('Annexe 1').protection.load({ protected: true }),
    );
    expect(isProtected.protected).toBe(true);
  });

  it('are all named', async () => {
    const opened = await openSample();
    await protect('Annexe 1');
    await protect('Annexe 2');
    const before = await state(opened);
    const { message } = await troubleOf(valider());
    expect(message.replaceAll(NO_BREAK_SPACE, ' ')).toContain(
      'Les feuilles « Annexe 1 » et « Annexe 2 » sont protégées',
    );
    expect(await state(opened)).toEqual(before);
  });

  it('keep their marks when these are cleared elsewhere', async () => {
    await openSample();
    await valider();
    await protect('Annexe 1');
    const { kind, message } = await troubleOf(clearMarks());
    expect(kind).toBe('protected');
    expect(message).toContain('elle garde ses repères');
    expect(await markedCells('Annexe 1')).not.toEqual({});
    expect(await markedCells('Annexe 2')).toEqual({});
  });

  it('are no trouble when they have nothing to do with marks', async () => {
    await openSample();
    await inExcel(({ worksheets }) => worksheets.add('Notes').protection.protect());
    await valider();
    expect((await clearMarks()).sheets).toBe(2);
  });

  it('are met even when they became protected after the reading', async () => {
    const opened = await openSample();
    await valider();
    const snapshot = await read();
    await protect('Annexe 2');
    const { kind, message } = await troubleOf(mark(snapshot));
    expect(kind).toBe('protected');
    expect(message).toContain('Annexe 2');
    expect(await markedCells('Annexe 1')).not.toEqual({});
    expect([...opened.host.gaps]).toEqual([]);
  });
});

describe('a workbook that changes between reading and marking', () => {
  it('still gets its marks when the old ones were undone meanwhile', async () => {
    const opened = await openSample();
    await valider();
    const expected = await formatsOn('Annexe 1');
    const snapshot = await read();
    await opened.undo();
    await mark(snapshot);
    expect(await formatsOn('Annexe 1')).toEqual(expected);
  });

  it('marks the annexe that is left when the other was deleted, and says so', async () => {
    await openSample();
    const snapshot = await read();
    await inExcel(({ worksheets }) => worksheets.getItem('Annexe 2').delete());
    const { kind, message } = await troubleOf(mark(snapshot));
    expect(kind).toBe('sheet-gone');
    expect(message.replaceAll(NO_BREAK_SPACE, ' ')).toContain('La feuille « Annexe 2 » n’existe plus');
    expect(await markedCells('Annexe 1')).not.toEqual({});
  });

  it('marks a sheet that was renamed', async () => {
    await openSample();
    const snapshot = await read();
    await inExcel(({ worksheets }) => {
      worksheets.getItem('Annexe 1').name = 'Budget';
    });
    await mark(snapshot);
    expect(await markedCells('Budget')).not.toEqual({});
  });

  it.each<[string, (workbook: Excel.Workbook) => void]>([
    ['rows were inserted', ({ worksheets }) => worksheets.getItem('Annexe 1').getRange('5:5').insert('Down')],
    ['rows were deleted', ({ worksheets }) => worksheets.getItem('Annexe 1').getRange('20:20').delete('Up')],
    [
      'the actions were sorted',
      ({ worksheets }) =>
        worksheets
          .getItem('Annexe 1')
          .getRange('A3:Q27')
          .sort.apply([{ key: 0, ascending: false }]),
    ],
  ])('gets no mark on the wrong cells when %s', async (_, change) => {
    const opened = await openSample();
    await valider();
    const snapshot = await read();
    await inExcel(change);
    const { kind, message } = await troubleOf(mark(snapshot));
    expect(kind).toBe('changed');
    expect(message).toContain('Cliquez de nouveau');
    expect(await markedCells('Annexe 1')).toEqual({});
    expect(await markedCells('Annexe 2')).toEqual({});
    await valider();
    expect(await markedCells('Annexe 1')).not.toEqual({});
    expect([...opened.host.gaps]).toEqual([]);
  });

  it('is left without marks rather than with half of them when Excel fails in the middle', async () => {
    const opened = await openSample();
    const before = await state(opened);
    const snapshot = await read();
    // Excel stumbles over the last colour of the last mark, each time.
    let batches = 0;
    const roundTrip = opened.host.roundTrip.bind(opened.host);
    opened.host.roundTrip = async (request) => {
      if (!request.includes('"Name":"Add"')) return roundTrip(request);
      batches += 1;
      return roundTrip(request.replace(/#B10E1C(?!.*#B10E1C)/, 'rouge vif'));
    };
    const { kind } = await troubleOf(mark(snapshot));
    expect(kind).toBe('unknown');
    expect(batches).toBe(2);
    expect(await state(opened)).toEqual(before);
  });
});

describe('conditional formats of others that Excel cannot read (office-js #6827, #6835)', () => {
  const unreadable = (request: string) => (request.includes('customOrNullObject') ? 'GeneralException' : null);

  it('do not keep the findings back, nor the marks', async () => {
    const opened = await openSample();
    failing(opened, unreadable);
    await valider();
    await valider();
    opened.host.roundTrip = Object.getPrototypeOf(opened.host).roundTrip;
    expect((await formatsOn('Annexe 1')).map(({ rule }) => rule)).toEqual([
      '=N("annexes-lda:bloquant")=0',
      '=N("annexes-lda:avertissement")=0',
      '=N("annexes-lda:information")=0',
    ]);
  });

  it('do not keep marks from being cleared', async () => {
    const opened = await openSample();
    const before = await state(opened);
    await valider();
    failing(opened, unreadable);
    await clearMarks();
    expect(await state(opened)).toEqual(before);
  });
});

describe('whatever else Excel refuses', () => {
  it.each<[string, TroubleKind]>([
    ['InactiveWorkbook', 'inactive'],
    ['ConnectionFailure', 'connection'],
    ['Timeout', 'connection'],
    ['WriteNotSupportedWhenModalDialogOpen', 'busy'],
    ['ResponsePayloadSizeLimitExceeded', 'too-large'],
    ['GeneralException', 'unknown'],
  ])('%s becomes a French sentence that says what to do', async (code, kind) => {
    const opened = await openHost({ 'Annexe 1': [['x']] });
    failing(opened, () => code);
    const trouble = await troubleOf(readWorkbook({ needsWhole: () => true }));
    expect(trouble.kind).toBe(kind);
    expect(trouble.code).toContain(code);
    expect(trouble.message).toMatch(/^[A-ZÀ-Ý].*\.$/u);
    expect(trouble.message).toMatch(/recommencez|Recommencez/);
  });

  it('keeps its code in the sentence when it is unknown, for support', async () => {
    const opened = await openHost({ 'Annexe 1': [['x']] });
    failing(opened, () => 'GeneralException');
    const { message } = await troubleOf(readWorkbook({ needsWhole: () => true }));
    expect(message).toContain('GeneralException');
  });

  it('is given up when one request would not do after another either', async () => {
    const opened = await openHost({ 'Annexe 1': [['x']] });
    failing(opened, () => 'ItemNotFound');
    expect((await troubleOf(readWorkbook({ needsWhole: () => true }))).kind).toBe('sheet-gone');
  });

  it('lets a mistake of ours through as it is', async () => {
    await openHost({ 'Annexe 1': Array.from({ length: 1300 }, () => ['x']) });
    const mistake = new TypeError('needsWhole failed');
    const reading = readWorkbook({
      needsWhole() {
        throw mistake;
      },
    });
    await expect(reading).rejects.toBe(mistake);
  });
});
