import type { CreatedSheet } from '../../excel';
import type { SheetBlueprint, SheetFilling, SheetSnapshot } from '../../workbook';
import type { ExcelPort } from './ports';
import { sheetWords } from './sheet-words';
import type { Writing } from './writing';

/** Sheets to build, and the one that is there already. */
export interface SheetsToInsert {
  blueprints: readonly SheetBlueprint[];
  /** Names of the annexes' sheets: the new ones follow them. */
  after: readonly string[];
}

/** Whole sheets, for every view that makes some. Never reject. */
export interface Sheets {
  /**
   * Builds new sheets, all or none, as one step that « Annuler » takes back while nothing was typed on them.
   * @returns whether it was done
   */
  insertSheets(sheets: SheetsToInsert): Promise<boolean>;
  /**
   * Makes sheets of a kept one, all or none, as one step that « Annuler » takes back while nothing was typed on them.
   * @returns whether it was done
   */
  insertFilled(fillings: readonly SheetFilling[], after: readonly string[]): Promise<boolean>;
  /**
   * Builds a sheet of ours anew in its place. What was typed on it is for the blueprint to keep.
   * @returns whether it was done
   */
  refreshSheet(read: SheetSnapshot, blueprint: SheetBlueprint): Promise<boolean>;
}

export function createSheetCommands({ write }: Pick<Writing, 'write'>): Sheets {
  const inserting = (make: (excel: ExcelPort) => Promise<CreatedSheet[]>) =>
    write(async (excel, keep) => {
      const created = await make(excel);
      const names = created.map(({ name }) => name);
      keep({ name: sheetWords.stepName(names), takeBack: () => excel.removeSheets(created) });
      return sheetWords.inserted(names);
    });

  return {
    insertSheets: ({ blueprints, after }) => inserting((excel) => excel.createSheets(blueprints, { after })),
    insertFilled: (fillings, after) => inserting((excel) => excel.createFilled(fillings, { after })),
    refreshSheet: (read, blueprint) =>
      write(async (excel) => {
        await excel.rewriteSheet(read, blueprint);
        return sheetWords.refreshed(read.name);
      }),
  };
}
