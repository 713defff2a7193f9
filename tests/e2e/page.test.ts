import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { openXlsx } from '../../preview/files';
import { comparable } from '../support/comparable';
import { converted } from '../support/libreoffice';
import { xlsxPackage } from '../support/xlsx-package';
import { closeBrowser, Preview } from './support/preview';

const SAMPLE = 'assets/samples/annexes-amp-2021-2022.xlsx';

let preview: Preview;

beforeEach(async () => {
  preview = await Preview.anew(preview);
});
afterEach(() => preview.assertSound());
afterAll(() => preview.close());
afterAll(closeBrowser);

test('opens on the sample workbook with the add-in at its side', async () => {
  await expect(preview.page.locator('h1').textContent()).resolves.toBe('annexes-amp-2021-2022.xlsx');
  const { data } = await preview.workbook();
  expect(data.sheetOrder.map((id) => data.sheets[id]?.name)).toEqual(['Annexe 1', 'Annexe 2']);
  await expect(preview.pane.title()).resolves.toBe('Annexes LDA');
  await preview.screenshot('page');
});

test('gives the add-in the surroundings that Excel on the web gives', async () => {
  const office = await preview.pane.evaluate(() => ({
    host: Office.context.host,
    platform: Office.context.platform,
    language: Office.context.displayLanguage,
    sets: ['1.9', '1.15', '1.16'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version)),
    runtime: Office.context.requirements.isSetSupported('SharedRuntime', '1.1'),
  }));
  expect(office).toEqual({
    host: 'Excel',
    platform: 'OfficeOnline',
    language: 'fr-FR',
    sets: [true, true, false],
    runtime: true,
  });
});

test('answers Excel.run from the grid, and writes into it', async () => {
  const read = await preview.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Annexe 1');
      sheet.getRange('S1').values = [['écrit par le complément']];
      const cell = sheet.getRange('J28').load('values, text');
      await context.sync();
      return [cell.values, cell.text];
    }),
  );
  expect(read).toEqual([[[3697500]], [['3\u202f697\u202f500 €']]]);
  const { data } = await preview.workbook();
  const sheet = Object.values(data.sheets).find(({ name }) => name === 'Annexe 1');
  expect(sheet?.cellData?.[0]?.[18]?.v).toBe('écrit par le complément');
});

test('reads its ribbon from the manifest', async () => {
  const group = preview.page.getByRole('region', { name: 'Logement d’abord' });
  await expect(group.getByRole('button').allTextContents()).resolves.toEqual([
    'Valider',
    'Effacer les repères',
    'Calculs',
    'Rapport',
    'Modèles',
    'Ouvrir le volet',
  ]);
  const icon = group.getByRole('button', { name: 'Valider' }).locator('img');
  await expect(icon.evaluate((image: HTMLImageElement) => [image.complete, image.naturalWidth])).resolves.toEqual([
    true,
    32,
  ]);
});

test.each(['Calculs', 'Rapport', 'Modèles'])('opens the pane at « %s » from the ribbon', async (view) => {
  const pane = preview.page.getByRole('complementary', { name: 'Annexes LDA' });
  await preview.page.getByRole('button', { name: 'Fermer le volet' }).click();
  await preview.press(view);
  expect(await pane.isVisible()).toBe(true);
  await preview.pane.getByRole('tab', { name: view, selected: true }).waitFor();
});

test('closes the pane, keeps the add-in running, and opens it again from the ribbon', async () => {
  const pane = preview.page.getByRole('complementary', { name: 'Annexes LDA' });
  await preview.pane.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    return Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void seen.push(visibilityMode));
  });
  await preview.page.getByRole('button', { name: 'Fermer le volet' }).click();
  expect(await pane.isVisible()).toBe(false);
  await preview.press('Ouvrir le volet');
  expect(await pane.isVisible()).toBe(true);
  await preview.pane.evaluate(() => Office.addin.hide());
  expect(await pane.isVisible()).toBe(false);
  await preview.pane.evaluate(() => Office.addin.showAsTaskpane());
  expect(await pane.isVisible()).toBe(true);
  const seen = await preview.pane.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen).toEqual(['Hidden', 'Taskpane', 'Hidden', 'Taskpane']);
});

test('counts what a command costs, and makes it as slow as the line to Excel', async () => {
  await preview.page.getByLabel('Attente par aller-retour').selectOption('100');
  const took = await preview.pane.evaluate(async () => {
    const started = performance.now();
    await Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    });
    return performance.now() - started;
  });
  expect(took).toBeGreaterThan(100);
  await preview.idle();
  const cost = (await preview.costs()).at(-1);
  expect(cost).toMatchObject({ command: null, roundTrips: 1 });
  expect(cost?.requestBytes).toBeGreaterThan(100);
  expect(cost?.responseBytes).toBeGreaterThan(20);
  await expect(preview.page.locator('.status-bar__cost').textContent()).resolves.toMatch(
    /^Dernier échange : 1 aller-retour/,
  );
  await preview.page.getByLabel('Attente par aller-retour').selectOption('0');
});

test('lists what the add-in asks for in vain', async () => {
  const code = await preview.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Annexe 1').shapes.getCount();
      await context.sync();
    }).catch((error: OfficeExtension.Error) => error.code),
  );
  expect(code).toBe('NotImplemented');
  await preview.page.getByRole('button', { name: 'Une demande sans réponse' }).click();
  await expect(preview.page.getByRole('dialog').textContent()).resolves.toContain('shapes');
  await preview.page.keyboard.press('Escape');
});

