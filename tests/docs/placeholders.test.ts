/** The guide lists the placeholders of templates as the pane does, from the same catalogue. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeholderList } from '../../src/taskpane/templates/own-work';

const guide = readFileSync(join(__dirname, '../../docs/guide.md'), 'utf8');

test('every placeholder stands in the guide with its meaning, and no other', () => {
  const rows = [...guide.matchAll(/^\| `(\{\{[^`]*\}\})` \| (.*) \|$/gmu)].map(([, name, meaning]) => ({
    name,
    meaning,
  }));
  expect(rows).toEqual(placeholderList().flatMap(({ names }) => names));
});

test('every group of them says what is to be known of it', () => {
  for (const { title, hint } of placeholderList()) expect(guide).toContain(`**${title}.** ${hint}`);
});
