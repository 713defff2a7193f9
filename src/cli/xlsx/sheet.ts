import type { Sheet, TableDefinition, Workbook } from 'hucre/xlsx';
import type { Area, SheetSnapshot, TableSnapshot } from '../../workbook';
import {
  SIGNATURE_NAME,
  boundingArea,
  lastColumn,
  lastRow,
  parseArea,
  sheetSnapshot,
  signatureText,
  valueAt,
} from '../../workbook';
import type { SheetCells } from './cells';
import { sheetCells } from './cells';
import type { NamedTable } from './structured-reference';

/** A sheet of the file, with what is needed to compute the formulas that were saved without their value. */
export interface FileSheet {
  snapshot: SheetSnapshot;
  uncomputed: SheetCells['uncomputed'];
  tables: NamedTable[];
}

/** A sheet of the file and what surrounds its cells; `isComplete` is false when only its top was read. */
export function fileSheet(sheet: Sheet, names: Workbook['namedRanges'] = [], isComplete = true): FileSheet {
  const { uncomputed, ...cells } = sheetCells(sheet);
  const plain = sheetSnapshot({ name: sheet.name, ...cells });
  const tables = (sheet.tables ?? []).flatMap((table) => namedTable(table, plain));
  const signature = names.find(({ name, scope }) => name === SIGNATURE_NAME && scope === sheet.name);
  const hiddenRows = hiddenRowsOf(sheet);
  return {
    snapshot: {
      ...plain,
      visible: !sheet.hidden && !sheet.veryHidden,
      isProtected: sheet.protection?.sheet ?? false,
      signature: signature ? signatureText(signature.range) : null,
      merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => {
        return { top: startRow + 1, left: startCol + 1, bottom: endRow + 1, right: endCol + 1 };
      }),
      hiddenRows: hiddenRows.filter((row) => row <= lastRow(plain)),
      hiddenColumns: hiddenColumnsOf(sheet).filter((column) => column <= lastColumn(plain)),
      isFiltered: filterAreas(sheet).some(({ top, bottom }) => hiddenRows.some((row) => row > top && row <= bottom)),
      tables: tables.map(tableSnapshot),
      printArea: boundingArea(
        (sheet.pageSetup?.printArea ?? '').split(',').map((part) => part.slice(part.lastIndexOf('!') + 1)),
      ),
      isComplete,
    },
    uncomputed,
    tables,
  };
}

function hiddenRowsOf(sheet: Sheet): number[] {
  const hidden = [...(sheet.rowDefs ?? [])].filter(([, row]) => row.hidden || row.height === 0);
  return hidden.map(([index]) => index + 1).sort((one, other) => one - other);
}

function hiddenColumnsOf(sheet: Sheet): number[] {
  return (sheet.columns ?? []).flatMap(({ hidden, width }, index) => (hidden || width === 0 ? [index + 1] : []));
}

/** Where the sheet has filter buttons, its own or those of a table. */
function filterAreas(sheet: Sheet): Area[] {
  const filtered = (sheet.tables ?? []).filter(({ showAutoFilter }) => showAutoFilter);
  return [sheet.autoFilter?.range, ...filtered.map(({ range }) => range)].flatMap((range) => {
    const area = range === undefined ? null : parseArea(range);
    return area ? [area] : [];
  });
}

function namedTable(table: TableDefinition, sheet: SheetSnapshot): NamedTable[] {
  const area = parseArea(table.range ?? '');
  if (!area) return [];
  const headings = table.columns.map(({ name }) => name.replace(/_x000[ad]_/gi, '\n'));
  const plain = (text: unknown) =>
    String(text ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  return [
    {
      name: table.displayName ?? table.name,
      sheet: sheet.name,
      area,
      headings,
      // The file keeps the headings equal to what stands in the first row, where the table has them at all.
      hasHeaders: headings.some((text, index) => plain(text) === plain(valueAt(sheet, area.top, area.left + index))),
      hasTotals: table.showTotalRow ?? false,
    },
  ];
}

function tableSnapshot({ name, area, hasHeaders, hasTotals }: NamedTable): TableSnapshot {
  return { name, area, hasHeaders, hasTotals };
}
