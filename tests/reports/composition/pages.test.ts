import type { DraftRow } from '../../../src/reports/composition';
import { paginated, type TallRow } from '../../../src/reports/composition/pages';

const row = (key: string, height: number, parts: Partial<DraftRow> = {}): TallRow => ({
  key,
  row: { key, cells: [], ...parts },
  height,
});
const placed = (rows: TallRow[], capacity: number) =>
  paginated(rows, capacity).map(
    ({ key, startsPage, isRepeated }) => `${startsPage ? '|' : ''}${key}${isRepeated ? '*' : ''}`,
  );

const table = (count: number) =>
  Array.from({ length: count }, (_, index) => row(`r${index + 1}`, 20, index === count - 1 ? { endsTable: true } : {}));

test('a table that runs on has its headings again on each page', () => {
  const rows = [row('h', 20, { isHeading: true }), ...table(5)];
  expect(placed(rows, 60)).toEqual(['h', 'r1', 'r2', '|h*', 'r3', 'r4', '|h*', 'r5']);
});

test('a title and its headings go with the first row below them', () => {
  const rows = [row('a', 40), row('titre', 10, { keepsNext: true }), row('h', 10, { isHeading: true }), ...table(1)];
  expect(placed(rows, 70)).toEqual(['a', '|titre', 'h', 'r1']);
  expect(placed(rows, 80)).toEqual(['a', 'titre', 'h', 'r1']);
});

test('what takes several pages is spread evenly over them', () => {
  const rows = [row('h', 20, { isHeading: true }), ...table(7)];
  expect(placed(rows, 140)).toEqual(['h', 'r1', 'r2', 'r3', 'r4', '|h*', 'r5', 'r6', 'r7']);
  // A section that fits on its page stays there whole, and each is spread by itself.
  expect(placed([row('a', 20), row('b', 20), row('s', 20, { startsPage: true }), ...table(7)], 140)).toEqual([
    'a',
    'b',
    '|s',
    'r1',
    'r2',
    'r3',
    '|r4',
    'r5',
    'r6',
    'r7',
  ]);
});

test('what follows a table has no headings above it', () => {
  const rows = [row('h', 20, { isHeading: true }), ...table(2), row('note', 20), row('suite', 20)];
  expect(placed(rows, 60)).toEqual(['h', 'r1', 'r2', '|note', 'suite']);
});

test('a remark is never the first of its page', () => {
  const rows = [row('h', 20, { isHeading: true }), ...table(2), row('note', 10, { keepsPrevious: true })];
  expect(placed(rows, 60)).toEqual(['h', 'r1', '|h*', 'r2', 'note']);
  expect(placed(rows, 70)).toEqual(['h', 'r1', 'r2', 'note']);
});

test('a section may begin a page whatever room is left, and a row higher than a page has one', () => {
  expect(placed([row('a', 10), row('b', 10, { startsPage: true }), row('c', 200), row('d', 10)], 100)).toEqual([
    'a',
    '|b',
    '|c',
    '|d',
  ]);
});

test('a table stays whole where that takes no page more', () => {
  const tableOf = (key: string) => [
    row(key, 20, { isHeading: true }),
    ...[1, 2, 3].map((at) => row(`${key}${at}`, 20, at === 3 ? { endsTable: true } : {})),
  ];
  const titled = [...tableOf('a'), row('titre', 10, { keepsNext: true }), ...tableOf('b')];
  expect(placed(titled, 150)).toEqual(['a', 'a1', 'a2', 'a3', '|titre', 'b', 'b1', 'b2', 'b3']);
  // Three pages if they were whole, two in pieces.
  const three = [...tableOf('a'), ...tableOf('b'), ...tableOf('c')];
  expect(placed(three, 140).join(' ')).toBe('a a1 a2 a3 b b1 b2 |b* b3 c c1 c2 c3');
});
