import { closeBrowser, Preview } from './support/preview';
import { narrow, overflow, seriousFaults } from './support/looks';
import { valider } from './support/valider';

afterAll(closeBrowser);

const views = ['Contrôle', 'Calculs', 'Rapport', 'Modèles', 'Réglages'];

const looks = {
  clair: {},
  sombre: { colorScheme: 'dark' },
  // Chromium's stand-ins for the contrast themes of Windows: light ones and dark ones.
  'contraste clair': { forcedColors: 'active' },
  'contraste sombre': { forcedColors: 'active', colorScheme: 'dark' },
  // What 200 % leaves of a window of 1366 by 768.
  agrandi: { viewport: { width: 683, height: 384 } },
} as const;

/** Opens a view by its tab and waits for what it reads of the workbook. */
async function open(preview: Preview, view: string): Promise<void> {
  await preview.pane.getByRole('tab', { name: view, exact: true }).click();
  await preview.pane.getByRole('tabpanel', { name: view }).getByRole('heading', { level: 1 }).waitFor();
  await preview.idle();
}

describe.each(Object.entries(looks))('%s', (look, options) => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await Preview.open(options);
    if (look !== 'agrandi') await narrow(preview);
    await valider(preview);
  });
  afterAll(() => preview.close());

  test.each(views)('%s has no serious fault and fits its pane', async (view) => {
    await open(preview, view);
    await preview.screenshot(`vue-${look}-${view}`);
    expect(await seriousFaults(preview, 'pane')).toEqual([]);
    expect(await overflow(preview)).toBeLessThanOrEqual(0);
  });
});

describe('the keyboard', () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await Preview.open();
    await valider(preview);
  });
  afterAll(() => preview.close());

  /** What has the focus in the pane: what it is called, and how much of it is in sight; null when nothing has it. */
  const focused = () =>
    preview.pane.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return null;
      const box = activeElement.getBoundingClientRect();
      const isInSight = box.bottom > 0 && box.top < window.innerHeight && box.width > 0;
      return { text: activeElement.getAttribute('aria-label') ?? activeElement.textContent ?? '', isInSight };
    });

  test('goes from view to view by its arrows', async () => {
    const { pane, page } = preview;
    await pane.getByRole('tab', { name: 'Contrôle' }).focus();
    for (const view of [...views.slice(1), 'Contrôle']) {
      await page.keyboard.press('ArrowRight');
      expect((await focused())?.text).toBe(view);
      await page.keyboard.press('Enter');
      await pane.getByRole('tabpanel', { name: view }).getByRole('heading', { level: 1 }).waitFor();
    }
  });

  test.each(views)('reaches everything in « %s », in sight, and leaves it again', async (view) => {
    const { pane, page } = preview;
    await open(preview, view);
    await pane.getByRole('tab', { name: view, exact: true }).focus();
    const reached: string[] = [];
    // Of the hundreds of links of the list, the first will do.
    for (let turn = 0; turn < 40; turn++) {
      await page.keyboard.press('Tab');
      const element = await focused();
      // From the pane's end, on to Excel.
      if (!element) break;
      expect(element).toEqual({ text: expect.any(String), isInSight: true });
      reached.push(element.text);
    }
    expect(reached.length).toBeGreaterThan(3);
    await pane.getByRole('tab', { name: view, exact: true }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect((await focused())?.text).toBe(reached[0]);
  });
});
