import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFTimePeriodOperator,
  type IConditionalFormattingRuleConfig,
  type INumberHighlightCell,
} from '@univerjs/sheets-conditional-formatting';
import { parseAddress } from '../book/addresses';
import { demandFormula } from '../book/formula-syntax';
import { ApiError, gap } from '../errors';
import { ConditionalRangeFormatObject, RulePart } from './conditional-style';
import type { HostObject } from './host-object';

/** The kinds of conditional format that say what their cells are to look like. */
abstract class HighlightKind extends RulePart {
  get format(): HostObject {
    return new ConditionalRangeFormatObject(this.context, this.handle);
  }

  protected get config(): IConditionalFormattingRuleConfig {
    return this.handle.rule.rule;
  }

  protected merge(change: object): void {
    this.handle.change({ ...structuredClone(this.config), ...change } as IConditionalFormattingRuleConfig);
  }
}

/** Excel's `CustomConditionalFormat`: a formula. */
export class CustomConditionalFormatObject extends HighlightKind {
  readonly officeType = 'CustomConditionalFormat';

  get rule(): HostObject {
    return new ConditionalFormatRuleObject(this.context, this.handle);
  }
}

/** Excel's `ConditionalFormatRule`. */
class ConditionalFormatRuleObject extends RulePart {
  readonly officeType = 'ConditionalFormatRule';

  /** In English, with its equals sign. */
  get formula(): string {
    const { rule } = this.handle.rule;
    return 'subType' in rule && rule.subType === CFSubRuleType.formula ? rule.value : '';
  }

  set formula(formula: unknown) {
    if (typeof formula !== 'string' || formula === '') throw new ApiError('InvalidArgument');
    const value = formula.startsWith('=') ? formula : `=${formula}`;
    demandFormula(value);
    this.handle.change({ ...structuredClone(this.handle.rule.rule), value } as IConditionalFormattingRuleConfig);
  }
}

/** By Univer's words, those of `Excel.ConditionalCellValueOperator`. */
const numberOperators: Readonly<Record<CFNumberOperator, string>> = {
  [CFNumberOperator.between]: 'Between',
  [CFNumberOperator.notBetween]: 'NotBetween',
  [CFNumberOperator.equal]: 'EqualTo',
  [CFNumberOperator.notEqual]: 'NotEqualTo',
  [CFNumberOperator.greaterThan]: 'GreaterThan',
  [CFNumberOperator.lessThan]: 'LessThan',
  [CFNumberOperator.greaterThanOrEqual]: 'GreaterThanOrEqual',
  [CFNumberOperator.lessThanOrEqual]: 'LessThanOrEqual',
};

/** Excel's `CellValueConditionalFormat`: a comparison with one number or two. Formulas are not known to Univer here. */
export class CellValueConditionalFormatObject extends HighlightKind {
  readonly officeType = 'CellValueConditionalFormat';

  get rule(): object {
    const { operator, value } = this.config as INumberHighlightCell;
    const [first, second] = Array.isArray(value) ? value : [value];
    return {
      operator: numberOperators[operator],
      formula1: `=${first ?? 0}`,
      ...(second !== undefined && { formula2: `=${second}` }),
    };
  }

  set rule(rule: unknown) {
    const { operator, formula1, formula2 } = rule as { operator: string; formula1: unknown; formula2?: unknown };
    const known = keyOf(numberOperators, this.context.model.enumValue('ConditionalCellValueOperator', operator));
    const isPair = known === CFNumberOperator.between || known === CFNumberOperator.notBetween;
    this.merge({ operator: known, value: isPair ? [constant(formula1), constant(formula2)] : constant(formula1) });
  }
}

/** Excel's `TopBottomConditionalFormat`. */
export class TopBottomConditionalFormatObject extends HighlightKind {
  readonly officeType = 'TopBottomConditionalFormat';

  get rule(): object {
    const { isBottom, isPercent, value } = this.config as { isBottom: boolean; isPercent: boolean; value: number };
    return { rank: value, type: `${isBottom ? 'Bottom' : 'Top'}${isPercent ? 'Percent' : 'Items'}` };
  }

  set rule(rule: unknown) {
    const { rank, type } = rule as { rank: unknown; type: string };
    const known = this.context.model.enumValue('ConditionalTopBottomCriterionType', type);
    this.merge({ value: constant(rank), isBottom: known.startsWith('Bottom'), isPercent: known.endsWith('Percent') });
  }
}

/** By Univer's words, those of `Excel.ConditionalTextOperator`. */
const textOperators: Readonly<Record<string, string>> = {
  [CFTextOperator.containsText]: 'Contains',
  [CFTextOperator.notContainsText]: 'NotContains',
  [CFTextOperator.beginsWith]: 'BeginsWith',
  [CFTextOperator.endsWith]: 'EndsWith',
};

/** Excel's `TextConditionalFormat`. */
export class TextConditionalFormatObject extends HighlightKind {
  readonly officeType = 'TextConditionalFormat';

  get rule(): object {
    const { operator, value } = this.config as { operator: string; value?: string };
    return { operator: textOperators[operator], text: value ?? '' };
  }

