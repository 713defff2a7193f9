import { CancelFrozenCommand, SetFrozenCommand } from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from '../book/areas';
import type { Sheet } from '../book/book';
import { ApiError } from '../errors';
import { areaOf } from './cells-object';
import { type HostContext, HostObject } from './host-object';

/** Excel's `WorksheetFreezePanes`: the rows and columns that stay in view. */
export class FreezePanesObject extends HostObject {
  readonly officeType = 'WorksheetFreezePanes';

  constructor(
    context: HostContext,
    private readonly sheet: Sheet,
  ) {
    super(context);
  }

  freezeAt(range: unknown): void {
    const { area } = areaOf(this.sheet, range);
    this.freeze(area.endRow + 1, area.endColumn + 1);
  }

  freezeColumns(count: number | null = 1): void {
    this.freeze(0, count ?? 1);
  }

  freezeRows(count: number | null = 1): void {
    this.freeze(count ?? 1, 0);
  }

  /** @throws ApiError ItemNotFound when nothing is frozen */
  getLocation(): HostObject {
    const { xSplit, ySplit } = this.sheet.worksheet.getFreeze();
    if (xSplit <= 0 && ySplit <= 0) throw new ApiError('ItemNotFound');
    const area: Rectangle = {
      startRow: 0,
      startColumn: 0,
      endRow: ySplit > 0 ? ySplit - 1 : MAX_ROWS - 1,
      endColumn: xSplit > 0 ? xSplit - 1 : MAX_COLUMNS - 1,
    };
    return this.make.range(this.sheet, area);
  }

  unfreeze(): void {
    this.sheet.run(CancelFrozenCommand.id, {});
  }

  private freeze(rows: number, columns: number): void {
    if (!(rows >= 0 && columns >= 0)) throw new ApiError('InvalidArgument');
    this.sheet.run(SetFrozenCommand.id, {
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      xSplit: columns,
      ySplit: rows,
    });
  }
}
