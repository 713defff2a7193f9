import { caching, HEADERS, OFFICE_JS, PAGE_POLICY, SERVER_POLICY } from '../../config/webpack/hosting.cjs';

const directives = (policy: string) =>
  new Map(policy.split('; ').map((one) => [one.split(' ')[0] ?? '', one.split(' ').slice(1)]));

test('lets in its own files and Microsoft’s library, and nothing else', () => {
  const policy = directives(PAGE_POLICY);
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('script-src')).toEqual(["'self'", new URL(OFFICE_JS).origin]);
  const others = [...policy].filter(([name]) => name !== 'script-src').flatMap(([, sources]) => sources);
  expect(others.filter((source) => source.includes('//') || source.includes('*'))).toEqual([]);
  expect(PAGE_POLICY).not.toContain('unsafe-eval');
  expect([...policy].filter(([, sources]) => sources.includes("'unsafe-inline'")).map(([name]) => name)).toEqual([
    'style-src',
  ]);
});

test('says in the header what the page says, and who may show it', () => {
  const [page, server] = [directives(PAGE_POLICY), directives(SERVER_POLICY)];
  expect([...server.keys()]).toEqual([...page.keys(), 'frame-ancestors']);
  expect(SERVER_POLICY.startsWith(PAGE_POLICY)).toBe(true);
  expect(HEADERS['Content-Security-Policy']).toBe(SERVER_POLICY);
  // Excel on the web shows the add-in in a frame: the old header that forbids all frames must not come back.
  expect(Object.keys(HEADERS)).not.toContain('X-Frame-Options');
});

test.each([
  ['taskpane.b23fc174.js', 'public, max-age=31536000, immutable'],
  ['330.bf01d802.js.map', 'public, max-age=31536000, immutable'],
  ['assets/dictionary/french.generated.0b88398a.bin', 'public, max-age=31536000, immutable'],
  ['taskpane.html', 'no-cache'],
  ['manifest.xml', 'no-cache'],
  ['licences.txt', 'no-cache'],
  ['assets/icons/icon-32.png', 'no-cache'],
])('says how long %s may be kept', (file, header) => {
  expect(caching(file)).toBe(header);
});
