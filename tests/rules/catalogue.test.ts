/** The rules as a whole: what every one of them must have, so that a new rule is one file and its test. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleById, ruleGroups, rules } from '../../src/rules';
import { sentenceFaults, typographyFaults } from '../support/typography';

const sources = join(__dirname, '../../src/rules');

/** Every rule file, as « group/id ». */
const files = Object.keys(ruleGroups)
  .filter((group) => existsSync(join(sources, group)))
  .flatMap((group) =>
    readdirSync(join(sources, group))
      .filter((file) => file.startsWith(`${group}-`))
      .map((file) => `${group}/${file.replace(/\.ts$/, '')}`),
  );

test('every rule file is in the catalogue, under the id that its name says', () => {
  expect(rules.map(({ meta }) => `${meta.id.split('-')[0] ?? ''}/${meta.id}`).sort()).toEqual([...files].sort());
});

test('a finding leads back to its rule', () => {
  for (const rule of rules) expect(ruleById(rule.meta.id)).toBe(rule);
  expect(ruleById('structure-inconnue')).toBeUndefined();
});

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))('%s', (id, { meta, messages, merge }) => {
  test('says in French what it wants, why, how to put it right and where it comes from', () => {
    const { title, why, howToFix, source, examples } = meta;
    expect([title, why, howToFix].flatMap(sentenceFaults)).toEqual([]);
    expect([source, examples.bad, examples.good].flatMap(typographyFaults)).toEqual([]);
    for (const text of [title, why, howToFix, source, examples.bad, examples.good]) expect(text).not.toBe('');
    expect(examples.bad).not.toBe(examples.good);
  });

  test('keeps its sentences under `messages`, and merges what it gives a cause', () => {
    expect(Object.keys(messages)).not.toEqual([]);
    const source = readFileSync(join(sources, id.split('-')[0] ?? '', `${id}.ts`), 'utf8');
    expect(/\bcause:/.test(source)).toBe(merge !== undefined);
  });

  test('supersedes rules that exist, and not itself', () => {
    for (const other of meta.supersedes ?? []) {
      expect(other).not.toBe(id);
      expect(ruleById(other)?.meta.id).toBe(other);
    }
  });

  test('has a table of workbooks to flag, to leave alone, and near misses', () => {
    const file = join(__dirname, id.split('-')[0] ?? '', `${id}.test.ts`);
    expect(existsSync(file)).toBe(true);
    const source = readFileSync(file, 'utf8');
    // The tester's types want at least one case of each of the three kinds.
    expect(source).toMatch(/\btestRule\(rule, \{/);
    expect(source).toContain(`src/rules/${id.split('-')[0] ?? ''}/${id}'`);
  });
});
