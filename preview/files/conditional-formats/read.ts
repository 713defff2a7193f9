import type { CFTimePeriodOperator } from '@univerjs/sheets-conditional-formatting';
import { CFNumberOperator, CFRuleType, CFSubRuleType, CFTextOperator } from '@univerjs/sheets-conditional-formatting';
import type { CellStyle } from 'hucre/xlsx';
import { rangesOf, type SheetSize } from '../areas';
import { univerStyle } from '../cell-styles';
import { univerFormula } from '../functions';
import { readDifferentialStyle, type Stylesheet } from '../stylesheet';
import {
  attribute,
  booleanAttribute,
  childNamed,
  childrenNamed,
  descendantsNamed,
  numberAttribute,
  type Element,
} from '../xml';
import { comparisonFormula, isNumber, isText, textOf } from './formulas';
import { readColorScale, readDataBar, readIconSet } from './graphic';
import type { Rule, RuleConfig } from './rules';

/** What a sheet's rules are read with. */
export interface RuleSurroundings {
  stylesheet: Stylesheet;
  theme: readonly string[];
  size: SheetSize;
}

/** A sheet's conditional formats, the first to apply standing first, and how many of them Univer knows no way to show. */
export interface ReadRules {
  rules: Rule[];
  unknown: number;
}

/** Reads the `conditionalFormatting` elements of a sheet, those of Excel 2010 and later (x14) included. */
export function readRules(frame: Element, surroundings: RuleSurroundings): ReadRules {
  const groups = descendantsNamed(frame, 'conditionalFormatting');
  const extended = new Map(
    groups
      .filter(isExtension)
      .flatMap((group) => childrenNamed(group, 'cfRule').map((rule) => [attribute(rule, 'id'), rule])),
  );
  const found: { priority: number; rule: Rule | null }[] = [];
  for (const group of groups) {
    const list = attribute(group, 'sqref') ?? childNamed(group, 'sqref')?.textContent ?? '';
    const ranges = rangesOf(list, surroundings.size);
    for (const element of childrenNamed(group, 'cfRule')) {
      // An x14 data bar without priority only completes the plain one that names its id.
      if (isExtension(group) && !element.hasAttribute('priority')) continue;
      const config = readConfig(element, extended.get(extensionId(element)), list, surroundings);
      const priority = numberAttribute(element, 'priority') ?? 0;
      const rule = config && {
        cfId: `cf${found.length + 1}`,
        ranges,
        stopIfTrue: booleanAttribute(element, 'stopIfTrue') ?? false,
        rule: config,
      };
      found.push({ priority, rule });
    }
  }
  const rules = found.sort((a, b) => a.priority - b.priority).map(({ rule }) => rule);
  return { rules: rules.filter((rule) => rule !== null), unknown: rules.filter((rule) => rule === null).length };
}

function isExtension(group: Element): boolean {
  return !group.hasAttribute('sqref');
}

function extensionId(rule: Element): string | undefined {
  return descendantsNamed(rule, 'id')[0]?.textContent ?? undefined;
}

function readConfig(
  element: Element,
  extension: Element | undefined,
  list: string,
  { stylesheet, theme }: RuleSurroundings,
): RuleConfig | null {
  const type = attribute(element, 'type');
  if (type === 'colorScale') return readColorScale(element, theme);
  if (type === 'dataBar') return readDataBar(element, extension, theme);
  if (type === 'iconSet') return readIconSet(element);
  const style = univerStyle(readStyle(element, stylesheet), theme);
  const formulas = [...childrenNamed(element, 'formula'), ...childrenNamed(element, 'f')].map((item) =>
    univerFormula(item.textContent ?? '').slice(1),
  );
  return readHighlight(element, type, formulas, list, { type: CFRuleType.highlightCell, style });
}

function readStyle(element: Element, stylesheet: Stylesheet): CellStyle {
  const index = numberAttribute(element, 'dxfId');
  return index === undefined ? readDifferentialStyle(childNamed(element, 'dxf')) : stylesheet.differentialStyle(index);
}

