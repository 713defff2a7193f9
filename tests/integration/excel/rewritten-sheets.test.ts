import { SetSheetsFilterCriteriaCommand } from '@univerjs/sheets-filter';
import { createSheet, freezeCopy, rewriteSheet } from '../../../src/excel';
import type { SheetSnapshot } from '../../../src/workbook';
import { everyKind, someChart } from '../../support/blueprints';
import { breakOff, breakOffRewriting } from '../../support/breaking-off';
import { comparable } from '../../support/comparable';
import { closeHosts, openHost, type OpenHost } from '../../support/excel-host';
import { troubleOf } from '../../support/trouble';
import { plainSpaces } from '../../support/typography';
import { inExcel, read, roundTripsOf } from '../../support/valider';
import { differences, workbookFacts } from '../../support/workbook-facts';

jest.setTimeout(240_000);
afterEach(closeHosts);

const annexes = { 'Annexe 1': [['n°', 'Action', "L'essai"]], Notes: [['à moi']] };

/** The same sheet, shorter, otherwise laid out. */
const shorter = everyKind({
  signature: 'essai bis',
  columns: [{ width: 20 }, { width: 10 }],
  rows: [
    { height: 24, cells: [{ value: 'Essai refait', look: 'note' }] },
    { cells: [null, { value: 5, look: 'input' }] },
    { cells: [{ formula: '=B2*10', look: 'money' }] },
  ],
  merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
  validations: [],
  highlights: [],
  filter: { top: 2, left: 1, bottom: 3, right: 2 },
  firstInput: { row: 2, column: 2 },
});

