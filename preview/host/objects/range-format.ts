import type { IStyleData } from '@univerjs/core';
import type { Rectangle } from '../book/areas';
import { autofitColumns, autofitRows } from '../book/autofit';
import type { Sheet } from '../book/book';
import { changeExtras } from '../book/cell-extras';
import { formatAttributes } from '../book/format-attributes';
import { agreedFormat, applyStyle } from '../book/formats';
import { areLocked, demandUnprotected } from '../book/protection';
import { points, setColumnWidth, setRowHeight } from '../book/sizes';
import { type HostContext, HostObject } from './host-object';
import { RangeBorderCollectionObject } from './range-borders';

/** Some part of the format of cells. What differs from one cell to another reads as null. */
abstract class FormatPart extends HostObject {
  constructor(
    context: HostContext,
    protected readonly sheet: Sheet,
    protected readonly rectangles: readonly Rectangle[],
  ) {
    super(context);
  }

  protected attribute(name: string): unknown {
    return agreedFormat(this.sheet, this.rectangles, (style) => formatAttributes[name]?.read(style));
  }

  protected setAttribute(name: string, value: unknown): void {
    this.apply(formatAttributes[name]?.write(value) ?? {});
  }

  protected apply(style: IStyleData): void {
    demandUnprotected(this.sheet, 'allowFormatCells');
    applyStyle(this.sheet, this.rectangles, style);
  }
}

/** Excel's `RangeFormat`. */
export class RangeFormatObject extends FormatPart {
  readonly officeType = 'RangeFormat';
  readonly autoIndent = false;
  readonly readingOrder = 'Context';
  readonly shrinkToFit = false;

  get borders(): HostObject {
    return new RangeBorderCollectionObject(this.context, this.sheet, this.rectangles);
  }

  get fill(): HostObject {
    return new RangeFillObject(this.context, this.sheet, this.rectangles);
  }

  get font(): HostObject {
    return new RangeFontObject(this.context, this.sheet, this.rectangles);
  }

  get horizontalAlignment(): unknown {
    return this.attribute('horizontalAlignment');
  }

  set horizontalAlignment(value: unknown) {
    this.setAttribute('horizontalAlignment', this.context.model.enumValue('HorizontalAlignment', value));
  }

  get indentLevel(): unknown {
    return this.attribute('indentLevel');
  }

  set indentLevel(value: unknown) {
    this.setAttribute('indentLevel', value);
  }

  get verticalAlignment(): unknown {
    return this.attribute('verticalAlignment');
  }

  set verticalAlignment(value: unknown) {
    this.setAttribute('verticalAlignment', this.context.model.enumValue('VerticalAlignment', value));
  }

  get textOrientation(): unknown {
    return this.attribute('textOrientation');
  }

  set textOrientation(degrees: unknown) {
    this.setAttribute('textOrientation', degrees);
  }

  get protection(): HostObject {
    return new FormatProtectionObject(this.context, this.sheet, this.rectangles);
  }

  get wrapText(): unknown {
    return this.attribute('wrapText');
  }

  set wrapText(wraps: unknown) {
    this.setAttribute('wrapText', wraps);
  }

  /** In points, hidden columns included. */
  get columnWidth(): number | null {
    const { worksheet } = this.sheet;
    return agreedSize(this.rectangles, 'startColumn', 'endColumn', worksheet.getColumnCount(), (column) =>
      worksheet.getColumnWidth(column),
    );
  }

  set columnWidth(width: unknown) {
    demandUnprotected(this.sheet, 'allowFormatColumns');
    setColumnWidth(this.sheet, this.rectangles, width);
  }

  /** In points. */
  get rowHeight(): number | null {
    const { worksheet } = this.sheet;
    return agreedSize(this.rectangles, 'startRow', 'endRow', worksheet.getRowCount(), (row) =>
      worksheet.getRowHeight(row),
    );
  }

