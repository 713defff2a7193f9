import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  type IConditionalFormattingRuleConfig,
  type IIconSet,
} from '@univerjs/sheets-conditional-formatting';
import type { ConditionalRule } from './conditional-formats';

/** The kinds of conditional format, by the words of `Excel.ConditionalFormatType`. */
export type ConditionalType =
  'Custom' | 'DataBar' | 'ColorScale' | 'IconSet' | 'TopBottom' | 'PresetCriteria' | 'ContainsText' | 'CellValue';

const comparisons: ReadonlySet<string> = new Set([
  CFTextOperator.beginsWith,
  CFTextOperator.containsText,
  CFTextOperator.endsWith,
  CFTextOperator.notContainsText,
]);

export function conditionalType({ rule }: ConditionalRule): ConditionalType {
  switch (rule.type) {
    case CFRuleType.dataBar:
      return 'DataBar';
    case CFRuleType.colorScale:
      return 'ColorScale';
    case CFRuleType.iconSet:
      return 'IconSet';
  }
  switch (rule.subType) {
    case CFSubRuleType.formula:
      return 'Custom';
    case CFSubRuleType.number:
      return 'CellValue';
    case CFSubRuleType.rank:
      return 'TopBottom';
    case CFSubRuleType.text:
      return comparisons.has(rule.operator) ? 'ContainsText' : 'PresetCriteria';
    default:
      return 'PresetCriteria';
  }
}

/** What a conditional format is when it has just been added and nothing more has been said of it. */
export function newConditionalRule(type: ConditionalType): IConditionalFormattingRuleConfig {
  const highlight = { type: CFRuleType.highlightCell, style: {} } as const;
  switch (type) {
    case 'Custom':
      return { ...highlight, subType: CFSubRuleType.formula, value: '' };
    case 'CellValue':
      return { ...highlight, subType: CFSubRuleType.number, operator: CFNumberOperator.greaterThan, value: 0 };
    case 'ContainsText':
      return { ...highlight, subType: CFSubRuleType.text, operator: CFTextOperator.containsText, value: '' };
    case 'TopBottom':
      return { ...highlight, subType: CFSubRuleType.rank, isBottom: false, isPercent: false, value: 10 };
    case 'PresetCriteria':
      return { ...highlight, subType: CFSubRuleType.duplicateValues };
    case 'ColorScale':
      return {
        type: CFRuleType.colorScale,
        config: [
          { index: 0, color: '#F8696B', value: { type: CFValueType.min } },
          { index: 1, color: '#63BE7B', value: { type: CFValueType.max } },
        ],
      };
    case 'DataBar':
      return {
        type: CFRuleType.dataBar,
        isShowValue: true,
        config: {
          min: { type: CFValueType.min },
          max: { type: CFValueType.max },
          isGradient: true,
          positiveColor: '#638EC6',
          nativeColor: '#FF0000',
        },
      };
    case 'IconSet':
      return { type: CFRuleType.iconSet, isShowValue: true, config: threeArrows() };
  }
}

function threeArrows(): IIconSet['config'] {
  return [67, 33, 0].map((value, index) => ({
    operator: CFNumberOperator.greaterThanOrEqual,
    value: { type: CFValueType.percent, value },
    iconType: '3Arrows' as IIconSet['config'][number]['iconType'],
    iconId: String(index),
  }));
}
