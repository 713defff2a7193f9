/** `npm run package`, from the command to the archive that an IT department gets. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { lockedPackages } from '../../config/licences.cjs';
import { anomaliesTemplate, templates } from '../../src/reports';
import { caching, OFFICE_JS, PAGE_POLICY } from '../../config/webpack/hosting.cjs';

const root = join(__dirname, '../..');
const URL_ASKED = 'https://addins.exemple.fr/annexes-lda';

jest.setTimeout(600_000);

const npm = (...parameters: string[]) =>
  execFileSync('npm', ['run', '-s', 'package', '--', ...parameters], { cwd: root, encoding: 'utf8', stdio: 'pipe' });

let files: Record<string, Uint8Array>;
const text = (file: string) => strFromU8(files[file] ?? new Uint8Array());

beforeAll(() => {
  const [, archive = ''] = /Archive prête : (\S+)/.exec(npm('--env', `url=${URL_ASKED}`)) ?? [];
  files = unzipSync(readFileSync(join(root, archive)));
});

test('holds the files to publish, the manifest, how to deploy, and what it is made of', () => {
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['manifest.xml', 'docs/deploiement.md', 'sbom.cdx.json', 'dist/licences.txt']),
  );
  expect(Object.keys(files).filter((file) => /\.map$|\.ts$|node_modules|^\/|\.\./.test(file))).toEqual([]);
  expect(text('dist/manifest.xml')).toBe(text('manifest.xml'));
});

test('names the address that was asked for, and this machine nowhere', () => {
  expect(text('manifest.xml')).toContain(`"${URL_ASKED}/taskpane.html"`);
  const ours = Object.keys(files).filter((file) => /\.(html|xml|json|md)$/.test(file));
  expect(ours.filter((file) => text(file).includes('localhost'))).toEqual([]);
});

test('has a page whose files are there, under names that change with their content', () => {
  const page = text('dist/taskpane.html');
  const addresses = [...page.matchAll(/(?:src|href)="?([^"\s>]+)/g)].map(([, address = '']) => address);
  expect(addresses).toContain(OFFICE_JS);
  const own = addresses.filter((address) => address !== OFFICE_JS);
  expect(own.filter((address) => !(`dist/${address}` in files))).toEqual([]);
  expect(own.filter((address) => address.endsWith('.js')).map(caching)).toEqual([expect.stringContaining('immutable')]);
  const compiled = Object.keys(files).filter((file) => /\.(js|bin)$/.test(file));
  expect(compiled.filter((file) => caching(file) === 'no-cache')).toEqual([]);
  expect(page).toContain(PAGE_POLICY);
  expect([...page.matchAll(/<script(?![^>]*\ssrc)[^>]*>/g)]).toEqual([]);
});

test('holds the pictures of the gallery, which the pane asks for by the ids of the templates', () => {
  const pictures = Object.keys(files).filter((file) => file.startsWith('dist/assets/templates/'));
  const ids = [...templates, anomaliesTemplate].map(({ id }) => id);
  expect(pictures.sort()).toEqual(ids.map((id) => `dist/assets/templates/${id}.png`).sort());
});

test('lists every component with its version, its checksum and its licence', () => {
  const bill = JSON.parse(text('sbom.cdx.json')) as {
    bomFormat: string;
    metadata: { component: { name: string; type: string } };
    components: { name: string; version: string; hashes?: object[]; licenses?: object[] }[];
  };
  expect([bill.bomFormat, bill.metadata.component.name, bill.metadata.component.type]).toEqual([
    'CycloneDX',
    'annexes-lda',
    'application',
  ]);
  const shipped = lockedPackages().filter(({ isDev }) => !isDev);
  expect(bill.components.map(({ name, version }) => `${name} ${version}`).sort()).toEqual(
    shipped.map(({ name, version }) => `${name} ${version}`).sort(),
  );
  for (const { version, hashes, licenses } of bill.components) {
    expect([version, hashes?.length, licenses?.length]).toEqual([expect.any(String), 1, 1]);
  }
});

test('asks in French for an address where there is none, or one that Office refuses', () => {
  expect(() => npm()).toThrow('Indiquez l’adresse');
  expect(() => npm('--env', 'url=http://exemple.fr')).toThrow('n’accepte que https');
});
