import { emptySideStore } from '../../../preview/host/side-store';
import { applyEdits, PartlyWritten } from '../../../src/excel';
import type { CellChange, CellEdit, WorkbookSnapshot } from '../../../src/workbook';
import { contentAt, editCell, inverse, parseArea, sheetSnapshot, witnessesOf } from '../../../src/workbook';
import { applyToSnapshot } from '../../support/apply-edits';
import { comparable } from '../../support/comparable';
import { closeHosts, openHost, type OpenHost } from '../../support/excel-host';
import { troubleOf } from '../../support/trouble';
import { plainSpaces } from '../../support/typography';
import { addUsersFormats } from '../../support/users-formats';
import { beforeRoundTrip, failing, inExcel, openSample, openSnapshot, read, roundTripsOf } from '../../support/valider';

afterEach(closeHosts);

/** An edit of a cell of a workbook that was read. */
function edit(snapshot: WorkbookSnapshot, address: string, change: CellChange, name = 'Annexe 1'): CellEdit {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  const area = parseArea(address);
  if (!sheet || !area) throw new Error(`No cell ${address} on ${name}`);
  return editCell(sheet, { row: area.top, column: area.left }, change);
}

/** Two corrections as the rules propose them: amount and source taken apart, and a total by formula. */
function someEdits(snapshot: WorkbookSnapshot): CellEdit[] {
  return [
    edit(snapshot, 'K8', { value: 22500, numberFormat: '#,##0 "€"' }),
    edit(snapshot, 'L8', { value: 'DRD au SIAO 22500' }),
    edit(snapshot, 'K9', { value: null }),
    edit(snapshot, 'J28', { formula: '=SUM(J3:J27)' }),
    edit(snapshot, 'B2', { value: 'Intitulé' }, 'Annexe 2'),
  ];
}

async function state({ host }: OpenHost) {
  return comparable(await host.save());
}

/** The cells of a workbook, without what only the session knows. */
function cells({ sheets }: WorkbookSnapshot) {
  return sheets.map(({ values, formulas, numberFormats }) => ({ values, formulas, numberFormats }));
}

