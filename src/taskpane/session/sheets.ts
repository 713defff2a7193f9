import type { CreatedSheet } from '../../excel';
import { ExcelTrouble } from '../../excel';
import type { SheetBlueprint, SheetFilling, SheetSnapshot } from '../../workbook';
import { MOST_SHEETS } from '../../workbook';
import type { ExcelPort } from './ports';
import { rewriteInPlace } from './rewriting';
import { sheetWords } from './sheet-words';
import type { Writing } from './writing';

/** Where new sheets go, and what they were worked out from. */
export interface Origin {
  /** Names of the annexes' sheets: the new ones follow them. */
  after: readonly string[];
  /** The sheets, as they were read, that they were worked out from: see `FreshReading`. */
  sources: readonly SheetSnapshot[];
}

export interface SheetsToInsert extends Origin {
  blueprints: readonly SheetBlueprint[];
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
  insertFilled(fillings: readonly SheetFilling[], origin: Origin): Promise<boolean>;
  /**
   * Builds a sheet of ours anew in its place, as one step that « Annuler » takes back while nothing was changed on it.
   * What was typed on it is for the blueprint to keep.
   * @returns whether it was done
   */
  refreshSheet(read: SheetSnapshot, blueprint: SheetBlueprint, from: Pick<Origin, 'sources'>): Promise<boolean>;
}

/** More sheets than these go in several requests: Excel on the web refuses one of more than 5 MB. */
const MOST_AT_ONCE = 40;

type Making<T> = (excel: ExcelPort, batch: readonly T[], shows: boolean) => Promise<CreatedSheet[]>;

export function createSheetCommands({ write }: Pick<Writing, 'write'>): Sheets {
  const inserting = <T>(asked: readonly T[], make: Making<T>) =>
    write(async (excel, keep) => {
      if (asked.length > MOST_SHEETS) throw new ExcelTrouble('too-large', sheetWords.tooMany(asked.length));
      const created = await inBatches(excel, asked, make);
      const names = created.map(({ name }) => name);
      keep({ name: sheetWords.stepName(names), takeBack: () => excel.removeSheets(created) });
      return sheetWords.inserted(names);
    });

  return {
    insertSheets: ({ blueprints, after, sources }) =>
      inserting(blueprints, (excel, batch, shows) => excel.createSheets(batch, { after, sources, shows })),
    insertFilled: (fillings, { after, sources }) =>
      inserting(fillings, (excel, batch, shows) => excel.createFilled(batch, { after, sources, shows })),
    refreshSheet: (read, blueprint, { sources }) =>
      write((excel, keep) =>
        rewriteInPlace(excel, keep, { read, blueprint, sources }, sheetWords.refreshed(read.name)),
      ),
  };
}

/** All of them or none: where a batch fails, those before it are taken away again. The first sheet of all is shown. */
async function inBatches<T>(excel: ExcelPort, asked: readonly T[], make: Making<T>): Promise<CreatedSheet[]> {
  const created: CreatedSheet[] = [];
  for (let first = 0; first < asked.length; first += MOST_AT_ONCE) {
    try {
      created.push(...(await make(excel, asked.slice(first, first + MOST_AT_ONCE), first === 0)));
    } catch (error) {
      if (created.length > 0) await excel.removeSheets(created);
      throw error;
    }
  }
  return created;
}
