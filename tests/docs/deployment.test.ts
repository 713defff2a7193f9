/** What docs/deploiement.md tells an IT department, against what the project does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caching, HEADERS, OFFICE_JS } from '../../config/webpack/hosting.cjs';

const root = join(__dirname, '../..');
const page = readFileSync(join(root, 'docs/deploiement.md'), 'utf8');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');

test('gives each header as it is, for every kind of server', () => {
  for (const [name, value] of Object.entries(HEADERS)) {
    expect(page).toContain(`${name}: ${value}\n`);
    expect(page).toContain(`add_header ${name} "${value}" always;`);
    expect(page).toContain(`<add name="${name}" value="${value}" />`);
  }
  for (const file of ['taskpane.b23fc174.js', 'taskpane.html'])
    expect(page).toContain(`Cache-Control: ${caching(file)}`);
});

test('names what the manifest asks for, and the one stranger', () => {
  const [, permission] = /<Permissions>(\w+)</.exec(manifest) ?? [];
  expect(page).toContain(`\`${permission}\`, et aucune autre`);
  for (const [, set, version] of manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)) {
    expect(page).toContain(`${set} ${version}`);
  }
  expect(page).toContain(new URL(OFFICE_JS).hostname);
});

test('names npm commands that exist', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  const named = [...page.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, script = '']) => script);
  expect(named).toContain('package');
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
});
