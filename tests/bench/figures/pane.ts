import { Preview, closeBrowser } from '../../e2e/support/preview';
import { startServer } from '../../e2e/support/server.cjs';
import { snapshotXlsx } from '../../support/snapshot-xlsx';
import { duration, type Figure } from '../figure';
import { generatedAgreement } from '../generated-agreement';

/** No task of the pane's own thread is to last longer, whatever the size of the annexes. */
const LONGEST_TASK = 50;
const ACTIONS = 10_000;
const NAME = 'Volet dans Chromium, 10 000 actions, tâche la plus longue';
const ROUNDS = 3;
/** What is drawn bit by bit has come by then. */
const MOMENT = 1_000;
/** For checks of so many actions on a machine that may be busy. */
const PATIENCE = { timeout: 120_000 };

/**
 * The longest task of the pane while it is used on 10,000 actions, in Chromium, with what office.js and the collection of
 * garbage do there: in time of the processor, so that whatever else the machine does is not the pane's. The pane has a
 * process of its own, as in Excel: nothing of the page that stands for Excel is counted. Each figure is that of the
 * quietest round.
 */
export async function measure(): Promise<Figure[]> {
  const server = process.env.PREVIEW_ADDRESS ? null : await startServer();
  if (server) process.env.PREVIEW_ADDRESS = server.address;
  const preview = await Preview.open({ isApart: true });
  try {
    await preview.openAnother('Grandes annexes.xlsx', await snapshotXlsx(generatedAgreement(ACTIONS)));
    const quietest = new Map<string, number>();
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, act] of Object.entries(gestures(preview))) {
        quietest.set(name, Math.min(quietest.get(name) ?? Infinity, await longest(preview, act)));
      }
    }
    return [...quietest].map(([gesture, milliseconds]) => duration(`${NAME} : ${gesture}`, milliseconds, LONGEST_TASK));
  } finally {
    // What the page around the pane complains of is for the end-to-end tests.
    preview.forgive();
    await preview.close();
    await closeBrowser();
    await server?.stop();
  }
}

/** What a reader does, one thing after the other, by what is said of it. */
function gestures(preview: Preview): Record<string, () => Promise<unknown>> {
  const { pane, page } = preview;
  const severity = pane.getByRole('group', { name: 'Filtrer par gravité' }).getByRole('button').first();
  const search = pane.getByRole('searchbox');
  const settled = () => page.waitForTimeout(MOMENT);
  return {
    Valider: async () => {
      await pane.getByRole('button', { name: 'Valider', exact: true }).click();
      const progress = pane.getByRole('progressbar');
      await progress.waitFor(PATIENCE);
      await progress.waitFor({ state: 'hidden', ...PATIENCE });
      await preview.idle();
    },
    'afficher la suite': () => pane.getByRole('button', { name: /^Afficher/ }).click(),
    'faire défiler': async () => {
      await pane.locator('[data-finding]').last().hover();
      for (let turn = 0; turn < 30; turn++) await page.mouse.wheel(0, turn < 15 ? -400 : 400);
    },
    chercher: async () => {
      await search.pressSequentially('sigle', { delay: 100 });
      await settled();
      await search.fill('');
    },
    'filtrer par gravité': async () => {
      await severity.click();
      await settled();
      await severity.click();
    },
    regrouper: async () => {
      for (const grouping of ['regle', 'feuille', 'action']) {
        await pane.getByRole('combobox', { name: 'Regrouper' }).selectOption(grouping);
        await settled();
      }
    },
    ignorer: async () => {
      const finding = pane.locator('[data-finding]').first();
      const id = await finding.getAttribute('data-finding');
      await finding.getByRole('button', { name: 'Ignorer…' }).click();
      const dialog = pane.getByRole('dialog');
      await dialog.getByLabel('Motif').selectOption({ index: 1 });
      await dialog.getByLabel('Votre nom').fill('Service Habitat');
      await dialog.getByRole('button', { name: 'Ignorer', exact: true }).click();
      // Gone after the check that follows.
      await pane.locator(`[data-finding="${id}"]`).waitFor({ state: 'detached', ...PATIENCE });
      await preview.idle();
    },
    'effacer les repères': async () => {
      await pane.getByRole('button', { name: 'Effacer les repères' }).click();
      await pane.getByText('Repères effacés').first().waitFor(PATIENCE);
      await preview.idle();
    },
  };
}

/** What the browser's trace says of a thread's work, in microseconds: of the clock, and of the processor. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
}

const MARK = 'gesture';

/** The longest of the pane's tasks during a gesture, in milliseconds of the processor. */
async function longest({ pane, page }: Preview, act: () => Promise<unknown>): Promise<number> {
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  await pane.evaluate((mark) => performance.mark(mark), MARK);
  await act();
  await page.waitForTimeout(MOMENT);
  const trace = (await browser?.stopTracing())?.toString() ?? '{"traceEvents":[]}';
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const mark = traceEvents.find(({ name }) => name === MARK);
  if (!mark) throw new Error('The trace tells nothing of the pane.');
  const isOwn = ({ pid, tid, ts }: TraceEvent) => pid === mark.pid && tid === mark.tid && ts >= mark.ts;
  const tasks = traceEvents.filter((event) => event.name.endsWith('RunTask') && isOwn(event));
  return Math.max(0, ...tasks.map(({ dur = 0, tdur = dur }) => tdur / 1000));
}
