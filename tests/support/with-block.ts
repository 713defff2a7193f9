import type { BlockWriting, ComputedBlock, WorkbookSnapshot } from '../../src/workbook';
import { SEPARATOR } from '../../src/workbook';

/** The workbook as it is read once a block was written in it; what its formulas give is not known here. */
export function withBlock(snapshot: WorkbookSnapshot, writing: BlockWriting): WorkbookSnapshot {
  const { role, sheet: name, top, bottom, columns, cells, separator } = writing;
  const blank = { value: null, formula: null, numberFormat: 'General' };
  const block: ComputedBlock = {
    role,
    printArea: writing.printArea,
    columns: [
      ...(separator ? [{ id: SEPARATOR, column: separator.column, top, bottom, cells: cells.map(() => blank) }] : []),
      ...columns.map(({ id, column, numberFormat }, at) => ({
        id,
        column,
        top,
        bottom,
        cells: cells.map((row) => ({
          value: row[at]?.value ?? null,
          formula: row[at]?.formula ?? null,
          numberFormat,
        })),
      })),
    ],
  };
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.name === name
        ? { ...sheet, computed: [...sheet.computed.filter((other) => other.role !== role), block] }
        : sheet,
    ),
  };
}