type HighlightBase = Pick<Extract<RuleConfig, { type: CFRuleType.highlightCell }>, 'type' | 'style'>;

function readHighlight(
  element: Element,
  type: string | undefined,
  formulas: string[],
  list: string,
  base: HighlightBase,
): RuleConfig | null {
  switch (type) {
    case 'expression':
      return { ...base, subType: CFSubRuleType.formula, value: `=${formulas[0] ?? 'FALSE'}` };
    case 'cellIs':
      return readComparison(attribute(element, 'operator') ?? 'equal', formulas, list, base);
    case 'top10':
      return {
        ...base,
        subType: CFSubRuleType.rank,
        isBottom: booleanAttribute(element, 'bottom') ?? false,
        isPercent: booleanAttribute(element, 'percent') ?? false,
        value: numberAttribute(element, 'rank') ?? 10,
      };
    case 'aboveAverage':
      return { ...base, subType: CFSubRuleType.average, operator: averageOperator(element) };
    case 'duplicateValues':
      return { ...base, subType: CFSubRuleType.duplicateValues };
    case 'uniqueValues':
      return { ...base, subType: CFSubRuleType.uniqueValues };
    case 'timePeriod': {
      const operator = attribute(element, 'timePeriod') as CFTimePeriodOperator;
      return { ...base, subType: CFSubRuleType.timePeriod, operator };
    }
    default:
      return readTextRule(element, type, base);
  }
}

function averageOperator(
  element: Element,
):
  | CFNumberOperator.greaterThan
  | CFNumberOperator.greaterThanOrEqual
  | CFNumberOperator.lessThan
  | CFNumberOperator.lessThanOrEqual {
  const isAbove = booleanAttribute(element, 'aboveAverage') ?? true;
  const isEqualToo = booleanAttribute(element, 'equalAverage') ?? false;
  if (isAbove) return isEqualToo ? CFNumberOperator.greaterThanOrEqual : CFNumberOperator.greaterThan;
  return isEqualToo ? CFNumberOperator.lessThanOrEqual : CFNumberOperator.lessThan;
}

/** Univer compares with numbers and texts; a comparison with a cell or a calculation becomes the formula that says the same. */
function readComparison(operator: string, formulas: string[], list: string, base: HighlightBase): RuleConfig {
  const [first = '', second = ''] = formulas;
  if (operator === 'between' || operator === 'notBetween') {
    if (isNumber(first) && isNumber(second)) {
      return {
        ...base,
        subType: CFSubRuleType.number,
        operator: operator === 'between' ? CFNumberOperator.between : CFNumberOperator.notBetween,
        value: [Number(first), Number(second)],
      };
    }
  } else if (isNumber(first)) {
    const compared = operator as Exclude<CFNumberOperator, CFNumberOperator.between | CFNumberOperator.notBetween>;
    return { ...base, subType: CFSubRuleType.number, operator: compared, value: Number(first) };
  } else if (isText(first) && (operator === 'equal' || operator === 'notEqual')) {
    const compared = operator === 'equal' ? CFTextOperator.equal : CFTextOperator.notEqual;
    return { ...base, subType: CFSubRuleType.text, operator: compared, value: textOf(first) };
  }
  return { ...base, subType: CFSubRuleType.formula, value: `=${comparisonFormula(operator, first, second, list)}` };
}

const textOperators = new Set<string>([
  CFTextOperator.containsText,
  CFTextOperator.notContainsText,
  CFTextOperator.beginsWith,
  CFTextOperator.endsWith,
  CFTextOperator.containsBlanks,
  CFTextOperator.notContainsBlanks,
  CFTextOperator.containsErrors,
  CFTextOperator.notContainsErrors,
]);

function readTextRule(element: Element, type: string | undefined, base: HighlightBase): RuleConfig | null {
  if (!type || !textOperators.has(type)) return null;
  const rule = { ...base, subType: CFSubRuleType.text as const, operator: type as CFTextOperator };
  const text = attribute(element, 'text');
  return text === undefined ? rule : { ...rule, value: text };
}
