import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { addressOf, manifestAt } from '../../config/webpack/manifest.cjs';

const committed = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');

describe('the address that the add-in is put online at', () => {
  test.each([
    ['https://exemple.fr', 'https://exemple.fr/'],
    ['https://exemple.fr/annexes-lda', 'https://exemple.fr/annexes-lda/'],
    ['https://exemple.fr:8443/a/b/', 'https://exemple.fr:8443/a/b/'],
    ['https://exemple.fr/compléments office/', 'https://exemple.fr/compl%C3%A9ments%20office/'],
    [undefined, 'https://localhost:3000/'],
  ])('%s', (asked, address) => {
    expect(addressOf(asked)).toBe(address);
  });

  test.each([
    ['http://exemple.fr/', 'n’accepte que https'],
    ['exemple.fr', 'indiquez l’adresse du dossier'],
    ['', 'indiquez l’adresse du dossier'],
    ['https://exemple.fr/?a=1', 'sans « ? »'],
    ['file:///C:/annexes', 'n’accepte que https'],
  ])('is not « %s », and French words say why', (asked, words) => {
    expect(() => addressOf(asked)).toThrow(words);
  });
});

describe('the manifest of an add-in that is online', () => {
  const address = 'https://intranet.exemple.fr/outils/annexes-lda/';
  const manifest = manifestAt(address, committed);

  test('names that address everywhere, and no other', () => {
    const addresses = [...manifest.matchAll(/"(https?:\/\/[^"]+)"/g)]
      .map(([, found = '']) => found)
      .filter((found) => !found.startsWith('http://schemas.microsoft.com/') && !found.startsWith('http://www.w3.org/'));
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.filter((found) => !found.startsWith(address))).toEqual([]);
    expect(manifest).not.toContain('localhost');
  });

  test('is one that Microsoft’s own tool reads', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'annexes-lda-')), 'manifest.xml');
    writeFileSync(file, manifest);
    await expect(OfficeAddinManifest.readManifestFile(file)).resolves.toMatchObject({
      officeAppType: 'TaskPaneApp',
      hosts: ['Workbook'],
      defaultSettings: { sourceLocation: `${address}taskpane.html` },
    });
  });
});
