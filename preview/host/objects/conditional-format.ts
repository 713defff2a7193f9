import type { IConditionalFormattingRuleConfig } from '@univerjs/sheets-conditional-formatting';
import type { Sheet } from '../book/book';
import {
  changeRule,
  type ConditionalRule,
  conditionalRule,
  deleteRule,
  ruleAreas,
  rulePriority,
  setRulePriority,
} from '../book/conditional-formats';
import { conditionalType, type ConditionalType } from '../book/conditional-types';
import { demandUnprotected } from '../book/protection';
import { ApiError } from '../errors';
import {
  CellValueConditionalFormatObject,
  ColorScaleConditionalFormatObject,
  CustomConditionalFormatObject,
  DataBarConditionalFormatObject,
  IconSetConditionalFormatObject,
  PresetCriteriaConditionalFormatObject,
  TextConditionalFormatObject,
  TopBottomConditionalFormatObject,
} from './conditional-kinds';
import type { RuleHandle } from './conditional-style';
import { type HostContext, HostObject } from './host-object';

/** Excel's `ConditionalFormat`. */
export class ConditionalFormatObject extends HostObject implements RuleHandle {
  readonly officeType = 'ConditionalFormat';

  constructor(
    context: HostContext,
    readonly sheet: Sheet,
    readonly id: string,
    private readonly canDelete: boolean,
  ) {
    super(context);
  }

  /** As Univer keeps it. */
  get rule(): ConditionalRule {
    return conditionalRule(this.sheet, this.id);
  }

  change(config: IConditionalFormattingRuleConfig): void {
    demandUnprotected(this.sheet, 'allowFormatCells');
    changeRule(this.sheet, this.id, { rule: config });
  }

  get type(): ConditionalType {
    return conditionalType(this.rule);
  }

  get priority(): number {
    return rulePriority(this.sheet, this.id);
  }

  set priority(priority: unknown) {
    demandUnprotected(this.sheet, 'allowFormatCells');
    setRulePriority(this.sheet, this.id, priority);
  }

  get stopIfTrue(): boolean {
    return this.rule.stopIfTrue;
  }

  set stopIfTrue(stops: unknown) {
    demandUnprotected(this.sheet, 'allowFormatCells');
    changeRule(this.sheet, this.id, { stopIfTrue: Boolean(stops) });
  }

  get cellValue(): HostObject {
    return this.kind('CellValue', CellValueConditionalFormatObject);
  }

  get colorScale(): HostObject {
    return this.kind('ColorScale', ColorScaleConditionalFormatObject);
  }

  get custom(): HostObject {
    return this.kind('Custom', CustomConditionalFormatObject);
  }

  get dataBar(): HostObject {
    return this.kind('DataBar', DataBarConditionalFormatObject);
  }

  get iconSet(): HostObject {
    return this.kind('IconSet', IconSetConditionalFormatObject);
  }

  get preset(): HostObject {
    return this.kind('PresetCriteria', PresetCriteriaConditionalFormatObject);
  }

  get textComparison(): HostObject {
    return this.kind('ContainsText', TextConditionalFormatObject);
  }

  get topBottom(): HostObject {
    return this.kind('TopBottom', TopBottomConditionalFormatObject);
  }

  delete(): void {
    demandUnprotected(this.sheet, 'allowFormatCells');
    if (!this.canDelete) throw new ApiError('ItemNotFound');
    deleteRule(this.sheet, this.id);
  }

  /** @throws ApiError InvalidOperation when it applies to several areas */
  getRange(): HostObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw new ApiError('InvalidOperation');
    return range;
  }

  getRangeOrNullObject(): HostObject | null {
    const [area, ...more] = ruleAreas(this.rule);
    return area && more.length === 0 ? this.make.range(this.sheet, area) : null;
  }

  getRanges(): HostObject {
    return this.make.rangeAreas(this.sheet, ruleAreas(this.rule));
  }

  /** @throws ApiError ItemNotFound when the format is of another kind */
  private kind(type: ConditionalType, Kind: new (context: HostContext, handle: RuleHandle) => HostObject): HostObject {
    if (this.type !== type) throw new ApiError('ItemNotFound');
    return new Kind(this.context, this);
  }
}
