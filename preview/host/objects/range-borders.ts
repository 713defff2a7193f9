import { BorderStyleTypes, type IBorderStyleData, type IStyleData, type Nullable } from '@univerjs/core';
import type { Rectangle } from '../book/areas';
import type { Sheet } from '../book/book';
import { type BorderSide, borderType, type Line, lineOf } from '../book/borders';
import { checkedColor, hexColor } from '../book/format-attributes';
import { agreedFormat, applyStyle } from '../book/formats';
import { demandUnprotected } from '../book/protection';
import { HostCollection, type HostContext, HostObject } from './host-object';

/** For each of `Excel.BorderIndex`: the sides of the cells it draws on, and which cells of an area those are. */
const sides: Readonly<Record<string, { draws: BorderSide; on: (area: Rectangle) => Rectangle }[]>> = {
  EdgeTop: [{ draws: 't', on: (area) => ({ ...area, endRow: area.startRow }) }],
  EdgeBottom: [{ draws: 'b', on: (area) => ({ ...area, startRow: area.endRow }) }],
  EdgeLeft: [{ draws: 'l', on: (area) => ({ ...area, endColumn: area.startColumn }) }],
  EdgeRight: [{ draws: 'r', on: (area) => ({ ...area, startColumn: area.endColumn }) }],
  InsideVertical: [
    { draws: 'r', on: (area) => ({ ...area, endColumn: area.endColumn - 1 }) },
    { draws: 'l', on: (area) => ({ ...area, startColumn: area.startColumn + 1 }) },
  ],
  InsideHorizontal: [
    { draws: 'b', on: (area) => ({ ...area, endRow: area.endRow - 1 }) },
    { draws: 't', on: (area) => ({ ...area, startRow: area.startRow + 1 }) },
  ],
  DiagonalDown: [{ draws: 'tl_br', on: (area) => area }],
  DiagonalUp: [{ draws: 'bl_tr', on: (area) => area }],
};

/** Excel's `RangeBorderCollection`: the four edges, what lies between the cells, the diagonals. */
export class RangeBorderCollectionObject extends HostCollection {
  readonly officeType = 'RangeBorderCollection';
  readonly tintAndShade = 0;

  constructor(
    context: HostContext,
    private readonly sheet: Sheet,
    private readonly rectangles: readonly Rectangle[],
  ) {
    super(context);
  }

  get count(): number {
    return this.list().length;
  }

  list(): HostObject[] {
    return Object.keys(sides).map((side) => this.find(side));
  }

  override find(key: unknown): HostObject {
    const side = this.context.model.enumValue('BorderIndex', key);
    return new RangeBorderObject(this.context, this.sheet, this.rectangles, side);
  }
}

/** Excel's `RangeBorder`. */
class RangeBorderObject extends HostObject {
  readonly officeType = 'RangeBorder';
  readonly tintAndShade = 0;

  constructor(
    context: HostContext,
    private readonly sheet: Sheet,
    private readonly rectangles: readonly Rectangle[],
    readonly sideIndex: string,
  ) {
    super(context);
  }

  get color(): unknown {
    return this.agreed((border) => hexColor(border?.cl.rgb) ?? '#000000');
  }

  set color(color: unknown) {
    this.draw((line) => (line.style === 'None' ? { ...line, style: 'Continuous' } : line), checkedColor(color));
  }

  get style(): unknown {
    return this.agreed((border) => lineOf(border?.s).style);
  }

  set style(style: unknown) {
    const known = this.context.model.enumValue('BorderLineStyle', style);
    this.draw((line) => ({ ...line, style: known }));
  }

  get weight(): unknown {
    return this.agreed((border) => lineOf(border?.s).weight);
  }

  set weight(weight: unknown) {
    const known = this.context.model.enumValue('BorderWeight', weight);
    this.draw((line) => ({ style: line.style === 'None' ? 'Continuous' : line.style, weight: known }));
  }

  private agreed(read: (border: Nullable<IBorderStyleData>) => unknown): unknown {
    const [side] = sides[this.sideIndex] ?? [];
    if (!side) return null;
    return agreedFormat(this.sheet, cellsOf(side.on, this.rectangles), (style: IStyleData) =>
      read(style.bd?.[side.draws]),
    );
  }

  /** Changes the line, keeping its colour unless given one. */
  private draw(change: (line: Line) => Line, color?: string): void {
    demandUnprotected(this.sheet, 'allowFormatCells');
    const line = {
      style: String(this.style ?? 'Continuous'),
      weight: String(this.weight ?? 'Thin'),
    };
    const type = borderType(change(line));
    const border =
      type === BorderStyleTypes.NONE ? null : { s: type, cl: { rgb: color ?? String(this.color ?? '#000000') } };
    for (const { draws, on } of sides[this.sideIndex] ?? []) {
      applyStyle(this.sheet, cellsOf(on, this.rectangles), { bd: { [draws]: border } });
    }
  }
}

/** The cells that bear a side, where an area has any. */
function cellsOf(on: (area: Rectangle) => Rectangle, areas: readonly Rectangle[]): Rectangle[] {
  return areas.map(on).filter((area) => area.startRow <= area.endRow && area.startColumn <= area.endColumn);
}
