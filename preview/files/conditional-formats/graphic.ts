import { CFNumberOperator, CFRuleType, CFValueType } from '@univerjs/sheets-conditional-formatting';
import { cssColor, fileColor } from '../colors';
import { readColor } from '../stylesheet';
import { attribute, booleanAttribute, childNamed, childrenNamed, escapeXml, type Element } from '../xml';
import type { RuleConfig } from './rules';

type ColorScale = Extract<RuleConfig, { type: CFRuleType.colorScale }>;
type DataBar = Extract<RuleConfig, { type: CFRuleType.dataBar }>;
type IconSet = Extract<RuleConfig, { type: CFRuleType.iconSet }>;
type Threshold = IconSet['config'][number]['value'];
type Theme = readonly string[];

const POSITIVE = '#638EC6';
const NEGATIVE = '#FF0000';

export function readColorScale(element: Element, theme: Theme): ColorScale {
  const scale = childNamed(element, 'colorScale');
  const colors = childrenNamed(scale, 'color').map((color) => cssColor(readColor(color), theme) ?? '#FFFFFF');
  const config = childrenNamed(scale, 'cfvo').map((threshold, index) => ({
    index,
    color: colors[index] ?? '#FFFFFF',
    value: readThreshold(threshold),
  }));
  return { type: CFRuleType.colorScale, config };
}

/** A data bar; what Excel 2010 added to it (plain colour, colour of negative values) stands in the extension. */
export function readDataBar(element: Element, extension: Element | undefined, theme: Theme): DataBar {
  const bar = childNamed(element, 'dataBar');
  const more = childNamed(extension, 'dataBar') ?? (element === extension ? bar : undefined);
  const [min, max] = childrenNamed(bar, 'cfvo').map(readThreshold);
  const color = childNamed(bar, 'color') ?? childNamed(bar, 'fillColor');
  return {
    type: CFRuleType.dataBar,
    isShowValue: booleanAttribute(bar, 'showValue') ?? true,
    config: {
      min: min ?? { type: CFValueType.min },
      max: max ?? { type: CFValueType.max },
      isGradient: booleanAttribute(more, 'gradient') ?? true,
      positiveColor: cssColor(readColor(color), theme) ?? POSITIVE,
      nativeColor: cssColor(readColor(childNamed(more, 'negativeFillColor')), theme) ?? NEGATIVE,
    },
  };
}

/** The file goes from the lowest icon up, Univer from the highest down, the last one taking all that is left. */
export function readIconSet(element: Element): IconSet {
  const set = childNamed(element, 'iconSet');
  const iconType = (attribute(set, 'iconSet') ?? '3TrafficLights1') as IconSet['config'][number]['iconType'];
  const isReversed = booleanAttribute(set, 'reverse') ?? false;
  const thresholds = childrenNamed(set, 'cfvo').reverse();
  const config = thresholds.map((threshold, index) => ({
    operator:
      booleanAttribute(threshold, 'gte') === false ? CFNumberOperator.greaterThan : CFNumberOperator.greaterThanOrEqual,
    value: readThreshold(threshold),
    iconType,
    iconId: String(isReversed ? thresholds.length - 1 - index : index),
  }));
  return { type: CFRuleType.iconSet, isShowValue: booleanAttribute(set, 'showValue') ?? true, config };
}

const thresholdTypes: Readonly<Record<string, CFValueType>> = {
  num: CFValueType.num,
  min: CFValueType.min,
  max: CFValueType.max,
  autoMin: CFValueType.min,
  autoMax: CFValueType.max,
  percent: CFValueType.percent,
  percentile: CFValueType.percentile,
  formula: CFValueType.formula,
};

function readThreshold(element: Element): Threshold {
  const text = attribute(element, 'val') ?? childNamed(element, 'f')?.textContent ?? undefined;
  const type = thresholdTypes[attribute(element, 'type') ?? ''] ?? CFValueType.num;
  if (type === CFValueType.min || type === CFValueType.max || text === undefined) return { type };
  const isPlain = text.trim() !== '' && !Number.isNaN(Number(text));
  return isPlain && type !== CFValueType.formula
    ? { type, value: Number(text) }
    : { type: CFValueType.formula, value: `=${text}` };
}

/** Icon sets that Excel writes in a place of their own or does not have at all, and the plain one that comes nearest. */
const nearestSets: Readonly<Record<string, string>> = {
  '3Triangles': '3Arrows',
  '3Stars': '3Flags',
  '5Boxes': '5Quarters',
  _5Felling: '5Rating',
};

/** Whether a plain icon set is written in place of the rule's own. */
export function isReplaced({ config }: IconSet): boolean {
  return config.some(({ iconType }) => iconType in nearestSets);
}

/** What stands inside the `cfRule` element of a colour scale, a data bar or an icon set. */
export function graphicXml(config: ColorScale | DataBar | IconSet): string {
  if (config.type === CFRuleType.colorScale) {
    const steps = config.config;
    return `<colorScale>${steps.map(({ value }) => threshold(value)).join('')}${steps.map(({ color }) => colorXml(color)).join('')}</colorScale>`;
  }
  if (config.type === CFRuleType.dataBar) {
    const { min, max, positiveColor } = config.config;
    return `<dataBar${config.isShowValue ? '' : ' showValue="0"'}>${threshold(min)}${threshold(max)}${colorXml(positiveColor)}</dataBar>`;
  }
  const steps = [...config.config].reverse();
  const isReversed = steps.length > 1 && steps[0]?.iconId === '0';
  const set = steps[0]?.iconType ?? '3TrafficLights1';
  const attributes = `iconSet="${nearestSets[set] ?? set}"${isReversed ? ' reverse="1"' : ''}${config.isShowValue ? '' : ' showValue="0"'}`;
  const thresholds = steps.map(({ value, operator }, index) =>
    // The lowest icon takes whatever the others leave.
    index === 0
      ? '<cfvo type="percent" val="0"/>'
      : threshold(value, operator === CFNumberOperator.greaterThan ? ' gte="0"' : ''),
  );
  return `<iconSet ${attributes}>${thresholds.join('')}</iconSet>`;
}

function threshold({ type, value }: Threshold, more = ''): string {
  const text = value === undefined ? '' : ` val="${escapeXml(String(value).replace(/^=/, ''))}"`;
  return `<cfvo type="${type}"${text}${more}/>`;
}

function colorXml(css: string): string {
  return `<color rgb="FF${fileColor(css).rgb ?? '000000'}"/>`;
}