  set rowHeight(height: unknown) {
    demandUnprotected(this.sheet, 'allowFormatRows');
    setRowHeight(this.sheet, this.rectangles, height);
  }

  get useStandardHeight(): boolean {
    return this.rowHeight === points(this.sheet.worksheet.getConfig().defaultRowHeight);
  }

  get useStandardWidth(): boolean {
    return this.columnWidth === points(this.sheet.worksheet.getConfig().defaultColumnWidth);
  }

  autofitColumns(): void {
    demandUnprotected(this.sheet, 'allowFormatColumns');
    for (const area of this.rectangles) autofitColumns(this.sheet, area);
  }

  autofitRows(): void {
    demandUnprotected(this.sheet, 'allowFormatRows');
    for (const area of this.rectangles) autofitRows(this.sheet, area);
  }
}

/** Excel's `FormatProtection`. */
class FormatProtectionObject extends FormatPart {
  readonly officeType = 'FormatProtection';
  readonly formulaHidden = false;

  get locked(): boolean | null {
    return areLocked(this.sheet, this.rectangles);
  }

  set locked(locked: unknown) {
    demandUnprotected(this.sheet);
    changeExtras(this.sheet, this.rectangles, { isUnlocked: locked === false });
  }
}

/** Excel's `RangeFill`. */
class RangeFillObject extends FormatPart {
  readonly officeType = 'RangeFill';
  readonly patternColor = '';
  readonly patternTintAndShade = 0;
  readonly tintAndShade = 0;

  get color(): unknown {
    return this.attribute('fill.color');
  }

  set color(color: unknown) {
    this.setAttribute('fill.color', color);
  }

  get pattern(): unknown {
    return this.attribute('fill.pattern');
  }

  set pattern(pattern: unknown) {
    this.setAttribute('fill.pattern', this.context.model.enumValue('FillPattern', pattern));
  }

  clear(): void {
    this.apply({ bg: null });
  }
}

/** Excel's `RangeFont`. */
class RangeFontObject extends FormatPart {
  readonly officeType = 'RangeFont';
  readonly subscript = false;
  readonly superscript = false;
  readonly tintAndShade = 0;

  get bold(): unknown {
    return this.attribute('font.bold');
  }

  set bold(value: unknown) {
    this.setAttribute('font.bold', value);
  }

  get color(): unknown {
    return this.attribute('font.color');
  }

  set color(value: unknown) {
    this.setAttribute('font.color', value);
  }

  get italic(): unknown {
    return this.attribute('font.italic');
  }

  set italic(value: unknown) {
    this.setAttribute('font.italic', value);
  }

  get name(): unknown {
    return this.attribute('font.name');
  }

  set name(value: unknown) {
    this.setAttribute('font.name', value);
  }

  get size(): unknown {
    return this.attribute('font.size');
  }

  set size(value: unknown) {
    this.setAttribute('font.size', value);
  }

  get strikethrough(): unknown {
    return this.attribute('font.strikethrough');
  }

  set strikethrough(value: unknown) {
    this.setAttribute('font.strikethrough', value);
  }

  get underline(): unknown {
    return this.attribute('font.underline');
  }

  set underline(value: unknown) {
    this.setAttribute('font.underline', this.context.model.enumValue('RangeUnderlineStyle', value));
  }
}

/** The size, in points, of all the rows or columns of the areas; null when they differ. */
function agreedSize(
  areas: readonly Rectangle[],
  first: keyof Rectangle,
  last: keyof Rectangle,
  held: number,
  pixelsOf: (at: number) => number,
): number | null {
  const sizes = new Set<number>();
  for (const area of areas) {
    for (let at = area[first]; at <= Math.min(area[last], Math.max(held, area[first])); at += 1)
      sizes.add(pixelsOf(at));
  }
  const [only] = sizes;
  return sizes.size === 1 && only !== undefined ? points(only) : null;
}
