import type { BlueprintHighlight, BlueprintValidation, SheetBlueprint } from '../../workbook';
import { addressesOf } from '../marks/addresses';
import { passing } from '../runtime';

/** Queues the lists, checks and conditional looks of a sheet. */
export function queueRules(sheet: Excel.Worksheet, { validations = [], highlights = [] }: SheetBlueprint): void {
  for (const validation of validations) queueValidation(sheet, validation);
  // Excel puts a new conditional format before all others: the first of the blueprint goes last.
  for (const highlight of [...highlights].reverse()) queueHighlight(sheet, highlight);
}

function queueValidation(sheet: Excel.Worksheet, { areas, rule, prompt, error }: BlueprintValidation): void {
  for (const address of addressesOf(areas)) {
    const { dataValidation } = passing(sheet.getRanges(address));
    dataValidation.rule = excelRule(rule);
    if (prompt) dataValidation.prompt = { title: prompt.title, message: prompt.text, showPrompt: true };
    if (error) {
      const style = error.isWarning ? 'Warning' : 'Stop';
      dataValidation.errorAlert = { title: error.title, message: error.text, showAlert: true, style };
    }
  }
}

function excelRule(rule: BlueprintValidation['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: listSource(rule.choices) } };
    case 'listFrom':
      return { list: { inCellDropDown: true, source: `=${rule.source.replace(/^=/, '')}` } };
    case 'wholeNumber':
      return { wholeNumber: between(rule.least, rule.most) };
    case 'decimal':
      return { decimal: between(rule.least, rule.most) };
    case 'date':
      // A bare number is no date to Excel's API; as a formula it is the day of that number.
      return { date: between(asFormula(rule.least), rule.most === undefined ? undefined : asFormula(rule.most)) };
    case 'textLength':
      return { textLength: { formula1: rule.most, operator: 'LessThanOrEqualTo' } };
    case 'custom':
      return { custom: { formula: rule.formula } };
  }
}

function between<T extends number | string>(least: T, most: T | undefined) {
  return most === undefined
    ? { formula1: least, operator: 'GreaterThanOrEqualTo' as const }
    : { formula1: least, formula2: most, operator: 'Between' as const };
}

function asFormula(bound: number | string): string {
  return String(bound).startsWith('=') ? String(bound) : `=${bound}`;
}

/** Excel keeps a list of choices as one text of 255 characters at most, in which a comma parts them. */
function listSource(choices: readonly string[]): string {
  const source = choices.join(',');
  if (source.length > 255 || choices.some((choice) => choice.includes(','))) {
    throw new Error(`Too much for a list, write the choices in cells: ${source}`);
  }
  return source;
}

function queueHighlight(sheet: Excel.Worksheet, { areas, formula, look }: BlueprintHighlight): void {
  for (const address of addressesOf(areas)) {
    const format = passing(sheet.getRanges(address)).conditionalFormats.add('Custom');
    format.custom.rule.formula = formula;
    if (look.fill !== undefined) format.custom.format.fill.color = look.fill;
    if (look.color !== undefined) format.custom.format.font.color = look.color;
    if (look.bold) format.custom.format.font.bold = true;
  }
}