describe('edits', () => {
  it('are made in two round trips, and give back what the cells hold', async () => {
    const opened = await openSample();
    const before = await read();
    const edits = someEdits(before);
    let done: CellEdit[] = [];
    const traffic = await roundTripsOf(opened, async () => {
      done = await applyEdits(edits, { witnesses: witnessesOf(before, edits) });
    });
    expect(traffic).toHaveLength(2);
    const after = await read();
    const total = contentAt(after.sheets[0] ?? sheetSnapshot({ name: '', values: [] }), { row: 28, column: 10 });
    expect(total.value).toBeGreaterThan(1_000_000);
    const wanted = someEdits(before).map((one) =>
      one.after.formula === null ? one : { ...one, after: { ...one.after, value: total.value } },
    );
    expect(cells(after)).toEqual(cells(applyToSnapshot(before, wanted)));
    expect([...done].sort((a, b) => a.cell.row - b.cell.row)).toEqual(
      [...wanted].sort((a, b) => a.cell.row - b.cell.row),
    );
    expect([...opened.host.gaps]).toEqual([]);
  });

  it('touch nothing else of the cells: fill, font, border, conditional formats', async () => {
    const opened = await openSample();
    await inExcel(({ worksheets }) => {
      addUsersFormats(worksheets.getItem('Annexe 1'));
      worksheets.getItem('Annexe 1').getRange('K8').format.fill.color = '#ABCDEF';
    });
    const looks = () =>
      inExcel(({ worksheets }) =>
        worksheets
          .getItem('Annexe 1')
          .getRange('A1:Q28')
          .getCellProperties({ format: { fill: { color: true }, font: { bold: true, color: true, name: true } } }),
      );
    const before = await looks();
    const { resources } = await state(opened);
    await applyEdits(someEdits(await read()));
    expect((await looks()).value).toEqual(before.value);
    expect((await state(opened)).resources).toEqual(resources);
  });

  it('taken back leave the whole workbook as it was', async () => {
    const opened = await openSample();
    await inExcel(({ worksheets }) => addUsersFormats(worksheets.getItem('Annexe 1')));
    // What a workbook holds before anyone touches it and after is written alike from here on.
    const first = await applyEdits(someEdits(await read()));
    await applyEdits(inverse(first), { since: 'fix' });
    const before = await state(opened);
    const done = await applyEdits(someEdits(await read()));
    expect(await state(opened)).not.toEqual(before);
    await applyEdits(inverse(done), { since: 'fix' });
    expect(await state(opened)).toEqual(before);
  });

  const delicate = ['22500', '70 000 €', 'mai-21', '=1+1', "'x", '+33', 'TRUE', '1/2', 'AMP 35000', ' deux  espaces '];

  it.each(['General', '@', '#,##0 "€"', 'mmm-yy'])(
    'and their inverses are exact in cells of format %s',
    async (format) => {
      // A number in a cell of format « Texte » is another matter: the preview's engine makes a text of it.
      const plain = format === '@' ? [null] : [44_348, true, null];
      const values = [...delicate, ...plain].map((value) => [value, 'témoin']);
      const sheet = sheetSnapshot({
        name: 'Annexe 1',
        values,
        numberFormats: values.map(() => [format, 'General']),
      });
      await openSnapshot({ sheets: [sheet], isReadOnly: false });
      const before = await read();
      expect(before.sheets[0]?.values).toEqual(values);
      const contents: CellChange[] = [
        { value: 12 },
        { value: '0012' },
        { value: null },
        { value: '=B1' },
        { formula: '=ROW()', numberFormat: '0' },
        { value: 3.5, numberFormat: '0.0' },
      ];
      for (const change of contents) {
        const edits = values.map((_, row) => edit(before, `A${row + 1}`, change));
        const done = await applyEdits(edits);
        expect(done.map(({ after }) => [after.value, after.numberFormat])).toEqual(
          edits.map(({ after }, row) => [after.formula === null ? after.value : row + 1, after.numberFormat]),
        );
        await applyEdits(inverse(done), { since: 'fix' });
        expect(cells(await read())).toEqual(cells(before));
      }
    },
  );

  it('keep the format that the user chose since the check', async () => {
    await openSample();
    const before = await read();
    await inExcel(({ worksheets }) => {
      worksheets.getItem('Annexe 1').getRange('J8').numberFormat = [['0.00']];
    });
    const [done] = await applyEdits([edit(before, 'J8', { value: 31_000 })]);
    expect(done?.after).toEqual({ value: 31_000, formula: null, numberFormat: '0.00' });
  });

  it('cost nothing where there is nothing to write', async () => {
    const opened = await openSample();
    expect(await roundTripsOf(opened, () => applyEdits([]))).toHaveLength(0);
  });
});

