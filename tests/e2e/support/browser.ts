import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { OFFICE_JS } from '../../../config/webpack/hosting.cjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** Quiet, and at work in a container without a screen or a graphics card. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The machine's Chromium: the one that the CHROMIUM variable names, else the first found on the path. */
function executable(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = process.env.CHROMIUM ?? candidates.find((file) => existsSync(file));
  if (!found) throw new Error('No Chromium: install it (bash config/system-packages.sh) or name it in CHROMIUM.');
  return found;
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: executable(), args: FLAGS });
}

/** The folder of Microsoft's library on the machine. */
const officeJs = dirname(createRequire(__filename).resolve('@microsoft/office-js/dist/office.js'));

/**
 * A browser's window as a French user has it. Microsoft's server is the one stranger that the add-in asks for anything,
 * and only for its library: the very files are answered from node_modules, so that nothing leaves the machine.
 */
export async function openContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'fr-FR', ignoreHTTPSErrors: true, ...options });
  const cdn = dirname(OFFICE_JS);
  await context.route(`${cdn}/**`, (route) =>
    route.fulfill({
      path: join(officeJs, new URL(route.request().url()).pathname.slice(new URL(cdn).pathname.length)),
    }),
  );
  return context;
}
