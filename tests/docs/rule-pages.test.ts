import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulePages } from '../../docs/regles/pages';
import { rules } from '../../src/rules';

const folder = join(__dirname, '../../docs/regles');
const pages = rulePages();

test('the pages of the rules are those that `npm run rules-pages` writes', () => {
  expect(
    readdirSync(folder)
      .filter((file) => file.endsWith('.md'))
      .sort(),
  ).toEqual([...pages.keys()].sort());
  for (const [file, text] of pages) expect(readFileSync(join(folder, file), 'utf8')).toBe(text);
});

test('every rule has its section, with its source, and a link from the first page leads to it', () => {
  for (const { meta } of rules) {
    const group = meta.id.split('-')[0] ?? '';
    expect(pages.get(`${group}.md`)).toContain(`\n## ${meta.id}\n`);
    expect(pages.get(`${group}.md`)).toContain(`- Source\u00a0: ${meta.source}\n`);
    expect(pages.get('README.md')).toContain(`(${group}.md#${meta.id})`);
  }
});
