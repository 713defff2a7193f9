import { CFNumberOperator, CFRuleType, CFSubRuleType, CFTextOperator } from '@univerjs/sheets-conditional-formatting';
import { listOf } from '../areas';
import { fileFormula } from '../functions';
import { escapeXml } from '../xml';
import { periodFormula, textFormula } from './formulas';
import { graphicXml, isReplaced } from './graphic';
import type { Rule, RuleConfig } from './rules';

type Highlight = Extract<RuleConfig, { type: CFRuleType.highlightCell }>;

/**
 * The `conditionalFormatting` element of one rule.
 * @param priority 1 for the rule that applies first
 * @param style number of its differential style, for the rules that have one
 */
export function ruleXml(rule: Rule, priority: number, style: number | undefined): string {
  const list = listOf(rule.ranges);
  const { attributes, content } = parts(rule.rule, list);
  const common = {
    ...attributes,
    ...(style === undefined ? {} : { dxfId: String(style) }),
    priority: String(priority),
    ...(rule.stopIfTrue ? { stopIfTrue: '1' } : {}),
  };
  const written = Object.entries(common).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return `<conditionalFormatting sqref="${list}"><cfRule${written.join('')}>${content}</cfRule></conditionalFormatting>`;
}

interface RuleParts {
  attributes: Record<string, string>;
  content: string;
}

function parts(config: RuleConfig, list: string): RuleParts {
  if (config.type !== CFRuleType.highlightCell)
    return { attributes: { type: config.type }, content: graphicXml(config) };
  return highlightParts(config, list);
}

function highlightParts(config: Highlight, list: string): RuleParts {
  switch (config.subType) {
    case CFSubRuleType.formula:
      return { attributes: { type: 'expression' }, content: formula(config.value) };
    case CFSubRuleType.number: {
      const values = Array.isArray(config.value) ? config.value : [config.value ?? 0];
      return {
        attributes: { type: 'cellIs', operator: config.operator },
        content: values.map((value) => formula(String(value))).join(''),
      };
    }
    case CFSubRuleType.rank: {
      const flags = { ...(config.isBottom && { bottom: '1' }), ...(config.isPercent && { percent: '1' }) };
      return { attributes: { type: 'top10', ...flags, rank: String(config.value) }, content: '' };
    }
    case CFSubRuleType.average: {
      const isAbove =
        config.operator === CFNumberOperator.greaterThan || config.operator === CFNumberOperator.greaterThanOrEqual;
      const isEqualToo =
        config.operator === CFNumberOperator.greaterThanOrEqual || config.operator === CFNumberOperator.lessThanOrEqual;
      const flags = { ...(!isAbove && { aboveAverage: '0' }), ...(isEqualToo && { equalAverage: '1' }) };
      return { attributes: { type: 'aboveAverage', ...flags }, content: '' };
    }
    case CFSubRuleType.duplicateValues:
    case CFSubRuleType.uniqueValues:
      return { attributes: { type: config.subType }, content: '' };
    case CFSubRuleType.timePeriod:
      return {
        attributes: { type: 'timePeriod', timePeriod: config.operator },
        content: formula(periodFormula(config.operator, list)),
      };
    case CFSubRuleType.text:
      return textParts(config.operator, config.value ?? '', list);
  }
}

function textParts(operator: CFTextOperator, text: string, list: string): RuleParts {
  const content = formula(textFormula(operator, text, list));
  if (operator === CFTextOperator.equal || operator === CFTextOperator.notEqual) {
    return { attributes: { type: 'cellIs', operator }, content };
  }
  const isAboutText = !/Blanks|Errors/.test(operator);
  const compared = operator === CFTextOperator.notContainsText ? 'notContains' : operator;
  return { attributes: { type: operator, ...(isAboutText && { operator: compared, text }) }, content };
}

function formula(text: string): string {
  return `<formula>${escapeXml(fileFormula(text))}</formula>`;
}

/** What the copy loses of a rule, as a French phrase; null when it is written as it stands. */
export function unwrittenOf(config: RuleConfig): string | null {
  if (config.type === CFRuleType.dataBar && !config.config.isGradient) return 'la couleur unie des barres de données';
  if (config.type === CFRuleType.iconSet && isReplaced(config)) return 'le dessin de certains jeux d’icônes';
  return null;
}
