/** The content security policy and where the add-in's files come from, as a security officer would try them. */
import { manifestAt } from '../../config/webpack/manifest.cjs';
import { PAGE_POLICY, SERVER_POLICY } from '../../config/webpack/hosting.cjs';
import { closeBrowser, Preview } from './support/preview';
import { valider } from './support/valider';

let preview: Preview;

beforeEach(async () => {
  preview = await Preview.open();
});
afterEach(() => preview.close());
afterAll(closeBrowser);

/** Does something in the pane's page that the policy forbids; gives what the browser reports. */
async function violation(what: () => void): Promise<string> {
  const report = preview.pane.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener(
          'securitypolicyviolation',
          ({ effectiveDirective, blockedURI }) => resolve(`${effectiveDirective} ${blockedURI}`),
          { once: true },
        );
      }),
  );
  await preview.pane.evaluate(what);
  return report;
}

test('the page and its server give one and the same policy', async () => {
  const given = await preview.pane.evaluate(async () => ({
    meta: document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content'),
    header: (await fetch(location.href)).headers.get('Content-Security-Policy'),
  }));
  expect(given).toEqual({ meta: PAGE_POLICY, header: SERVER_POLICY });
});

/** What the policy forbids, and what the browser is to report of it. */
const forbidden: Record<string, () => void> = {
  'script-src-elem inline': () => addScript({ text: 'window.stranger = 1;' }),
  // eslint-disable-next-line no-implied-eval
  'script-src eval': () => window.setTimeout('window.stranger = 1', 0),
  'script-src-elem https://exemple.org/a.js': () => addScript({ src: 'https://exemple.org/a.js' }),
  'connect-src https://exemple.org/collect': () => void fetch('https://exemple.org/collect').catch(() => undefined),
  'img-src https://exemple.org/a.gif': () => void (new Image().src = 'https://exemple.org/a.gif'),
  'frame-src https://exemple.org': () => {
    document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://exemple.org/' }));
  },
};

test('scripts, frames, pictures and requests from elsewhere are refused, and so is a script written into the page', async () => {
  await preview.pane.evaluate(() => {
    const addScript = (properties: object) =>
      document.head.append(Object.assign(document.createElement('script'), properties));
    Object.assign(window, { addScript });
  });
  const reports: string[] = [];
  for (const act of Object.values(forbidden)) reports.push(await violation(act));
  expect(reports).toEqual(Object.keys(forbidden));
  expect(await preview.pane.evaluate(() => 'stranger' in window)).toBe(false);
  // Each of them fails the test in which it happens, unless that test is about it.
  await expect(preview.close()).rejects.toThrow('Content Security Policy');
  preview.forgive();
});

test('the add-in works from a folder of a site as well', async () => {
  const { origin } = new URL(preview.page.url());
  const folder = `${origin}/outils/annexes-lda/`;
  await preview.page.route('**/manifest.xml', async (route) => {
    const committed = await (await route.fetch()).text();
    await route.fulfill({ body: manifestAt(folder, committed), contentType: 'text/xml' });
  });
  const asked: string[] = [];
  preview.page.on('request', (request) => asked.push(request.url()));
  await preview.page.route(`${folder}**`, async (route) => {
    await route.fulfill({ response: await route.fetch({ url: route.request().url().replace(folder, `${origin}/`) }) });
  });
  await preview.page.reload();
  await preview.ready();
  await valider(preview);
  expect(preview.pane.url()).toContain(`${folder}taskpane.html`);
  const outside = asked.filter(
    (url) => url.startsWith(origin) && /\.bin$|\/taskpane|\/\d+\./.test(url) && !url.startsWith(folder),
  );
  expect(outside).toEqual([]);
  expect(asked.filter((url) => url.startsWith(folder) && url.endsWith('.bin'))).toHaveLength(1);
});

declare function addScript(properties: { text?: string; src?: string }): void;
