import type { RowFilter } from '../../../src/excel/filters/filter';
import { movedFilters, withoutColumns } from '../../../src/excel/filters/filter';

const criteria = (offset: number) => ({ offset, criteria: { filterOn: 'Custom' as const, criterion1: `>${offset}` } });

/** Columns C to H, of which D and G hide rows. */
const filter: RowFilter = {
  table: null,
  area: { top: 2, left: 3, bottom: 9, right: 8 },
  criteria: [criteria(1), criteria(4)],
  hiddenRows: [4, 5],
};

const offsets = ([moved]: RowFilter[]) => moved?.criteria.map(({ offset }) => offset);

test('criteria stay on their columns when others come in between', () => {
  const moved = movedFilters([filter], (column) => (column < 6 ? column : column + 3));
  expect(offsets(moved)).toEqual([1, 7]);
  expect(moved[0]).toMatchObject({ area: { left: 3, right: 11 }, hiddenRows: [4, 5] });
});

test('criteria go with their columns', () => {
  expect(offsets(movedFilters([filter], withoutColumns([6, 7])))).toEqual([1]);
  expect(offsets(movedFilters([filter], withoutColumns([3, 9])))).toEqual([0, 3]);
  expect(offsets(movedFilters([filter], withoutColumns([3, 4, 5, 6, 7, 8])))).toEqual([]);
});

test('the filter of a table moves with it', () => {
  const ofTable = { ...filter, table: '{1}' };
  expect(movedFilters([ofTable], withoutColumns([1, 2]))).toEqual([ofTable]);
});
