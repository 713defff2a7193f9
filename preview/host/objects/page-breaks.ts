import type { Sheet } from '../book/book';
import { changePageLayout, pageLayout } from '../book/page-layout';
import { ApiError } from '../errors';
import { areaOf } from './cells-object';
import { HostCollection, type HostContext, HostObject } from './host-object';

/** Which breaks: between rows (horizontal ones) or between columns. */
type Kind = 'rowBreaks' | 'columnBreaks';

/** Excel's `PageBreakCollection`: the manual breaks of a sheet, one way or the other, in order. */
export class PageBreakCollectionObject extends HostCollection {
  readonly officeType = 'PageBreakCollection';

  constructor(
    context: HostContext,
    private readonly sheet: Sheet,
    private readonly kind: Kind,
  ) {
    super(context);
  }

  list(): HostObject[] {
    return breaks(this.sheet, this.kind).map((at) => new PageBreakObject(this.context, this.sheet, this.kind, at));
  }

  /** @param index counted from 0 */
  override find(index: unknown): HostObject | undefined {
    return this.list()[Number(index)];
  }

  /** Breaks the page before the first cell of a range. */
  add(range: unknown): HostObject {
    const { area } = areaOf(this.sheet, range);
    const at = this.kind === 'rowBreaks' ? area.startRow : area.startColumn;
    if (at === 0) throw new ApiError('InvalidArgument');
    setBreaks(this.sheet, this.kind, [...breaks(this.sheet, this.kind), at]);
    return new PageBreakObject(this.context, this.sheet, this.kind, at);
  }

  removePageBreaks(): void {
    setBreaks(this.sheet, this.kind, []);
  }
}

/** Excel's `PageBreak`. */
class PageBreakObject extends HostObject {
  readonly officeType = 'PageBreak';

  constructor(
    context: HostContext,
    private readonly sheet: Sheet,
    private readonly kind: Kind,
    private readonly at: number,
  ) {
    super(context);
  }

  get _Id(): string {
    return String(this.at);
  }

  get rowIndex(): number {
    return this.kind === 'rowBreaks' ? this.at : 0;
  }

  get columnIndex(): number {
    return this.kind === 'columnBreaks' ? this.at : 0;
  }

  delete(): void {
    const rest = breaks(this.sheet, this.kind).filter((at) => at !== this.at);
    setBreaks(this.sheet, this.kind, rest);
  }

  getCellAfterBreak(): HostObject {
    const { rowIndex: row, columnIndex: column } = this;
    return this.make.range(this.sheet, { startRow: row, endRow: row, startColumn: column, endColumn: column });
  }
}

function breaks(sheet: Sheet, kind: Kind): readonly number[] {
  return pageLayout(sheet)[kind] ?? [];
}

function setBreaks(sheet: Sheet, kind: Kind, places: readonly number[]): void {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  changePageLayout(sheet, kind, sorted.length > 0 ? sorted : undefined);
}
