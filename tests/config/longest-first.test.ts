import { existsSync } from 'node:fs';
import { join } from 'node:path';
import LongestFirst from '../../config/longest-first-sequencer.cjs';

const root = join(__dirname, '../..');

test('the files that are begun first are there', () => {
  expect(LongestFirst.LONGEST.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