  set rule(rule: unknown) {
    const { operator, text } = rule as { operator: string; text: string };
    const known = this.context.model.enumValue('ConditionalTextOperator', operator);
    this.merge({ operator: keyOf(textOperators, known), value: text });
  }
}

/** The criteria of `Excel.ConditionalFormatPresetCriterion` that Univer has, and what it calls them. */
const presets: Readonly<Record<string, object>> = {
  DuplicateValues: { subType: CFSubRuleType.duplicateValues },
  UniqueValues: { subType: CFSubRuleType.uniqueValues },
  Blanks: { subType: CFSubRuleType.text, operator: CFTextOperator.containsBlanks },
  NonBlanks: { subType: CFSubRuleType.text, operator: CFTextOperator.notContainsBlanks },
  Errors: { subType: CFSubRuleType.text, operator: CFTextOperator.containsErrors },
  NonErrors: { subType: CFSubRuleType.text, operator: CFTextOperator.notContainsErrors },
  AboveAverage: { subType: CFSubRuleType.average, operator: CFNumberOperator.greaterThan },
  BelowAverage: { subType: CFSubRuleType.average, operator: CFNumberOperator.lessThan },
  EqualOrAboveAverage: { subType: CFSubRuleType.average, operator: CFNumberOperator.greaterThanOrEqual },
  EqualOrBelowAverage: { subType: CFSubRuleType.average, operator: CFNumberOperator.lessThanOrEqual },
  Yesterday: { subType: CFSubRuleType.timePeriod, operator: CFTimePeriodOperator.yesterday },
  Today: { subType: CFSubRuleType.timePeriod, operator: CFTimePeriodOperator.today },
  Tomorrow: { subType: CFSubRuleType.timePeriod, operator: CFTimePeriodOperator.tomorrow },
  LastSevenDays: { subType: CFSubRuleType.timePeriod, operator: CFTimePeriodOperator.last7Days },
  LastWeek: { subType: CFSubRuleType.timePeriod, operator: CFTimePeriodOperator.lastWeek },
  ThisWeek: { subType: CFSubRuleType.timePeriod, operator: CFTimePeriodOperator.thisWeek },
  NextWeek: { subType: CFSubRuleType.timePeriod, operator: CFTimePeriodOperator.nextWeek },
  LastMonth: { subType: CFSubRuleType.timePeriod, operator: CFTimePeriodOperator.lastMonth },
  ThisMonth: { subType: CFSubRuleType.timePeriod, operator: CFTimePeriodOperator.thisMonth },
  NextMonth: { subType: CFSubRuleType.timePeriod, operator: CFTimePeriodOperator.nextMonth },
};

/** Excel's `PresetCriteriaConditionalFormat`: duplicates, blanks, averages, periods. */
export class PresetCriteriaConditionalFormatObject extends HighlightKind {
  readonly officeType = 'PresetCriteriaConditionalFormat';

  get rule(): object {
    const { subType, operator } = this.config as { subType: string; operator?: string };
    const criterion = Object.keys(presets).find((name) => {
      const preset = presets[name] as { subType: string; operator?: string };
      return preset.subType === subType && preset.operator === operator;
    });
    return { criterion: criterion ?? 'Invalid' };
  }

  set rule(rule: unknown) {
    const { criterion } = rule as { criterion: string };
    const preset = presets[this.context.model.enumValue('ConditionalFormatPresetCriterion', criterion)];
    if (!preset) throw gap(`criterion ${criterion}`);
    const { style } = this.config as { style: object };
    this.handle.change({ type: CFRuleType.highlightCell, style, ...preset } as IConditionalFormattingRuleConfig);
  }
}

/** Excel's `ColorScaleConditionalFormat`. */
export class ColorScaleConditionalFormatObject extends RulePart {
  readonly officeType = 'ColorScaleConditionalFormat';

  get threeColorScale(): boolean {
    const { config } = this.handle.rule.rule as { config: unknown[] };
    return config.length === 3;
  }
}

/** Excel's `DataBarConditionalFormat`. */
export class DataBarConditionalFormatObject extends RulePart {
  readonly officeType = 'DataBarConditionalFormat';

  get showDataBarOnly(): boolean {
    return !(this.handle.rule.rule as { isShowValue: boolean }).isShowValue;
  }
}

/** Excel's `IconSetConditionalFormat`. */
export class IconSetConditionalFormatObject extends RulePart {
  readonly officeType = 'IconSetConditionalFormat';

  get showIconOnly(): boolean {
    return !(this.handle.rule.rule as { isShowValue: boolean }).isShowValue;
  }
}

function keyOf(names: Readonly<Record<string, string>>, name: string): string {
  const key = Object.keys(names).find((known) => names[known] === name);
  if (key === undefined) throw new ApiError('InvalidArgument');
  return key;
}

/** A number, as such or as the formula "=12". */
function constant(formula: unknown): number {
  const value = Number(String(formula).replace(/^=/, ''));
  if (Number.isFinite(value)) return value;
  if (parseAddress(String(formula).replace(/^=/, ''))) throw gap('comparison of cells with a cell');
  throw new ApiError('InvalidArgument');
}
