import { closeBrowser, Preview } from './support/preview';
import { looks, overflow, seriousFaults, wear } from './support/looks';
import { valider } from './support/valider';

const views = ['Contrôle', 'Calculs', 'Rapport', 'Modèles', 'Réglages'];

/** Opens a view by its tab and waits for what it reads of the workbook. */
async function open(preview: Preview, view: string): Promise<void> {
  await preview.pane.getByRole('tab', { name: view, exact: true }).click();
  await preview.pane.getByRole('tabpanel', { name: view }).getByRole('heading', { level: 1 }).waitFor();
  await preview.idle();
}

let preview: Preview;

beforeAll(async () => {
  preview = await Preview.open();
  await valider(preview);
});
afterAll(() => preview.close());
afterAll(closeBrowser);

describe.each(Object.keys(looks))('%s', (look) => {
  beforeAll(() => wear(preview, look));

  test.each(views)('%s has no serious fault and fits its pane', async (view) => {
    await open(preview, view);
    await preview.screenshot(`vue-${look}-${view}`);
    expect(await seriousFaults(preview, 'pane')).toEqual([]);
    expect(await overflow(preview)).toBeLessThanOrEqual(0);
  });
});

test('what follows no contrast theme, or cannot be told from what is around it, is found under one', async () => {
  const { pane } = preview;
  await wear(preview, 'contraste clair');
  await pane.evaluate(() => {
    const faint = Object.assign(document.createElement('div'), { id: 'faint' });
    const add = (tag: string, style: string, properties: object) => {
      const element = Object.assign(document.createElement(tag), properties);
      element.style.cssText = `forced-color-adjust: none; background: Canvas; ${style}`;
      faint.append(element);
    };
    add('p', 'color: #585858', { textContent: 'gris' });
    add('p', 'color: Canvas', { textContent: 'rien' });
    add('input', 'border: none', { ariaLabel: 'sans cadre' });
    document.body.append(faint);
  });
  const found = (await seriousFaults(preview, 'pane')).map(String).join('\n');
  expect(found).toMatch(/^text of .*gris.*: not in the colours of the theme$/m);
  expect(found).toMatch(/^text of .*rien.*1\.0 in Night sky$/m);
  expect(found).toMatch(/^boundary of input .*1\.0 in Aquatic$/m);
  await pane.evaluate(() => document.getElementById('faint')?.remove());
});

describe('the keyboard', () => {
  beforeAll(async () => {
    preview = await Preview.anew(preview);
    await valider(preview);
  });

  /** What the element with the focus is called; null when nothing in the pane has it. */
  const focused = () =>
    preview.pane.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return null;
      return activeElement.getAttribute('aria-label') ?? activeElement.textContent ?? '';
    });

  /** Waits until what has the focus stands in sight: a busy machine scrolls a moment later. */
  const isInSight = () =>
    preview.pane.waitForFunction(() => {
      const { top, bottom, width } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
      return bottom > 0 && top < window.innerHeight && width > 0;
    });

  test('goes from view to view by its arrows', async () => {
    const { pane, page } = preview;
    await pane.getByRole('tab', { name: 'Contrôle' }).focus();
    for (const view of [...views.slice(1), 'Contrôle']) {
      await page.keyboard.press('ArrowRight');
      expect(await focused()).toBe(view);
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
      const name = await focused();
      // From the pane's end, on to Excel.
      if (name === null) break;
      await isInSight();
      reached.push(name);
    }
    expect(reached.length).toBeGreaterThan(3);
    await pane.getByRole('tab', { name: view, exact: true }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe(reached[0]);
  });
});
