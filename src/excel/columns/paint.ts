import type { Area, BlueprintHighlight, BlueprintValidation, CellLook } from '../../workbook';
import { addressesOf } from '../marks/addresses';
import { passing } from '../runtime';

const horizontals = { left: 'Left', center: 'Center', right: 'Right', fill: 'Fill' } as const;
const verticals = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
/** Queues a look for some areas. */
export function queueLook(sheet: Excel.Worksheet, areas: readonly Area[], look: CellLook): void {
  for (const address of addressesOf(areas)) dress(passing(sheet.getRanges(address)).format, look);
}

function dress(format: Excel.RangeFormat, look: CellLook): void {
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.horizontal !== undefined) format.horizontalAlignment = horizontals[look.horizontal];
  if (look.vertical !== undefined) format.verticalAlignment = verticals[look.vertical];
  if (look.wraps) format.wrapText = true;
}

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