test('refuses the add-in while someone is typing in a cell', async () => {
  await preview.grid.dblclick({ position: { x: 300, y: 300 } });
  const ask = () =>
    preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.load('name');
        await context.sync();
        return 'answered';
      }).catch((error: OfficeExtension.Error) => error.code),
    );
  expect(await ask()).toBe('InvalidOperationInCellEditMode');
  await preview.page.keyboard.press('Escape');
  expect(await ask()).toBe('answered');
});

test('tells the add-in what the user types and selects', async () => {
  await preview.pane.evaluate(() =>
    Excel.run(async (context) => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      context.workbook.worksheets.onChanged.add(async ({ address, source }) => void seen.push(`${source} ${address}`));
      context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => void seen.push(`selected ${address}`));
      await context.sync();
    }),
  );
  await preview.grid.click({ position: { x: 700, y: 330 } });
  await preview.page.keyboard.type('12,5');
  await preview.page.keyboard.press('Enter');
  await preview.idle();
  const seen = await preview.pane.evaluate(() => (window as unknown as { seen: string[] }).seen);
  // The cell clicked on, what was typed into it, and the cell below, where Enter leads.
  for (const event of ['selected F4', 'Local F4', 'selected F5']) expect(seen).toContain(event);
});

test('undoes and redoes what the add-in wrote', async () => {
  const before = comparable(await preview.workbook());
  await preview.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Annexe 1').getRange('A3').values = [[999]];
      await context.sync();
    }),
  );
  const after = comparable(await preview.workbook());
  await preview.page.getByRole('button', { name: 'Annuler' }).click();
  await preview.idle();
  expect(comparable(await preview.workbook())).toEqual(before);
  await preview.page.getByRole('button', { name: 'Rétablir' }).click();
  await preview.idle();
  expect(comparable(await preview.workbook())).toEqual(after);
});

describe('files', () => {
  test('saves a copy that opens again as it was', async () => {
    const { name, bytes } = await preview.saveCopy();
    expect(name).toBe('annexes-amp-2021-2022 - copie.xlsx');
    const [saved, sample] = await Promise.all([openXlsx(bytes, 'a'), openXlsx(readFileSync(SAMPLE), 'a')]);
    for (const id of sample.workbook.data.sheetOrder) {
      const [copied, original] = [saved.workbook.data.sheets[id], sample.workbook.data.sheets[id]];
      expect(values(copied?.cellData)).toEqual(values(original?.cellData));
      expect(copied?.mergeData).toEqual(original?.mergeData);
    }
    await expect(preview.page.getByRole('alert').textContent()).resolves.toContain('Copie enregistrée');
  });

  test('opens another workbook in place of the first, with an add-in of its own', async () => {
    const csv = new TextEncoder().encode('Bonjour;3\nTotal;4\n');
    await preview.openWorkbook('autre.xlsx', converted(csv, 'csv', 'xlsx'));
    await preview.page.getByRole('heading', { name: 'autre.xlsx' }).waitFor();
    await preview.ready();
    const { data } = await preview.workbook();
    expect(data.sheetOrder).toHaveLength(1);
    const name = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const workbook = context.workbook.load('name');
        await context.sync();
        return workbook.name;
      }),
    );
    expect(name).toBe('autre.xlsx');
  });

  test('computes the formulas that the file holds no result for', async () => {
    const rows = '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*21</f></c><c r="C1"><f>SUM(A1:B1)</f></c></row>';
    await preview.openWorkbook('calculs.xlsx', xlsxPackage({ sheets: [{ name: 'Feuille', rows }] }));
    await preview.page.getByRole('heading', { name: 'calculs.xlsx' }).waitFor();
    await preview.ready();
    const values = await preview.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Feuille').getRange('A1:C1').load('values');
        await context.sync();
        return range.values;
      }),
    );
    expect(values).toEqual([[2, 42, 44]]);
  });

  test('says in French why a file can’t be opened', async () => {
    await preview.openWorkbook('lettre.xlsx', new TextEncoder().encode('Ceci n’est pas un classeur.'));
    const alert = preview.page.getByRole('alert');
    await alert.getByText('lettre.xlsx').waitFor();
    await expect(alert.textContent()).resolves.toContain('n’est pas un classeur Excel (.xlsx), ou il est endommagé');
    await expect(preview.page.locator('h1').textContent()).resolves.toBe('annexes-amp-2021-2022.xlsx');
  });
});

describe('without a mouse', () => {
  test('F6 goes round the window', async () => {
    await preview.page.getByRole('button', { name: 'Valider', exact: true }).focus();
    // The grid types into an editor of its own, outside its place on the page.
    for (const region of ['.main__grid, [data-u-comp]', '.pane']) {
      await preview.page.keyboard.press('F6');
      await preview.page.waitForFunction((selector) => document.activeElement?.closest(selector), region);
    }
    expect(await preview.pane.evaluate(() => document.activeElement?.textContent)).toContain('Contrôle');
  });

  test('the arrow keys draw the pane wider, within Excel’s limits', async () => {
    const edge = preview.page.getByRole('slider', { name: 'Largeur du volet' });
    const width = () => preview.page.locator('.pane').evaluate((pane) => pane.getBoundingClientRect().width);
    await edge.focus();
    await edge.press('ArrowLeft');
    expect(await width()).toBe(360);
    for (let turn = 0; turn < 6; turn++) await edge.press('ArrowRight');
    expect(await width()).toBe(320);
  });
});

test('axe finds nothing serious in the window’s own chrome', async () => {
  const { violations } = await new AxeBuilder({ page: preview.page })
    .exclude('.main__grid')
    .exclude('.pane__frame')
    .analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

function values(cells: object | undefined): unknown {
  return Object.entries((cells ?? {}) as Record<string, Record<string, { v?: unknown; f?: unknown }>>).map(
    ([row, columns]) => [row, Object.entries(columns).map(([column, { v, f }]) => [column, v, f])],
  );
}
