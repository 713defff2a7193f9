import { cellCount, intersection, isEntireColumn, isEntireRow, type Rectangle } from '../book/areas';
import { formatAddress } from '../book/addresses';
import { usedArea } from '../book/cells';
import { clearCells } from '../book/clear';
import { ApiError } from '../errors';
import { cellsOf, CellsObject } from './cells-object';
import { HostCollection, type HostContext, type HostObject } from './host-object';

/** Excel's `RangeAreas`: several areas of one sheet, taken together. */
export class RangeAreasObject extends CellsObject {
  readonly officeType = 'RangeAreas';
  readonly style = 'Normal';

  get address(): string {
    return formatAddress(this.sheet.name, this.rectangles);
  }

  get addressLocal(): string {
    return this.address;
  }

  get areaCount(): number {
    return this.rectangles.length;
  }

  get cellCount(): number {
    return this.rectangles.reduce((total, area) => total + cellCount(area), 0);
  }

  get isEntireColumn(): boolean {
    return this.rectangles.every(isEntireColumn);
  }

  get isEntireRow(): boolean {
    return this.rectangles.every(isEntireRow);
  }

  get areas(): HostObject {
    return new RangeCollectionObject(this.context, this);
  }

  calculate(): void {
    this.book.calculation.recalculate();
  }

  clear(applyTo?: string | null): void {
    clearCells(this.sheet, this.rectangles, this.context.model.enumValue('ClearApplyTo', applyTo ?? 'All'));
  }

  getIntersection(other: unknown): HostObject {
    const { sheet, areas } = cellsOf(this.sheet, other);
    const common = areas.flatMap((area) => this.rectangles.map((own) => intersection(own, area)));
    return this.existing(sheet.id === this.sheet.id ? common.filter((area) => area !== null) : []);
  }

  getOffsetRangeAreas(rows: number, columns: number): HostObject {
    const areas = this.rectangles.map((area) => ({
      startRow: area.startRow + rows,
      endRow: area.endRow + rows,
      startColumn: area.startColumn + columns,
      endColumn: area.endColumn + columns,
    }));
    return this.make.rangeAreas(this.sheet, areas);
  }

  getUsedRangeAreas(valuesOnly?: boolean | null): HostObject {
    const used = this.rectangles.map((area) => usedArea(this.sheet, valuesOnly ?? false, area));
    return this.existing(used.filter((area) => area !== null));
  }

  private existing(areas: Rectangle[]): HostObject {
    if (areas.length === 0) throw new ApiError('ItemNotFound');
    return this.make.rangeAreas(this.sheet, areas);
  }
}

/** Excel's `RangeCollection`. */
class RangeCollectionObject extends HostCollection {
  readonly officeType = 'RangeCollection';

  constructor(
    context: HostContext,
    private readonly cells: CellsObject,
  ) {
    super(context);
  }

  list(): HostObject[] {
    return this.cells.rectangles.map((area) => this.make.range(this.cells.sheet, area));
  }
}
