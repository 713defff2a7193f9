import type { ICellData, Injector, Nullable, Workbook } from '@univerjs/core';
import { IDefinedNamesService, IOtherFormulaManagerService } from '@univerjs/engine-formula';

/** The open workbook, and Univer that holds it. */
interface Opened {
  injector: Injector;
  workbook: Workbook;
}

/** Formulas of no cell, by workbook and by sheet. */
type OtherFormulas = Record<string, Record<string, Record<string, { f: string }>> | undefined>;

/**
 * Whether a formula speaks of one of these names. Univer takes every formula of the workbook apart for a name that
 * changes: it is spared that where none does.
 */
export function areMentioned(opened: Opened, names: readonly string[]): boolean {
  if (names.length === 0) return false;
  const mention = new RegExp(names.map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'), 'iu');
  for (const formula of formulasOf(opened)) if (mention.test(formula)) return true;
  return false;
}

/** All formulas: of cells, of names, of conditional formats and validations where Univer calculates them. */
function* formulasOf({ injector, workbook }: Opened): Generator<string> {
  for (const worksheet of workbook.getSheets()) {
    for (const cells of Object.values(worksheet.getCellMatrix().getMatrix())) {
      for (const cell of Object.values<Nullable<ICellData>>(cells ?? {})) if (cell?.f) yield cell.f;
    }
  }
  const names = injector.get(IDefinedNamesService).getDefinedNameMap(workbook.getUnitId()) ?? {};
  for (const { formulaOrRefString } of Object.values(names)) yield formulaOrRefString;
  const others = injector.get(IOtherFormulaManagerService).getOtherFormulaData() as OtherFormulas;
  const ofSheets = Object.values(others[workbook.getUnitId()] ?? {});
  for (const { f } of ofSheets.flatMap(Object.values<{ f: string }>)) yield f;
}
