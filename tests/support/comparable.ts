import type { HostedWorkbook } from '../../preview/host/hosted-workbook';

/** A saved workbook with everything in it, in a form in which two that hold the same are equal. */
export interface ComparableWorkbook {
  cells: unknown;
  side: unknown;
  /** What Univer's plugins keep: conditional formats, names, tables, filters… */
  resources: Record<string, unknown>;
}

/**
 * A saved workbook for comparison. Univer writes the same emptiness in several ways (no text, no list, an empty list),
 * and gives conditional formats random identifiers.
 * @param isSameSession false to compare workbooks in which the same was done anew: identifiers are left out then
 */
export function comparable({ data, side }: HostedWorkbook, isSameSession = true): ComparableWorkbook {
  const { resources = [], ...cells } = data;
  const held = resources.map(({ name, data: text }) => [name, text === '' ? {} : withoutEmpty(JSON.parse(text))]);
  const whole = JSON.stringify({ cells, side, resources: Object.fromEntries(held) });
  const text = isSameSession ? whole : whole.replaceAll(/"cfId":"[^"]*"/g, '"cfId":""');
  return withoutEmptyRows(JSON.parse(text) as ComparableWorkbook);
}

/** A row of which no cell is left is no row. */
function withoutEmptyRows(workbook: ComparableWorkbook): ComparableWorkbook {
  const { sheets } = workbook.cells as { sheets: Record<string, { cellData?: Record<string, object> }> };
  for (const sheet of Object.values(sheets)) {
    const rows = Object.entries(sheet.cellData ?? {}).filter(([, cells]) => Object.keys(cells).length > 0);
    sheet.cellData = Object.fromEntries(rows);
  }
  return workbook;
}

function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, held]) => JSON.stringify(held) !== '[]'));
}

/** The host notes of a table what Excel takes for granted when the sheet is first restructured. */
export function withoutTableFacts(workbook: ComparableWorkbook): ComparableWorkbook {
  const side = structuredClone(workbook.side) as { sheets: Record<string, { tables?: unknown }> };
  for (const sheet of Object.values(side.sheets)) delete sheet.tables;
  return { ...workbook, side };
}
