import type { Rectangle } from '../book/areas';
import type { Sheet } from '../book/book';
import { locate, type Located } from '../book/references';
import { ApiError } from '../errors';
import { type HostContext, HostObject } from './host-object';

/** What stands for cells of one sheet: a range, or several areas. */
export abstract class CellsObject extends HostObject {
  constructor(
    context: HostContext,
    readonly sheet: Sheet,
    readonly rectangles: readonly Rectangle[],
  ) {
    super(context);
  }

  get conditionalFormats(): HostObject {
    return this.make.conditionalFormats(this.sheet, this.rectangles);
  }

  get dataValidation(): HostObject {
    return this.make.dataValidation(this.sheet, this.rectangles);
  }

  get format(): HostObject {
    return this.make.rangeFormat(this.sheet, this.rectangles);
  }

  get worksheet(): HostObject {
    return this.make.worksheet(this.sheet);
  }
}

/**
 * The cells that an argument stands for: a range, or an address on `sheet` or with a sheet of its own.
 * @throws ApiError InvalidArgument when it stands for none
 */
export function cellsOf(sheet: Sheet, argument: unknown): Located {
  if (argument instanceof CellsObject) return { sheet: argument.sheet, areas: [...argument.rectangles] };
  return locate(sheet, argument);
}

/** The same for an argument that must be a single rectangle. */
export function areaOf(sheet: Sheet, argument: unknown): { sheet: Sheet; area: Rectangle } {
  const located = cellsOf(sheet, argument);
  const [area] = located.areas;
  if (!area || located.areas.length > 1) throw new ApiError('InvalidArgument');
  return { sheet: located.sheet, area };
}
