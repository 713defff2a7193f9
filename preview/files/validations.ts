import {
  DataValidationErrorStyle,
  DataValidationType,
  type DataValidationOperator,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { listOf, rangesOf, type SheetSize } from './areas';
import { isText, quoted, textOf } from './conditional-formats/formulas';
import { attribute, booleanAttribute, childNamed, descendantsNamed, escapeXml, type Element } from './xml';

const errorStyles: [string, DataValidationErrorStyle][] = [
  ['stop', DataValidationErrorStyle.STOP],
  ['warning', DataValidationErrorStyle.WARNING],
  ['information', DataValidationErrorStyle.INFO],
];

/** Types that Univer has and Excel has not, and what comes nearest. */
const nearestTypes: Readonly<Record<string, string>> = { checkbox: 'list', listMultiple: 'list', any: 'none' };

/** The validation rules of a sheet; those of Excel 2010 and later (lists on another sheet) stand in an extension. */
export function readValidations(frame: Element, size: SheetSize): ISheetDataValidationRule[] {
  return descendantsNamed(frame, 'dataValidation').map((element, index) => {
    const list = attribute(element, 'sqref') ?? childNamed(element, 'sqref')?.textContent ?? '';
    return { uid: `dv${index + 1}`, ranges: rangesOf(list, size), ...readCriterion(element), ...readMessages(element) };
  });
}

function readCriterion(element: Element) {
  const type = (attribute(element, 'type') ?? 'none') as DataValidationType;
  const formula = (name: string) => childNamed(element, name)?.textContent?.trim();
  const first = formula('formula1');
  const second = formula('formula2');
  const operator = attribute(element, 'operator');
  return {
    type,
    allowBlank: booleanAttribute(element, 'allowBlank') ?? false,
    ...(first !== undefined && { formula1: univerFormula(first, type) }),
    ...(second !== undefined && { formula2: univerFormula(second, type) }),
    ...(operator !== undefined && { operator: operator as DataValidationOperator }),
    // The attribute's name says the opposite of what it does.
    ...(type === DataValidationType.LIST && { showDropDown: !(booleanAttribute(element, 'showDropDown') ?? false) }),
  };
}

/** The file quotes lists of choices and has no equals sign; Univer marks formulas with one. */
function univerFormula(text: string, type: DataValidationType): string {
  if (isText(text)) return textOf(text);
  if (!Number.isNaN(Number(text)) && type !== DataValidationType.CUSTOM) return text;
  return `=${text}`;
}

function readMessages(element: Element) {
  const style = attribute(element, 'errorStyle') ?? 'stop';
  const texts = Object.fromEntries(
    ['error', 'errorTitle', 'prompt', 'promptTitle'].flatMap((name) => {
      const text = attribute(element, name);
      return text === undefined ? [] : [[name, text]];
    }),
  );
  return {
    ...texts,
    errorStyle: errorStyles.find(([name]) => name === style)?.[1] ?? DataValidationErrorStyle.STOP,
    showErrorMessage: booleanAttribute(element, 'showErrorMessage') ?? false,
    showInputMessage: booleanAttribute(element, 'showInputMessage') ?? false,
  };
}

/** The `dataValidations` element of a sheet; null when there is nothing to validate. */
export function validationsXml(rules: readonly ISheetDataValidationRule[]): string | null {
  if (rules.length === 0) return null;
  return `<dataValidations count="${rules.length}">${rules.map(validationXml).join('')}</dataValidations>`;
}

function validationXml(rule: ISheetDataValidationRule): string {
  const type = nearestTypes[rule.type] ?? rule.type;
  const attributes = {
    type,
    errorStyle: errorStyles.find(([, style]) => style === rule.errorStyle)?.[0] ?? 'stop',
    operator: rule.operator,
    allowBlank: flag(rule.allowBlank),
    showDropDown: flag(type === 'list' && rule.showDropDown === false),
    showInputMessage: flag(rule.showInputMessage),
    showErrorMessage: flag(rule.showErrorMessage),
    errorTitle: rule.errorTitle,
    error: rule.error,
    promptTitle: rule.promptTitle,
    prompt: rule.prompt,
    sqref: listOf(rule.ranges),
  };
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`);
  const formulas = [rule.formula1, rule.formula2].map((text, index) => formulaXml(text, index + 1, type));
  return `<dataValidation${written.join('')}>${formulas.join('')}</dataValidation>`;
}

function flag(value: boolean | undefined): string | undefined {
  return value ? '1' : undefined;
}

function formulaXml(text: string | undefined, number: number, type: string): string {
  if (text === undefined || text === '') return '';
  const isFormula = text.startsWith('=');
  const written = isFormula ? text.slice(1) : type === 'list' ? quoted(text) : text;
  return `<formula${number}>${escapeXml(written)}</formula${number}>`;
}
