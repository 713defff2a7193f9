import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { glossaryPage } from '../../docs/glossary/page';

test('the page of the glossary is the one that `npm run glossary-page` writes', () => {
  const page = glossaryPage();
  expect(readFileSync(join(__dirname, '../../docs/glossary/README.md'), 'utf8')).toBe(page);
  expect(page).toContain('| AMI | appel à manifestation d’intérêt |');
  expect(page).toContain('| VDM | Ville de Marseille | collectivité |');
});
