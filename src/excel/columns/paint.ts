import type { BlueprintHighlight, BlueprintValidation } from '../../workbook';
import { addressesOf } from '../marks/addresses';
import { passing } from '../runtime';

/** Queues a conditional format. */
export function queueHighlight(sheet: Excel.Worksheet, { areas, formula, look }: BlueprintHighlight): void {
  for (const address of addressesOf(areas)) {
    const format = passing(sheet.getRanges(address)).conditionalFormats.add('Custom');
    format.custom.rule.formula = formula;
    if (look.fill !== undefined) format.custom.format.fill.color = look.fill;
    if (look.color !== undefined) format.custom.format.font.color = look.color;
    if (look.bold) format.custom.format.font.bold = true;
    if (look.italic) format.custom.format.font.italic = true;
  }
}

/** Queues a list of choices. */
export function queueList(sheet: Excel.Worksheet, { areas, rule, prompt }: BlueprintValidation): void {
  if (rule.kind !== 'list') return;
  for (const address of addressesOf(areas)) {
    const { dataValidation } = passing(sheet.getRanges(address));
    dataValidation.rule = { list: { inCellDropDown: true, source: rule.choices.join(',') } };
    if (prompt) dataValidation.prompt = { title: prompt.title, message: prompt.text, showPrompt: true };
  }
}
