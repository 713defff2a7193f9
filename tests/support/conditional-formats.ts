/** The conditional formats of the open workbook, as a reader of Excel's rule manager would see them. */
import { parseArea } from '../../src/workbook';

/** A conditional format: its formula where it has one, else its type; the cells it applies to. */
export interface FormatOnSheet {
  rule: string;
  address: string;
}

/** The conditional formats of a sheet, those that win first. */
export async function formatsOn(sheet: string): Promise<FormatOnSheet[]> {
  return Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
    formats.load({ type: true, customOrNullObject: { rule: { formula: true } } });
    await context.sync();
    const ranges = formats.items.map((format) => format.getRanges().load({ address: true }));
    await context.sync();
    return formats.items.map(({ type, customOrNullObject }, index) => ({
      rule: type === 'Custom' ? customOrNullObject.rule.formula : type,
      address: (ranges[index]?.address ?? '').replaceAll(/(?:'[^']*'|[^'!,]+)!/g, ''),
    }));
  });
}

/** The cells of a sheet that bear a mark, by severity, as "row,column". */
export async function markedCells(sheet: string): Promise<Record<string, string[]>> {
  const marked: Record<string, string[]> = {};
  for (const { rule, address } of await formatsOn(sheet)) {
    const severity = /annexes-lda:(\w+)/.exec(rule)?.[1];
    if (severity) marked[severity] = [...(marked[severity] ?? []), ...address.split(',').flatMap(cellsOf)].sort();
  }
  return marked;
}

function cellsOf(address: string): string[] {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (__, column) => `${area.top + row},${area.left + column}`),
  ).flat();
}
