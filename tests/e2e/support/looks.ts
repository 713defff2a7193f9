import { AxeBuilder } from '@axe-core/playwright';
import axe from 'axe-core';
import { hardToSee } from '../../support/contrast-themes';
import { painted } from './painted';
import { type Preview, type PreviewOptions, VIEWPORT } from './preview';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What users ask of their system, and of their window: each view and each dialog is looked at in all of them. */
export const looks: Record<string, PreviewOptions> = {
  // What 200 % leaves of a window of 1366 by 768. The first one: in the others the pane is made narrow by hand.
  agrandi: { viewport: { width: 683, height: 384 } },
  clair: {},
  sombre: { colorScheme: 'dark' },
  // Chromium's stand-ins for the contrast themes of Windows: light ones and dark ones.
  'contraste clair': { forcedColors: 'active' },
  'contraste sombre': { forcedColors: 'active', colorScheme: 'dark' },
};

/** Changes the look of an open page, as its user does in the middle of their work; the pane has to follow. */
export async function wear(preview: Preview, look: string): Promise<void> {
  const { viewport = VIEWPORT, colorScheme = 'light', forcedColors = 'none' } = looks[look] ?? {};
  await preview.page.setViewportSize(viewport);
  await preview.page.emulateMedia({ colorScheme, forcedColors });
  if (look !== 'agrandi') await narrow(preview);
}

/**
 * What axe finds serious or critical in the page and in the pane, the grid's own insides left out; or in the pane alone.
 * Under a contrast theme, also what the pane paints that would be hard to see in those of Windows: axe sees the colours of
 * the browser's stand-ins only.
 */
export async function seriousFaults({ page, pane }: Preview, where?: 'pane'): Promise<unknown[]> {
  // Half faded in, a text has half its contrast; what opens begins to fade in a moment later.
  await page.waitForTimeout(500);
  await pane.waitForFunction(() =>
    document
      .getAnimations()
      .every(({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().iterations === Infinity),
  );
  const { violations } = await (where ? inPane(pane) : inPage(page));
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const isInContrast = await pane.evaluate(() => matchMedia('(forced-colors: active)').matches);
  return [
    ...serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
    ...(isInContrast ? hardToSee(await painted(pane)) : []),
  ];
}

const resultTypes: axe.resultGroups[] = ['violations'];

const inPage = (page: Preview['page']) =>
  new AxeBuilder({ page }).exclude('.main__grid').options({ resultTypes }).analyze();

/** The pane as the page of its own that it is: looked at from outside, it takes axe a multiple of the time. */
async function inPane(pane: Preview['pane']): Promise<axe.AxeResults> {
  await pane.evaluate(axe.source);
  return pane.evaluate(async (asked) => window.axe.run(document, { resultTypes: asked }), resultTypes);
}

/** Makes the pane 320 pixels wide, by keyboard. */
export async function narrow({ page }: Preview): Promise<void> {
  const edge = page.getByRole('slider', { name: 'Largeur du volet' });
  for (let turn = 0; turn < 4; turn++) await edge.press('ArrowRight');
  expect(await page.locator('.pane').evaluate((pane) => pane.clientWidth)).toBe(320);
}

/** By how many pixels the pane, the view that it shows and an open dialog are wider than there is room. */
export function overflow({ pane }: Preview): Promise<number> {
  return pane.evaluate(() => {
    const boxes = [
      document.documentElement,
      ...document.querySelectorAll('[data-scroller]:not([hidden]), .fui-DialogContent'),
    ];
    return Math.max(...boxes.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
  });
}
