/** What ships may be shipped, and what is installed is what was reviewed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAccepted, licenceNotices, lockedPackages } from '../../config/licences.cjs';

const root = join(__dirname, '../..');
const packages = lockedPackages();
const shipped = packages.filter(({ isDev }) => !isDev);
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, Record<string, string>>;

describe('licences', () => {
  test.each([
    ['react', 'MIT', true],
    ['one', '(MIT OR GPL-3.0-only)', true],
    ['one', 'MIT AND Apache-2.0', true],
    ['dictionary-fr', 'MPL-2.0', true],
    ['some-code', 'MPL-2.0', false],
    ['one', 'GPL-3.0-only', false],
    ['one', 'MIT AND LGPL-3.0', false],
    ['one', 'SEE LICENSE IN LICENSE', false],
    ['one', '', false],
  ])('%s under « %s »', (name, licence, accepted) => {
    expect(isAccepted({ name, licence })).toBe(accepted);
  });

  test('all that ships is permissive, but for data under the MPL', () => {
    expect(shipped.length).toBeGreaterThan(50);
    expect(shipped.filter((one) => !isAccepted(one)).map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  });

  test('each of them is named, with the text of its licence, in what ships', () => {
    const notices = licenceNotices();
    for (const { name, version, licence } of shipped)
      expect(notices).toContain(`\n${name} ${version} (${licence})\n\n`);
    expect(notices).toMatch(/\nreact-dom [\d.]+ \(MIT\)\n\nMIT License\n\nCopyright/);
    expect(notices).toContain('Mozilla Public License');
  });

  test('what ships is listed as such: the dictionary is shipped though no import names it', () => {
    expect(shipped.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies ?? {})));
    expect(Object.keys(manifest.dependencies ?? {})).toContain('dictionary-fr');
  });
});

describe('the lockfile', () => {
  test('names a checksum for every package, and no registry', () => {
    const installed = packages.filter(({ name }) => name !== undefined);
    expect(
      installed.filter(({ integrity }) => !/^sha512-[\w+/=]{88}$/.test(integrity ?? '')).map(({ name }) => name),
    ).toEqual([]);
    expect(installed.filter(({ resolved }) => resolved !== undefined).map(({ name }) => name)).toEqual([]);
  });

  test('holds the exact versions that package.json asks for', () => {
    const asked = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(Object.values(asked).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    for (const [name, version] of Object.entries(asked)) {
      const locked = packages.filter(({ folder }) => folder === join(root, 'node_modules', name));
      expect([name, locked.map((one) => one.version)]).toEqual([name, [version]]);
    }
  });
});
