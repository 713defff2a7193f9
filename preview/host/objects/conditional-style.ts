import type { BorderStyleTypes, IBorderStyleData, IStyleBase, Nullable } from '@univerjs/core';
import type { IConditionalFormattingRuleConfig } from '@univerjs/sheets-conditional-formatting';
import type { ConditionalRule } from '../book/conditional-formats';
import { type BorderSide, borderType, lineOf } from '../book/borders';
import { checkedColor, formatAttributes, hexColor } from '../book/format-attributes';
import { HostCollection, type HostContext, HostObject } from './host-object';

/** A conditional format, for the objects that show a part of it. */
export interface RuleHandle {
  readonly rule: ConditionalRule;
  change(config: IConditionalFormattingRuleConfig): void;
}

/** Some part of a conditional format. */
export abstract class RulePart extends HostObject {
  constructor(
    context: HostContext,
    protected readonly handle: RuleHandle,
  ) {
    super(context);
  }
}

/** A part of what a conditional format makes its cells look like. */
abstract class StylePart extends RulePart {
  protected get look(): IStyleBase {
    const { rule } = this.handle.rule;
    return 'style' in rule ? rule.style : {};
  }

  protected merge(style: IStyleBase): void {
    const config = structuredClone(this.handle.rule.rule);
    if (!('style' in config)) return;
    config.style = { ...config.style, ...style };
    this.handle.change(config);
  }

  protected setAttribute(name: string, value: unknown): void {
    this.merge(formatAttributes[name]?.write(value) ?? {});
  }
}

/** Excel's `ConditionalRangeFormat`. What it leaves as it is reads as null. */
export class ConditionalRangeFormatObject extends StylePart {
  readonly officeType = 'ConditionalRangeFormat';

  get borders(): HostObject {
    return new ConditionalRangeBorderCollectionObject(this.context, this.handle);
  }

  get fill(): HostObject {
    return new ConditionalRangeFillObject(this.context, this.handle);
  }

  get font(): HostObject {
    return new ConditionalRangeFontObject(this.context, this.handle);
  }

  get numberFormat(): string | null {
    return this.look.n?.pattern ?? null;
  }

  set numberFormat(pattern: unknown) {
    this.merge({ n: { pattern: String(pattern) } });
  }
}

/** Excel's `ConditionalRangeFill`. */
class ConditionalRangeFillObject extends StylePart {
  readonly officeType = 'ConditionalRangeFill';

  get color(): string | null {
    return hexColor(this.look.bg?.rgb) ?? null;
  }

  set color(color: unknown) {
    this.merge({ bg: { rgb: checkedColor(color) } });
  }

  clear(): void {
    this.merge({ bg: null });
  }
}

/** The parts of a style that are about the font. */
const FONT_KEYS: ReadonlySet<string> = new Set(['bl', 'it', 'cl', 'st', 'ul']);

/** Excel's `ConditionalRangeFont`. */
class ConditionalRangeFontObject extends StylePart {
  readonly officeType = 'ConditionalRangeFont';

  get bold(): boolean | null {
    return this.look.bl === undefined ? null : Boolean(this.look.bl);
  }

  set bold(value: unknown) {
    this.setAttribute('font.bold', value);
  }

  get italic(): boolean | null {
    return this.look.it === undefined ? null : Boolean(this.look.it);
  }

  set italic(value: unknown) {
    this.setAttribute('font.italic', value);
  }

  get color(): string | null {
    return hexColor(this.look.cl?.rgb) ?? null;
  }

  set color(value: unknown) {
    this.setAttribute('font.color', value);
  }

  get strikethrough(): boolean | null {
    return this.look.st ? Boolean(this.look.st.s) : null;
  }

  set strikethrough(value: unknown) {
    this.setAttribute('font.strikethrough', value);
  }

  /** "None" or "Single", as `Excel.ConditionalRangeFontUnderlineStyle` has them. */
  get underline(): string | null {
    return this.look.ul ? (this.look.ul.s ? 'Single' : 'None') : null;
  }

  set underline(value: unknown) {
    this.setAttribute('font.underline', value);
  }

  clear(): void {
    const config = structuredClone(this.handle.rule.rule);
    if (!('style' in config)) return;
    const kept = Object.entries(config.style).filter(([key]) => !FONT_KEYS.has(key));
    this.handle.change({ ...config, style: Object.fromEntries(kept) });
  }
}

const sides: Readonly<Record<string, BorderSide>> = { EdgeTop: 't', EdgeBottom: 'b', EdgeLeft: 'l', EdgeRight: 'r' };

/** Excel's `ConditionalRangeBorderCollection`: the four sides. */
class ConditionalRangeBorderCollectionObject extends HostCollection {
  readonly officeType = 'ConditionalRangeBorderCollection';

  constructor(
    context: HostContext,
    private readonly handle: RuleHandle,
  ) {
    super(context);
  }

  get count(): number {
    return this.list().length;
  }

  get bottom(): HostObject {
    return this.side('EdgeBottom');
  }

  get left(): HostObject {
    return this.side('EdgeLeft');
  }

  get right(): HostObject {
    return this.side('EdgeRight');
  }

  get top(): HostObject {
    return this.side('EdgeTop');
  }

  list(): HostObject[] {
    return Object.keys(sides).map((side) => this.side(side));
  }

  override find(key: unknown): HostObject {
    return this.side(this.context.model.enumValue('ConditionalRangeBorderIndex', key));
  }

  private side(sideIndex: string): HostObject {
    return new ConditionalRangeBorderObject(this.context, this.handle, sideIndex);
  }
}

/** Excel's `ConditionalRangeBorder`. */
class ConditionalRangeBorderObject extends StylePart {
  readonly officeType = 'ConditionalRangeBorder';

  constructor(
    context: HostContext,
    handle: RuleHandle,
    readonly sideIndex: string,
  ) {
    super(context, handle);
  }

  get color(): string {
    return hexColor(this.border?.cl.rgb) ?? '#000000';
  }

  set color(color: unknown) {
    this.draw(this.border?.s ?? borderType({ style: 'Continuous', weight: 'Thin' }), checkedColor(color));
  }

  get style(): string {
    return lineOf(this.border?.s).style;
  }

  set style(style: unknown) {
    const known = this.context.model.enumValue('ConditionalRangeBorderLineStyle', style);
    this.draw(borderType({ style: known, weight: 'Thin' }), this.color);
  }

  private get border(): Nullable<IBorderStyleData> {
    return this.look.bd?.[this.side];
  }

  private get side(): BorderSide {
    return sides[this.sideIndex] ?? 't';
  }

  private draw(type: BorderStyleTypes, color: string): void {
    this.merge({ bd: { ...this.look.bd, [this.side]: { s: type, cl: { rgb: color } } } });
  }
}
