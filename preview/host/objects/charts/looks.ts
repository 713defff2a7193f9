import { CHART_INK, type ChartFontData, type ChartLineData, type ChartLook } from '../../chart-data';
import { ApiError } from '../../errors';
import type { HostContext, HostObject } from '../host-object';
import { ChartPartObject, checkedNumber, type Part } from './part';

/** The office.js types that hold colours, lines and letters, with what each of them has. */
type LookType =
  | 'ChartAreaFormat'
  | 'ChartAxisFormat'
  | 'ChartAxisTitleFormat'
  | 'ChartDataLabelFormat'
  | 'ChartGridlinesFormat'
  | 'ChartLegendFormat'
  | 'ChartPointFormat'
  | 'ChartSeriesFormat'
  | 'ChartTitleFormat';

/** The part of a chart's part that says what it looks like. */
export function lookOf<T extends { look?: ChartLook }>(part: Part<T>): Part<ChartLook> {
  return part.within((owner) => (owner.look ??= {}));
}

/** Excel's `ChartTitleFormat`, `ChartSeriesFormat`…: fill, line or border, font. Which of them is the library's to say. */
export class ChartLookObject extends ChartPartObject<ChartLook> {
  constructor(
    context: HostContext,
    part: Part<ChartLook>,
    readonly officeType: LookType,
    private readonly fontSize = 10,
  ) {
    super(context, part);
  }

  get fill(): HostObject {
    return new ChartFillObject(this.context, this.part);
  }

  get line(): HostObject {
    return new ChartLineObject(this.context, this.part.within(lineOf), 'ChartLineFormat');
  }

  get border(): HostObject {
    return new ChartLineObject(this.context, this.part.within(lineOf), 'ChartBorder');
  }

  get font(): HostObject {
    return new ChartFontObject(
      this.context,
      this.part.within((look) => (look.font ??= {})),
      this.fontSize,
    );
  }
}

function lineOf(look: ChartLook): ChartLineData {
  return (look.line ??= {});
}

class ChartFillObject extends ChartPartObject<ChartLook> {
  readonly officeType = 'ChartFill';

  clear(): void {
    this.part.change((look) => (look.fill = ''));
  }

  /** @param color "#RRGGBB", or one of the names of HTML */
  setSolidColor(color: unknown): void {
    const checked = checkedColor(color);
    this.part.change((look) => (look.fill = checked));
  }
}

class ChartLineObject extends ChartPartObject<ChartLineData> {
  constructor(
    context: HostContext,
    part: Part<ChartLineData>,
    readonly officeType: 'ChartLineFormat' | 'ChartBorder',
  ) {
    super(context, part);
  }

  get color(): string {
    return this.data.color ?? '';
  }

  set color(color: unknown) {
    const checked = checkedColor(color);
    this.part.change((line) => {
      line.color = checked;
      if (line.style === 'None') delete line.style;
    });
  }

  get lineStyle(): string {
    return this.data.style ?? 'Automatic';
  }

  set lineStyle(style: unknown) {
    const known = this.context.model.enumValue('ChartLineStyle', style);
    this.part.change((line) => (line.style = known));
  }

  get weight(): number {
    return this.data.weight ?? 0.75;
  }

  set weight(points: unknown) {
    const checked = checkedNumber(points, 0, 1584);
    this.part.change((line) => (line.weight = checked));
  }

  clear(): void {
    this.part.change((line) => {
      delete line.color;
      line.style = 'None';
    });
  }
}

class ChartFontObject extends ChartPartObject<ChartFontData> {
  readonly officeType = 'ChartFont';

  constructor(
    context: HostContext,
    part: Part<ChartFontData>,
    private readonly usualSize: number,
  ) {
    super(context, part);
  }

  get bold(): boolean {
    return this.data.bold ?? false;
  }

  set bold(isBold: unknown) {
    this.part.change((font) => (font.bold = Boolean(isBold)));
  }

  get italic(): boolean {
    return this.data.italic ?? false;
  }

  set italic(isItalic: unknown) {
    this.part.change((font) => (font.italic = Boolean(isItalic)));
  }

  get underline(): string {
    return this.data.underline ?? 'None';
  }

  set underline(style: unknown) {
    const known = this.context.model.enumValue('ChartUnderlineStyle', style);
    this.part.change((font) => (font.underline = known));
  }

  get color(): string {
    return this.data.color ?? CHART_INK;
  }

  set color(color: unknown) {
    const checked = checkedColor(color);
    this.part.change((font) => (font.color = checked));
  }

  get name(): string {
    return this.data.name ?? 'Calibri';
  }

  set name(name: unknown) {
    if (typeof name !== 'string' || name === '') throw new ApiError('InvalidArgument');
    this.part.change((font) => (font.name = name));
  }

  get size(): number {
    return this.data.size ?? this.usualSize;
  }

  set size(points: unknown) {
    const checked = checkedNumber(points, 1, 409);
    this.part.change((font) => (font.size = checked));
  }
}

/** A few of HTML's colour names: those that are also Excel's. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  gray: '#808080',
  green: '#008000',
  orange: '#FFA500',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** "#RRGGBB" in capitals. @throws ApiError InvalidArgument */
export function checkedColor(color: unknown): string {
  const text = String(color);
  const hex = NAMED[text.toLowerCase()] ?? (/^#?[0-9a-f]{6}$/i.test(text) ? `#${text.replace('#', '')}` : null);
  if (!hex) throw new ApiError('InvalidArgument');
  return hex.toUpperCase();
}
