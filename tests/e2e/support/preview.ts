import { basename } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Download, Frame, Locator, Page } from 'playwright-core';
import type { HostedWorkbook } from '../../../preview/host/hosted-workbook';
import type { CommandCost } from '../../../preview/page/traffic-meter';
import { OFFICE_JS } from '../../../config/webpack/hosting.cjs';
import { apart } from './apart';
import { launchBrowser, openContext } from './browser';

/** A window of Excel's size on a small laptop. */
export const VIEWPORT = { width: 1366, height: 768 };
/** What the page begins with. */
const SAMPLE = 'annexes-amp-2021-2022.xlsx';
/** Without any request for so long, a command is over. */
const QUIET = 700;

let browser: Promise<Browser> | undefined;

/** Closes the browser; to be called after the tests of a file. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

export interface PreviewOptions {
  viewport?: { width: number; height: number };
  /** What the user's system asks of all pages. */
  colorScheme?: 'light' | 'dark';
  /** A contrast theme of Windows is on. */
  forcedColors?: 'active' | 'none';
  /** The pane in a process of its own, as in Excel; in the preview, it shares the one of the page around it. */
  isApart?: boolean;
}

/** The preview in a tab of its own. */
export class Preview {
  /** Errors that nothing caught or that the console shows, of the page or of the pane. */
  readonly errors: string[] = [];
  /** Addresses that were asked for outside the page's own origin, but for Microsoft's library. */
  readonly strangers: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    address: string,
  ) {
    page.on('pageerror', (error) => this.errors.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      const isKnown = [new URL(address).origin, new URL(OFFICE_JS).origin].includes(origin);
      if (protocol.startsWith('http') && !isKnown) this.strangers.push(request.url());
    });
  }

  /** Opens the page and waits until the add-in is ready; it shows the sample workbook. */
  static async open({ viewport = VIEWPORT, isApart = false, ...looks }: PreviewOptions = {}): Promise<Preview> {
    browser ??= launchBrowser();
    const context = await openContext(await browser, {
      viewport,
      colorScheme: 'light',
      ...looks,
      acceptDownloads: true,
      bypassCSP: isApart,
    });
    const address = process.env.PREVIEW_ADDRESS ?? 'https://localhost:3000/';
    const preview = new Preview(await context.newPage(), context, address);
    await preview.page.goto(isApart ? await apart(context, address) : address);
    await preview.ready();
    return preview;
  }

  /**
   * The sample as it is, beside an add-in of its own, in the window of the test before: the spreadsheet itself is most of
   * what a page takes to open. What a test has changed in the window (its colours, its size) stays.
   * @param previous the window, if it is open already
   */
  static async anew(previous: Preview | undefined): Promise<Preview> {
    if (!previous) return Preview.open();
    const { page } = previous;
    await page.evaluate(() => {
      localStorage.clear();
      delete window.workbench;
    });
    await page.getByLabel('Classeurs d’exemple').selectOption(SAMPLE);
    await previous.ready();
    return previous;
  }

  /** The add-in's own page. */
  get pane(): Frame {
    const frame = this.page.frames().find((candidate) => candidate.url().includes('/taskpane.html'));
    if (!frame) throw new Error('The pane has no frame.');
    return frame;
  }

  /** Waits until the add-in takes commands, and is done with what it asks Excel for when it starts. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => window.workbench !== undefined);
    await this.page.evaluate(() => window.workbench?.ready);
    await this.page.frameLocator('.pane__frame iframe').getByRole('button', { name: 'Valider', exact: true }).waitFor();
    await this.idle();
  }

  /** Waits until no command is going on, no request is on its way and every formula is computed. */
  async idle(): Promise<void> {
    await this.page.waitForFunction((quiet) => window.workbench?.traffic.isQuiet(quiet), QUIET, { polling: 50 });
    await this.page.evaluate(() => window.workbench?.host.settle());
  }

  /** The cells, to click on and to type into. */
  get grid(): Locator {
    return this.page.locator('canvas[id^="univer-sheet-main-canvas"]');
  }

  /** Clicks a button of the ribbon and waits for the end of its command. */
  async press(label: string): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Ruban' })
      .getByRole('button', { name: label, exact: true })
      .click();
    await this.idle();
  }

  /** The workbook as plain data, to compare. */
  async workbook(): Promise<HostedWorkbook> {
    const saved = await this.page.evaluate(() => window.workbench?.save());
    if (!saved) throw new Error('No workbook is open.');
    return saved;
  }

  /** The cell that is selected in the grid. */
  selection(): Promise<{ sheet: string; address: string }> {
    return this.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load('address');
        range.worksheet.load('name');
        await context.sync();
        return { sheet: range.worksheet.name, address: range.address.split('!').at(-1) ?? '' };
      }),
    );
  }

  /** Selects a cell as its user does, by typing its address into the name box. */
  async select(sheet: string, address: string): Promise<void> {
    await this.page.locator('[data-u-comp="slide-tab-item"]').getByText(sheet, { exact: true }).click();
    const box = this.page.locator('[data-u-comp="defined-name"] input');
    await box.fill(address);
    await box.press('Enter');
    await this.idle();
  }

  /** What each command has cost since the workbook was opened. */
  costs(): Promise<CommandCost[]> {
    return this.page.evaluate(() => window.workbench?.traffic.history ?? []);
  }

  /** Opens a workbook through « Ouvrir un classeur… ». */
  async openWorkbook(name: string, bytes: Uint8Array): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.page.getByRole('button', { name: 'Ouvrir un classeur…' }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  }

  /** Opens a workbook that is one, and waits until the add-in takes commands beside it. */
  async openAnother(name: string, bytes: Uint8Array): Promise<void> {
    await this.openWorkbook(name, bytes);
    await this.page.getByRole('heading', { name, exact: true }).waitFor();
    await this.ready();
  }

  /** Saves through « Enregistrer une copie ». */
  async saveCopy(): Promise<{ name: string; bytes: Uint8Array }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: 'Enregistrer une copie' }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: new Uint8Array(await bytesOf(download)) };
  }

  /** Leaves a picture for someone to look at, in a folder that git ignores. */
  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: `tests/e2e/screenshots/${basename(name)}.png` });
  }

  /** Forgets what went wrong: the test was about it. */
  forgive(): void {
    this.errors.length = 0;
    this.strangers.length = 0;
  }

  /** @throws when anything went wrong in the tab that no test has seen */
  assertSound(): void {
    const [errors, strangers] = [[...this.errors], [...this.strangers]];
    this.forgive();
    if (errors.length > 0) throw new Error(`Errors in the page:\n${errors.join('\n')}`);
    if (strangers.length > 0) throw new Error(`Requests that leave the machine:\n${strangers.join('\n')}`);
  }

  /** Closes the tab; throws when anything went wrong in it that no test has seen. */
  async close(): Promise<void> {
    await this.context.close();
    this.assertSound();
  }
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}
