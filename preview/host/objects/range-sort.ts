import type { Rectangle } from '../book/areas';
import type { Sheet } from '../book/book';
import { demandUnprotected } from '../book/protection';
import { sortRows, type SortField } from '../book/sort';
import { gap } from '../errors';
import { type HostContext, HostObject } from './host-object';

/** Excel's `RangeSort`. */
export class RangeSortObject extends HostObject {
  readonly officeType = 'RangeSort';

  constructor(
    context: HostContext,
    private readonly sheet: Sheet,
    private readonly area: Rectangle,
  ) {
    super(context);
  }

  async apply(
    fields: SortField[],
    matchCase?: boolean | null,
    hasHeaders?: boolean | null,
    orientation?: string | null,
  ): Promise<void> {
    demandUnprotected(this.sheet, 'allowSort');
    if (orientation && this.context.model.enumValue('SortOrientation', orientation) !== 'Rows') {
      throw gap('RangeSort.apply by columns');
    }
    await sortRows(this.sheet, this.area, fields, { hasHeaders: hasHeaders ?? false, matchCase: matchCase ?? false });
  }
}