describe('edits that are refused, with nothing written', () => {
  /** Tries the edits of the sample after something happened to it, and gives the sentence of the refusal. */
  async function refused(
    happens: (workbook: Excel.Workbook) => void,
    options: { edits?: typeof someEdits; kind: string },
  ): Promise<string> {
    const opened = await openSample();
    const snapshot = await read();
    await inExcel(happens);
    const before = await state(opened);
    const edits = (options.edits ?? someEdits)(snapshot);
    const { kind, message } = await troubleOf(applyEdits(edits, { witnesses: witnessesOf(snapshot, edits) }));
    expect(kind).toBe(options.kind);
    expect(await state(opened)).toEqual(before);
    return plainSpaces(message);
  }

  it('when a cell holds something else by now', async () => {
    const message = await refused(
      ({ worksheets }) => {
        worksheets.getItem('Annexe 1').getRange('K8').values = [[22_000]];
      },
      { kind: 'changed' },
    );
    expect(message).toBe('La cellule K8 (feuille « Annexe 1 ») a changé depuis le contrôle : rien n’a été modifié.');
  });

  it('when a formula took the place of the value it gives', async () => {
    const message = await refused(
      ({ worksheets }) => {
        worksheets.getItem('Annexe 1').getRange('J28').formulas = [['=3000000+697500']];
      },
      { kind: 'changed' },
    );
    expect(message).toContain('La cellule J28');
  });

  it('when the formula that a value is to replace gives something else by now', async () => {
    await openHost({ 'Annexe 1': [['=B1&" €"', 45]] });
    const before = await read();
    const written = [edit(before, 'A1', { value: 45, numberFormat: '#,##0 "€"' })];
    await inExcel(({ worksheets }) => {
      worksheets.getItem('Annexe 1').getRange('B1').values = [[54]];
    });
    const { kind } = await troubleOf(applyEdits(written));
    expect(kind).toBe('changed');
    const { sheets } = await read();
    expect([sheets[0]?.formulas[0]?.[0], sheets[0]?.values[0]?.[0]]).toEqual(['=B1&" €"', '54 €']);
  });

  it('when the format that it changes was changed', async () => {
    const message = await refused(
      ({ worksheets }) => {
        worksheets.getItem('Annexe 1').getRange('K8').numberFormat = [['0.00']];
      },
      { kind: 'changed' },
    );
    expect(message).toContain('La cellule K8');
  });

  it('when the rows moved, even if the cells hold the same', async () => {
    const message = await refused(
      ({ worksheets }) => worksheets.getItem('Annexe 1').getRange('8:8').insert('Down') as never,
      {
        kind: 'changed',
        edits: (snapshot) => [edit(snapshot, 'M9', { value: 'mai-21' })],
      },
    );
    expect(message).toMatch(/La ligne 9 .* n’est plus celle qui a été contrôlée/);
  });

  it('when the sheet is protected', async () => {
    const message = await refused(({ worksheets }) => worksheets.getItem('Annexe 2').protection.protect(), {
      kind: 'protected',
    });
    expect(message).toContain('La feuille « Annexe 2 » est protégée : rien n’y a été modifié.');
  });

  it('when the sheet is gone', async () => {
    await refused(({ worksheets }) => worksheets.getItem('Annexe 2').delete(), { kind: 'sheet-gone' });
  });

  it('when the cell is the inside of a merged one', async () => {
    const message = await refused(({ worksheets }) => worksheets.getItem('Annexe 1').getRange('M9:M10').merge(), {
      kind: 'blocked',
      edits: (snapshot) => [edit(snapshot, 'M10', { value: '2021' })],
    });
    expect(message).toMatch(/La cellule M10 .* fait partie d’une fusion/);
  });

  it('when a cell is being edited', async () => {
    const opened = await openSample();
    const snapshot = await read();
    const before = await state(opened);
    opened.host.isEditingCell = true;
    expect((await troubleOf(applyEdits(someEdits(snapshot)))).kind).toBe('cell-edit');
    opened.host.isEditingCell = false;
    expect(await state(opened)).toEqual(before);
  });

  it('when the workbook is read-only', async () => {
    const first = await openSample();
    const { data } = await first.host.save();
    const opened = await openHost({ data, side: { ...emptySideStore(), isReadOnly: true } });
    const before = await state(opened);
    const { kind, message } = await troubleOf(applyEdits(someEdits(await read())));
    expect(kind).toBe('read-only');
    expect(message).toContain('rien n’y a été modifié');
    expect(await state(opened)).toEqual(before);
  });

  it('when the user has changed the cell since the correction that is taken back', async () => {
    await openSample();
    const done = await applyEdits(someEdits(await read()));
    await inExcel(({ worksheets }) => {
      worksheets.getItem('Annexe 1').getRange('L8').values = [['à revoir']];
    });
    const before = cells(await read());
    const { kind, message } = await troubleOf(applyEdits(inverse(done), { since: 'fix' }));
    expect(kind).toBe('changed');
    expect(plainSpaces(message)).toContain('La cellule L8 (feuille « Annexe 1 ») a changé depuis la correction');
    expect(cells(await read())).toEqual(before);
  });
});

