/** The conditional formats of a sheet that have a formula, which is what ours have, and the same put on it again. */
import type { Area } from '../../../workbook';
import { addressesOf } from '../../marks/addresses';
import { formatsOf } from '../../marks/list';
import { areaOf } from '../../read/window';
import { passing } from '../../runtime';

/** Cells that look otherwise while a formula is true of them. */
export interface FormerHighlight {
  areas: Area[];
  formula: string;
  stops: boolean;
  fill: string | null;
  color: string | null;
  bold: boolean | null;
  italic: boolean | null;
  strikethrough: boolean | null;
}

/** Queues the question which conditional formats a sheet has, and whether all have a formula. */
export function queueHighlightIds(sheet: Excel.Worksheet): () => { ids: string[]; haveFormulas: boolean } {
  const formats = formatsOf(sheet).load({ id: true, type: true });
  return () => ({
    ids: formats.items.map(({ id }) => id),
    haveFormulas: formats.items.every(({ type }) => type === 'Custom'),
  });
}

/** Queues the reading of those, the first to count first. */
export function queueHighlights(sheet: Excel.Worksheet, ids: readonly string[]): () => FormerHighlight[] {
  const formats = formatsOf(sheet);
  const read = ids.map((id) => {
    const item = formats.getItem(id).load({ priority: true, stopIfTrue: true });
    const { rule, format } = item.custom;
    rule.load({ formula: true });
    format.fill.load({ color: true });
    format.font.load({ color: true, bold: true, italic: true, strikethrough: true });
    const ranges = passing(item.getRanges());
    ranges.areas.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    return { item, rule, format, ranges };
  });
  return () =>
    read
      .sort((one, other) => one.item.priority - other.item.priority)
      .map(({ item, rule, format: { fill, font }, ranges }) => ({
        areas: ranges.areas.items.map(areaOf),
        formula: rule.formula,
        stops: item.stopIfTrue,
        fill: fill.color || null,
        color: font.color || null,
        bold: font.bold,
        italic: font.italic,
        strikethrough: font.strikethrough,
      }));
}

/** Queues them on a sheet that has none: Excel puts a new one before all others. */
export function queueFormerHighlights(sheet: Excel.Worksheet, highlights: readonly FormerHighlight[]): void {
  for (const highlight of [...highlights].reverse()) {
    for (const address of addressesOf(highlight.areas)) {
      const format = passing(sheet.getRanges(address)).conditionalFormats.add('Custom');
      const { rule, format: look } = format.custom;
      rule.formula = highlight.formula;
      if (highlight.fill !== null) look.fill.color = highlight.fill;
      if (highlight.color !== null) look.font.color = highlight.color;
      if (highlight.bold) look.font.bold = true;
      if (highlight.italic) look.font.italic = true;
      if (highlight.strikethrough) look.font.strikethrough = true;
      if (highlight.stops) format.stopIfTrue = true;
    }
  }
}
