import { readFileSync } from 'node:fs';
import { cellAddress } from '../../src/workbook';
import type { Validation } from '../../src/validation';
import { closeBrowser, Preview } from './support/preview';
import { narrow, overflow, seriousFaults } from './support/looks';
import { expectedOf, valider } from './support/valider';

let expected: Validation;
let preview: Preview;

beforeAll(async () => {
  preview = await Preview.open();
  expected = await expectedOf(readFileSync('assets/samples/annexes-amp-2021-2022.xlsx'));
});
afterEach(() => preview.assertSound());
afterAll(() => preview.close());
afterAll(closeBrowser);

describe('the list', () => {
  /** Waits until the list shows so many findings; of many it shows the first hundred. */
  const shows = (count: number) =>
    preview.pane.waitForFunction(
      (wanted) => document.querySelectorAll('[data-finding]').length === wanted,
      Math.min(count, 100),
    );

  beforeAll(() => valider(preview));

  test('is filtered by severity', async () => {
    const filters = preview.pane.getByRole('group', { name: 'Filtrer par gravité' });
    const warnings = filters.getByRole('button', { name: /avertissements?/ });
    await warnings.click();
    await shows(expected.counts.avertissement);
    await warnings.click();
    await shows(expected.findings.length);
  });

  test('is searched by what the findings say', async () => {
    const search = preview.pane.getByRole('searchbox', { name: 'Rechercher dans les anomalies' });
    await search.fill('exactement opposés');
    await shows(expected.findings.filter(({ message }) => message.includes('exactement opposés')).length);
    await search.fill('xyzzy');
    await preview.pane.getByText('Aucune anomalie ne correspond à ces filtres.').waitFor();
    await search.fill('');
    await shows(expected.findings.length);
  });

  test.each([
    ['feuille', /^Annexe 1/],
    ['regle', /./],
    ['action', /^Ensemble du tableau/],
  ])('is grouped by %s', async (grouping, first) => {
    await preview.pane.getByRole('combobox', { name: 'Regrouper' }).selectOption(grouping);
    await shows(expected.findings.length);
    await preview.pane.locator('section h2:has(button)').first().filter({ hasText: first }).waitFor();
  });
});

test('the keyboard alone goes from the grid to a finding’s cell and back to the marks’ end', async () => {
  preview = await Preview.anew(preview);
  const { keyboard } = preview.page;
  const focused = () => preview.pane.evaluate(() => document.activeElement?.textContent ?? '');
  const press = async (key: string, until: (text: string) => boolean) => {
    for (let turn = 0; turn < 30 && !until(await focused()); turn++) await keyboard.press(key);
    expect(until(await focused())).toBe(true);
  };
  await preview.grid.click({ position: { x: 300, y: 300 } });
  await keyboard.press('F6');
  await preview.page.waitForFunction(() => document.activeElement?.closest('.pane'));
  await press('Tab', (text) => text === 'Valider');
  await keyboard.press('Enter');
  await preview.pane.getByRole('heading', { name: /anomalies?$/ }).waitFor();
  await preview.idle();
  const { cell } = expected.findings[0] ?? {};
  if (!cell) throw new Error('The sample has no finding.');
  await press('Tab', (text) => text.endsWith(`! ${cellAddress(cell)}`));
  await keyboard.press('Enter');
  await preview.idle();
  expect(await preview.selection()).toEqual({ sheet: cell.sheet, address: cellAddress(cell) });
});

test.each(['dark', 'light'] as const)('axe finds nothing serious in %s, before and after', async (colorScheme) => {
  await preview.page.emulateMedia({ colorScheme });
  preview = await Preview.anew(preview);
  expect(await seriousFaults(preview)).toEqual([]);
  await valider(preview);
  expect(await seriousFaults(preview)).toEqual([]);
  await preview.screenshot(`results-${colorScheme}`);
});

test('nothing is cut in a pane 320 pixels wide', async () => {
  preview = await Preview.anew(preview);
  await narrow(preview);
  await valider(preview);
  expect(await overflow(preview)).toBe(0);
  await preview.screenshot('narrow');
});
