import { scrollToShow } from '../../../preview/page/grid/scroll';

/** Columns 10, 40, 30, 30, 50, 50 wide; the first two frozen. */
const axis = { ends: [10, 50, 80, 110, 160, 210], frozen: 2, room: 120, scroll: 0 };

test.each([
  ['a frozen column, wherever the others are', { scroll: 60, first: 1, last: 1 }, 60],
  ['a column seen whole', { first: 3, last: 3 }, 0],
  ['a column cut at the end', { first: 4, last: 4 }, 60],
  ['a column beyond the end', { first: 5, last: 5 }, 110],
  ['a column before the beginning', { scroll: 110, first: 3, last: 3 }, 30],
  ['a column cut at the beginning', { scroll: 50, first: 3, last: 3 }, 30],
  ['more columns than fit', { first: 4, last: 5 }, 60],
  ['more columns than fit, the first of which is seen', { first: 3, last: 5 }, 0],
  ['a column beyond the grid', { first: 9, last: 9 }, 110],
])('scrolls to show %s', (_, wanted, scroll) => {
  expect(scrollToShow({ ...axis, ...wanted })).toBe(scroll);
});

test('shows a column in full where nothing is frozen', () => {
  expect(scrollToShow({ ...axis, frozen: 0, first: 4, last: 4 })).toBe(50);
});
