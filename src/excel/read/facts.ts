import { SIGNATURE_NAME, boundingArea, signatureText } from '../../workbook';
import type { Area, MarkSnapshot, SheetName } from '../../workbook';
import { queueMarks } from '../marks/list';
import { passing } from '../runtime';
import type { SurveyedSheet } from './survey';
import { LAST_COLUMN, areaOf } from './window';

/** What is read of a sheet once, beside its cells. */
export interface Facts {
  /** The last row (1-based) that holds something; 0 in an empty sheet. */
  lastRow: number;
  /** 1-based, ascending. */
  hiddenColumns: number[];
  /** Where the tables of the survey lie, in the same order. */
  tables: Area[];
  signature: string | null;
  /** The names whose scope is the sheet. */
  names: SheetName[];
  printArea: Area | null;
  marks: MarkSnapshot[];
}

/** Queues the reading of a sheet's facts. */
export function queueFacts(sheet: Excel.Worksheet, surveyed: SurveyedSheet, withMarks: boolean): () => Facts {
  const used = passing(sheet.getUsedRangeOrNullObject(true)).load({ rowIndex: true, rowCount: true });
  const columns = passing(sheet.getRangeByIndexes(0, 0, 1, LAST_COLUMN)).getColumnProperties({ columnHidden: true });
  const tables = surveyed.tables.map(({ id }) =>
    passing(sheet.tables.getItem(id).getRange()).load({
      rowIndex: true,
      columnIndex: true,
      rowCount: true,
      columnCount: true,
    }),
  );
  sheet.names.load({ name: true, formula: true });
  const printed = passing(sheet.pageLayout.getPrintAreaOrNullObject()).load({ address: true });
  const pickMarks = withMarks ? queueMarks(sheet) : () => [];
  return () => {
    const names = sheet.names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
    const signature = names.find(({ name }) => name === SIGNATURE_NAME);
    return {
      lastRow: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
      hiddenColumns: positions(columns.value.map(({ columnHidden }) => columnHidden === true)),
      tables: tables.map(areaOf),
      signature: signature ? signatureText(signature.formula) : null,
      names,
      printArea: printed.isNullObject ? null : boundsOf(printed.address),
      marks: pickMarks(),
    };
  };
}

/** The rectangle around the areas of an address: "'Annexe 1'!A1:Q29,'Annexe 1'!A40:Q50". */
function boundsOf(address: string): Area | null {
  return boundingArea(address.split(',').map((part) => part.slice(part.lastIndexOf('!') + 1)));
}

/** The 1-based positions of what is true: [false, true] → [2]. */
export function positions(flags: readonly boolean[]): number[] {
  return flags.flatMap((flag, index) => (flag ? [index + 1] : []));
}
