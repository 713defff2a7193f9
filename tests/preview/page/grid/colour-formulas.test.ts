import {
  FormulaDependencyTree,
  FormulaDependencyTreeType,
  FormulaDependencyTreeVirtual,
} from '@univerjs/engine-formula';
import { keepColoursOutOfValues } from '../../../../preview/page/grid/colour-formulas';

keepColoursOutOfValues();

/** The formula of C5, and the same one filled down into C8. */
function formula(type: FormulaDependencyTreeType) {
  const first = Object.assign(new FormulaDependencyTree(1), {
    type,
    row: 4,
    column: 2,
    unitId: 'book',
    subUnitId: 's',
  });
  const filled = Object.assign(new FormulaDependencyTreeVirtual(), {
    type,
    refTree: first,
    refOffsetX: 0,
    refOffsetY: 3,
  });
  return [first, filled].map((tree) => tree.toRTreeItem().map(({ range }) => [range.startRow, range.startColumn]));
}

test('a cell’s formula gives the value of its cell, that of a colour gives none', () => {
  expect(formula(FormulaDependencyTreeType.NORMAL_FORMULA)).toEqual([[[4, 2]], [[7, 2]]]);
  expect(formula(FormulaDependencyTreeType.OTHER_FORMULA)).toEqual([[], []]);
});