async function sheet(name = 'Essai'): Promise<SheetSnapshot> {
  const found = (await read()).sheets.find((one) => one.name === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
}

async function saved({ host }: OpenHost) {
  return comparable(await host.save());
}

async function facts({ host }: OpenHost): Promise<unknown> {
  return workbookFacts(await host.save());
}

/** A sheet of ours that another sheet points at. */
async function withReader(): Promise<OpenHost> {
  const opened = await openHost(annexes);
  await createSheet(everyKind());
  await inExcel(({ worksheets }) => {
    worksheets.getItem('Notes').getRange('A2').formulas = [['=Essai!A3']];
  });
  return opened;
}

describe('a sheet is rewritten in place', () => {
  it('in few round trips, with nothing that the host lacks', async () => {
    const opened = await withReader();
    const before = await sheet();
    const traffic = await roundTripsOf(opened, () => rewriteSheet(before, shorter));
    // Two look at once, one asks what depends on them, the last one writes.
    expect(traffic).toHaveLength(4);
    expect([...opened.host.gaps]).toEqual([]);
  });

  it('so that what points at it lives on, and nothing of the old one is left', async () => {
    await withReader();
    const before = await sheet();
    await rewriteSheet(before, shorter);
    const after = await sheet();
    expect(after).toMatchObject({
      id: before.id,
      signature: 'essai bis',
      isProtected: true,
      values: [
        ['Essai refait', null],
        [null, 5],
        [50, null],
      ],
      merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
      hiddenColumns: [],
    });
    expect((await sheet('Notes')).values).toEqual([['à moi'], [50]]);
    const left = await inExcel(({ worksheets }) => {
      const essai = worksheets.getItem('Essai');
      const old = essai.getRange('A4:D5');
      return {
        sheets: worksheets.load({ name: true }),
        rules: old.dataValidation.load({ type: true }),
        looks: essai.getRange().conditionalFormats.load({ id: true }),
        fill: old.format.fill.load({ color: true }),
        lock: essai.getRange('B5').format.protection.load({ locked: true }),
        height: essai.getRange('A1').format.load({ rowHeight: true }),
      };
    });
    expect(left.sheets.items.map(({ name }) => name)).toEqual(['Annexe 1', 'Notes', 'Essai']);
    expect(left.rules.type).toBe('None');
    expect(left.looks.items).toEqual([]);
    expect(left.fill.color).toBe('#FFFFFF');
    expect(left.lock.locked).toBe(true);
    expect(left.height.rowHeight).toBe(24);
  });

  it('twice to the same', async () => {
    const opened = await withReader();
    await rewriteSheet(await sheet(), shorter);
    const once = await saved(opened);
    await rewriteSheet(await sheet(), shorter);
    expect(await saved(opened)).toEqual(once);
  });

  it('without the chart that it no longer has; a chart of the user’s stays', async () => {
    await openHost({ 'Annexe 1': [['n°', 'Action']] });
    const place = { top: 7, left: 2, bottom: 14, right: 3 };
    await createSheet(everyKind({ charts: [someChart(place), { ...someChart(place), name: 'essai-autre' }] }));
    await inExcel(({ worksheets }) => {
      const essai = worksheets.getItem('Essai');
      essai.protection.unprotect();
      essai.charts.add('Pie', essai.getRange('B2:C3')).name = 'à moi';
    });
    const names = async () => {
      const charts = await inExcel(({ worksheets }) => worksheets.getItem('Essai').charts.load({ name: true }));
      return charts.items.map(({ name }) => name).sort();
    };
    await rewriteSheet(await sheet(), everyKind({ charts: [someChart(place)], chartsLeftOut: ['essai-autre'] }));
    expect(await names()).toEqual(['essai-barres', 'à moi']);
    await rewriteSheet(await sheet(), everyKind({ charts: [], chartsLeftOut: ['essai-autre', 'essai-barres'] }));
    expect(await names()).toEqual(['à moi']);
  });

  it('unless something was typed since it was read', async () => {
    const opened = await withReader();
    const before = await sheet();
    await inExcel(({ worksheets }) => {
      worksheets.getItem('Essai').getRange('B5').values = [['Terminée']];
    });
    const typed = await saved(opened);
    const trouble = await troubleOf(rewriteSheet(before, shorter));
    expect(trouble.kind).toBe('changed');
    expect(plainSpaces(trouble.message)).toBe(
      'La feuille « Essai » a été modifiée entre-temps : rien n’y a été écrit. Recommencez.',
    );
    expect(await saved(opened)).toEqual(typed);
  });

  it('unless it is gone, or protected by a password', async () => {
    const opened = await withReader();
    const before = await sheet();
    await inExcel(({ worksheets }) => {
      const { protection } = worksheets.getItem('Essai');
      protection.unprotect();
      protection.protect({}, 'secret');
    });
    const locked = await saved(opened);
    const trouble = await troubleOf(rewriteSheet(before, shorter));
    expect(trouble.kind).toBe('protected');
    expect(await saved(opened)).toEqual(locked);
    await inExcel(({ worksheets }) => worksheets.getItem('Essai').delete());
    expect((await troubleOf(rewriteSheet(before, shorter))).kind).toBe('sheet-gone');
  });

  it('or put back, whatever the action at which Excel breaks off', async () => {
    const opened = await withReader();
    const before = await sheet();
    const traffic = await roundTripsOf(opened, () => rewriteSheet(before, shorter));
    await rewriteSheet(await sheet(), everyKind());
    await inExcel(({ worksheets }) => {
      const essai = worksheets.getItem('Essai');
      essai.autoFilter.apply(essai.getRange('A2:C5'), 0, { filterOn: 'Values', values: ['1'] });
    });
    const kept = await facts(opened);
    const actions = traffic.at(-1)?.actions ?? 0;
    expect(actions).toBeGreaterThan(100);
    for (let action = 1; action < actions - 12; action += action < 20 ? 1 : 11) {
      const now = await sheet();
      const mend = breakOffRewriting(opened, action);
      const trouble = await troubleOf(rewriteSheet(now, shorter));
      mend();
      expect(plainSpaces(trouble.message)).toContain('La feuille « Essai » a été remise comme elle était.');
      expect(differences(kept, await facts(opened))).toEqual([]);
    }
  });

  it.each([20, 60, 100])('from its copy, where Excel was gone for good from action %d on', async (action) => {
    const opened = await withReader();
    const before = await sheet();
    const mend = breakOffRewriting(opened, action, { isForGood: true });
    const trouble = await troubleOf(rewriteSheet(before, shorter));
    mend();
    expect(plainSpaces(trouble.message)).toContain('« Essai (copie) »');
    // What a reader takes for the sheet is the copy: the one that bears its signature.
    const copy = await sheet('Essai (copie)');
    expect([copy.signature, copy.values]).toEqual([before.signature, before.values]);
    await rewriteSheet(copy, shorter);
    expect((await read()).sheets.map(({ name }) => name)).toEqual(['Annexe 1', 'Notes', 'Essai']);
    expect(await sheet()).toMatchObject({
      id: before.id,
      signature: 'essai bis',
      values: [
        ['Essai refait', null],
        [null, 5],
        [50, null],
      ],
    });
    expect((await sheet('Notes')).values).toEqual([['à moi'], [50]]);
  });

  it('and is not said to be back, where a new chart had already taken the place and the name of the old one', async () => {
    const withChart = (top: number) => everyKind({ charts: [someChart({ top, left: 2, bottom: top + 7, right: 3 })] });
    const opened = await openHost({ 'Annexe 1': [['n°', 'Action']] });
    await createSheet(withChart(7));
    const traffic = await roundTripsOf(opened, async () => rewriteSheet(await sheet(), withChart(9)));
    const before = await sheet();
    const mend = breakOffRewriting(opened, traffic.at(-1)?.actions ?? 0);
    const trouble = await troubleOf(rewriteSheet(before, withChart(7)));
    mend();
    expect(plainSpaces(trouble.message)).toContain(
      'La feuille « Essai » n’a pas pu être remise comme elle était : la feuille masquée « Essai (copie) » garde ce qu’elle contenait',
    );
    await rewriteSheet(await sheet(), withChart(7));
    expect((await read()).sheets.map(({ name }) => name)).toEqual(['Annexe 1', 'Essai']);
  });

  it('and is not said to be back, where its filter hides rows by what cannot be put back', async () => {
    const opened = await withReader();
    await inExcel(({ worksheets }) => {
      const essai = worksheets.getItem('Essai');
      essai.protection.unprotect();
      essai.getRange('A3').format.fill.color = '#FFFF00';
      essai.autoFilter.apply(essai.getRange('A2:C5'));
      essai.activate();
    });
    const colours = { col: 0, criteria: { colId: 0, colorFilters: { cellFillColors: ['#FFFF00'] } } };
    await opened.asUser(SetSheetsFilterCriteriaCommand.id, colours);
    const before = await sheet();
    const mend = breakOffRewriting(opened, 60);
    const trouble = await troubleOf(rewriteSheet(before, shorter));
    mend();
    expect(plainSpaces(trouble.message)).toContain('« Essai » n’a pas pu être remise comme elle était');
  });

  it('and nothing is left of the copy, where Excel was gone for good before it was taken away', async () => {
    const opened = await withReader();
    const traffic = await roundTripsOf(opened, async () => rewriteSheet(await sheet(), shorter));
    const before = await sheet();
    const mend = breakOffRewriting(opened, traffic.at(-1)?.actions ?? 0, { isForGood: true });
    await troubleOf(rewriteSheet(before, shorter));
    mend();
    await rewriteSheet(await sheet(), shorter);
    expect((await read()).sheets.map(({ name }) => name)).toEqual(['Annexe 1', 'Notes', 'Essai']);
  });
});

describe('a dated version of a sheet', () => {
  it('is a copy without formulas, protected, and leaves the sheet itself alone', async () => {
    const opened = await withReader();
    const before = await sheet();
    let name = '';
    const traffic = await roundTripsOf(opened, async () => {
      name = await freezeCopy(before, 'Essai – transmis', 'essai transmis');
    });
    expect(traffic).toHaveLength(2);
    expect([...opened.host.gaps]).toEqual([]);
    expect(name).toBe('Essai – transmis');
    const copy = await sheet(name);
    expect(copy).toMatchObject({ signature: 'essai transmis', isProtected: true, values: before.values });
    expect(copy.formulas.flat().every((formula) => formula === null)).toBe(true);
    expect(await sheet()).toEqual(before);
    const typing = inExcel(({ worksheets }) => {
      worksheets.getItem(name).getRange('B5').values = [['x']];
    });
    await expect(typing).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('no longer follows the sheet', async () => {
    await withReader();
    const name = await freezeCopy(await sheet(), 'Essai – projet', 'essai projet');
    await inExcel(({ worksheets }) => {
      const essai = worksheets.getItem('Essai');
      essai.protection.unprotect();
      essai.getRange('C2').values = [[100]];
    });
    expect((await sheet()).values[2]?.[2]).toBe(200);
    expect((await sheet(name)).values[2]?.[2]).toBe(24);
  });

  it('leaves nothing when Excel breaks off', async () => {
    const opened = await withReader();
    await freezeCopy(await sheet(), 'Essai – projet', 'essai projet');
    await inExcel(({ worksheets }) => worksheets.getItem('Essai – projet').delete());
    const before = await saved(opened);
    for (const action of [2, 5, 8, 11]) {
      const now = await sheet();
      const mend = breakOff(opened, 2, action);
      const trouble = await troubleOf(freezeCopy(now, 'Essai – projet', 'essai projet'));
      mend();
      expect(plainSpaces(trouble.message)).toContain('La feuille « Essai – projet » n’a pas été créée');
      expect((await saved(opened)).cells).toEqual(before.cells);
    }
  });
});
