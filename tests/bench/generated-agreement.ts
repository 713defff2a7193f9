import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook';
import { sampleSnapshot } from '../support/sample';

/** Rows of the sample's sheets: title and headings, then the actions, then (Annexe 1) the total and the note below. */
const HEAD = 2;
const ACTIONS = 25;

/**
 * An agreement of that many actions: the sample's own, with all their slips, over and over under new numbers, and total
 * amounts that grow with them, so that the explanations of their gaps are searched as on the sample.
 */
export function generatedAgreement(actions: number): WorkbookSnapshot {
  const sheets = sampleSnapshot().sheets.map((sheet) => repeated(sheet, actions));
  return { sheets, isReadOnly: false };
}

function repeated(sheet: SheetSnapshot, actions: number): SheetSnapshot {
  const lengthened = <T>(rows: readonly T[][]): T[][] => [
    ...rows.slice(0, HEAD),
    ...Array.from({ length: actions }, (_, index) => [...(rows[HEAD + (index % ACTIONS)] ?? [])]),
    ...rows.slice(HEAD + ACTIONS).map((row) => [...row]),
  ];
  const values = lengthened(sheet.values);
  values.slice(HEAD, HEAD + actions).forEach((row, index) => {
    row[0] = index + 1;
  });
  const total = values[HEAD + actions];
  total?.forEach((value, column) => {
    if (typeof value === 'number' && column > 0) total[column] = value * (actions / ACTIONS);
  });
  return { ...sheet, values, formulas: lengthened(sheet.formulas), numberFormats: lengthened(sheet.numberFormats) };
}

/** An agreement with other cells below the headings, row by row. */
export function withCells(
  snapshot: WorkbookSnapshot,
  change: (row: SheetRow, index: number) => SheetRow,
): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row, index) => (index < 2 ? row : change(row, index))),
  }));
  return { ...snapshot, sheets };
}

type SheetRow = WorkbookSnapshot['sheets'][number]['values'][number];

/** No text comes twice, so that nothing that was read once helps again. */
export const withUniqueTexts = (snapshot: WorkbookSnapshot) =>
  withCells(snapshot, (row, index) => row.map((value) => (typeof value === 'string' ? `${value} (${index})` : value)));
