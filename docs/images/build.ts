import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { launchBrowser, openContext } from '../../tests/e2e/support/browser';
import { startServer } from '../../tests/e2e/support/server.cjs';

/** Without any request for so long, a command is over. */
const QUIET = 700;

/** Pictures of the preview, as `npm run pictures` takes them for README and the guide. */
async function main(): Promise<void> {
  const server = await startServer();
  const browser = await launchBrowser();
  try {
    const context = await openContext(browser, {
      viewport: { width: 1440, height: 810 },
      timezoneId: 'Europe/Paris',
    });
    const page = await context.newPage();
    await page.goto(server.address);
    await page.waitForFunction(() => window.workbench !== undefined);
    await page.evaluate(() => window.workbench?.ready);
    await take(page);
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function take(page: Page): Promise<void> {
  const pane = page.frameLocator('iframe');
  await idle(page);
  await shoot(page, 'accueil');
  await pane.getByRole('button', { name: 'Valider' }).click();
  await idle(page);
  await chooseFirst(pane);
  await idle(page);
  await shoot(page, 'anomalie');
}

/** Opens the first finding's calculation and shows its cell. */
async function chooseFirst(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: 'Calcul' }).first().click();
  await pane
    .getByRole('button', { name: /^Annexe 1 ! / })
    .first()
    .click();
}

async function idle(page: Page): Promise<void> {
  await page.waitForFunction((quiet) => window.workbench?.traffic.isQuiet(quiet), QUIET, { polling: 50 });
  await page.evaluate(() => window.workbench?.host.settle());
}

const picture = (name: string) => join(__dirname, `${name}.png`);

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: picture(name) });
}

void main();
