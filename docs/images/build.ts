/**
 * `npm run pictures`: takes the pictures of README and the guide from the preview, one after the other, as a user would go
 * from the first click on. `-- calculs rapport` takes these only.
 */
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { launchBrowser, openContext } from '../../tests/e2e/support/browser';
import { startServer } from '../../tests/e2e/support/server.cjs';

/** Without any request for so long, a command is over. */
const QUIET = 700;
/** How long a view may take to be drawn before it asks Excel for anything. */
const DRAWING = 2_000;

/** What is done before each picture; each begins where the one before ends. A new view is a line here. */
const pictures: Record<string, (pane: FrameLocator, page: Page) => Promise<void>> = {
  anomalie: async (pane, page) => {
    await pane.getByRole('button', { name: 'Valider', exact: true }).click();
    await idle(page);
    await pane.getByRole('button', { name: 'Calcul', exact: true }).first().click();
    await pane
      .getByRole('button', { name: /^Annexe 1 ! / })
      .first()
      .click();
  },
  regle: async (pane) => {
    await pane
      .getByRole('button', { name: /^Expliquer la règle/ })
      .first()
      .click();
    await pane.getByRole('dialog').waitFor();
  },
  corriger: async (pane, page) => {
    await page.keyboard.press('Escape');
    await pane.getByRole('button', { name: 'Corriger…' }).first().click();
    await pane.getByRole('dialog').waitFor();
  },
  calculs: async (pane, page) => {
    await page.keyboard.press('Escape');
    await pane.getByRole('tab', { name: 'Calculs' }).click();
  },
  modeles: (pane) => pane.getByRole('tab', { name: 'Modèles' }).click(),
  reglages: (pane) => pane.getByRole('tab', { name: 'Réglages' }).click(),
  rapport: async (pane, page) => {
    await page.getByLabel('Classeurs d’exemple').selectOption({ index: 2 });
    await page.getByRole('heading', { name: /^suivi-/ }).waitFor();
    await pane.getByRole('tab', { name: 'Rapport' }).click();
    await pane.getByRole('button', { name: /^Générer le rapport/ }).click();
    await pane
      .getByText(/a été insérée/)
      .first()
      .waitFor();
  },
};

async function main(asked: readonly string[]): Promise<void> {
  const server = await startServer();
  const browser = await launchBrowser();
  try {
    const context = await openContext(browser, {
      viewport: { width: 1440, height: 810 },
      timezoneId: 'Europe/Paris',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(180_000); // a busy machine takes its time
    const page = await context.newPage();
    await page.goto(server.address);
    await page.waitForFunction(() => window.workbench !== undefined);
    await page.evaluate(() => window.workbench?.ready);
    for (const [name, act] of Object.entries(pictures)) {
      await act(page.frameLocator('iframe'), page);
      await page.waitForTimeout(DRAWING);
      await idle(page);
      if (asked.length === 0 || asked.includes(name)) await page.screenshot({ path: join(__dirname, `${name}.png`) });
    }
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function idle(page: Page): Promise<void> {
  await page.waitForFunction((quiet) => window.workbench?.traffic.isQuiet(quiet), QUIET, { polling: 50 });
  await page.evaluate(() => window.workbench?.host.settle());
}

void main(process.argv.slice(2));