describe('edits in cells that are hidden', () => {
  /** Excel as it really is. */
  const quirks = { writesAstrayUnderFilter: true };

  /** Edits of cells one below the other: where a filter hides some of their rows, Excel would put them astray. */
  function column(snapshot: WorkbookSnapshot): CellEdit[] {
    const amounts = Array.from({ length: 25 }, (_, index) => index + 3);
    return [...someEdits(snapshot), ...amounts.map((row) => edit(snapshot, `P${row}`, { value: row * 1000 }))];
  }

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    [
      'by a filter of the sheet',
      (sheet) => sheet.autoFilter.apply('A2:Q27', 1, { filterOn: 'Values', values: ['Marseille'] }),
    ],
    [
      'by the filter of a table',
      (sheet) =>
        sheet.tables.add('A2:Q27', true).autoFilter.apply('A2:Q27', 1, { filterOn: 'Values', values: ['Marseille'] }),
    ],
    [
      'by hand, rows and columns',
      (sheet) => {
        sheet.getRange('8:9').rowHidden = true;
        sheet.getRange('L:L').columnHidden = true;
      },
    ],
  ])('%s are made as elsewhere, and taken back, and these stay hidden', async (_, hide) => {
    const opened = await openSample({ quirks });
    await inExcel(({ worksheets }) => {
      hide(worksheets.getItem('Annexe 1'));
    });
    const before = await read();
    expect(before.sheets[0]?.hiddenRows).toContain(8);
    const edits = column(before);
    let done: CellEdit[] = [];
    const options = { witnesses: witnessesOf(before, edits) };
    expect(await roundTripsOf(opened, async () => (done = await applyEdits(edits, options)))).toHaveLength(2);
    const after = await read();
    const total = done.find(({ cell }) => cell.row === 28)?.after.value ?? null;
    const wanted = edits.map((one) =>
      one.after.formula === null ? one : { ...one, after: { ...one.after, value: total } },
    );
    expect(cells(after)).toEqual(cells(applyToSnapshot(before, wanted)));
    expect(after.sheets[0]?.hiddenRows).toEqual(before.sheets[0]?.hiddenRows);
    await applyEdits(inverse(done), { ...options, since: 'fix' });
    expect(cells(await read())).toEqual(cells(before));
    expect((await read()).sheets[0]?.hiddenRows).toEqual(before.sheets[0]?.hiddenRows);
  });
});

describe('edits that Excel breaks off', () => {
  it('are put back when a colleague protects a sheet at the last moment', async () => {
    const opened = await openSample();
    const snapshot = await read();
    const before = cells(snapshot);
    beforeRoundTrip(opened, 2, () => inExcel(({ worksheets }) => worksheets.getItem('Annexe 2').protection.protect()));
    const { kind, message } = await troubleOf(applyEdits(someEdits(snapshot)));
    expect(kind).toBe('protected');
    expect(message).toContain('Rien n’a été modifié.');
    expect(cells(await read())).toEqual(before);
  });

  it('are put back when Excel keeps something else than what was written', async () => {
    const opened = await openSample();
    const snapshot = await read();
    const roundTrip = opened.host.roundTrip.bind(opened.host);
    opened.host.roundTrip = (request) => roundTrip(request.replace('DRD au SIAO 22500', '22500'));
    const { kind, message } = await troubleOf(applyEdits(someEdits(snapshot)));
    expect(kind).toBe('refused');
    expect(plainSpaces(message)).toContain('La cellule L8 (feuille « Annexe 1 ») : Excel n’y garde pas la correction');
    expect(cells(await read())).toEqual(cells(snapshot));
  });

  it('say exactly what was written when it cannot be put back, and how to take it back', async () => {
    const opened = await openSample();
    const snapshot = await read();
    beforeRoundTrip(opened, 2, () => inExcel(({ worksheets }) => worksheets.getItem('Annexe 2').protection.protect()));
    // After the write that stops half-way, Excel still answers questions, and writes nothing any more.
    failing(opened, (request) => {
      const writes = request.includes('"ActionType":4,"Name":"Values"');
      return writes && !request.includes('DRD au SIAO 22500') ? 'GeneralException' : null;
    });
    const trouble = await troubleOf(applyEdits(someEdits(snapshot)));
    if (!(trouble instanceof PartlyWritten)) throw trouble;
    const written = trouble.written.map(({ cell }) => `${cell.sheet} ${cell.row} ${cell.column}`);
    expect(written.sort()).toEqual(['Annexe 1 28 10', 'Annexe 1 8 11', 'Annexe 1 8 12', 'Annexe 1 9 11']);
    expect(plainSpaces(trouble.message)).toContain('« Annuler » les remet en l’état.');
    opened.host.roundTrip = Object.getPrototypeOf(opened.host).roundTrip;
    await applyEdits(inverse(trouble.written), { since: 'fix' });
    expect(cells(await read())).toEqual(cells(snapshot));
  });
});
