import type { Injector, Nullable } from '@univerjs/core';
import { IFormulaCurrentConfigService, type IFormulaData, type IFormulaDataItem } from '@univerjs/engine-formula';

/** Formulas of one sheet, by row and column. */
type SheetFormulas = Record<number, Record<number, Nullable<IFormulaDataItem>>>;

/**
 * Lets Univer parse a formula that runs down a column once, as a spreadsheet means it to. Univer parses the text of every
 * cell and remembers five thousand of them; a thousand actions with all their computed columns have forty thousand. Its
 * calculation also knows shared formulas, as files have them: here it is told that formulas are shared wherever they are
 * the same but for their row. Only the calculation is told: what a cell holds, and so what is read, saved, moved or sorted,
 * is its own text.
 */
export function shareFormulas(injector: Injector): void {
  const config = injector.get(IFormulaCurrentConfigService);
  const formulasOfCells = config.getFormulaData.bind(config);
  // Univer asks several times in one calculation, for the same formulas.
  const known = new WeakMap<IFormulaData, IFormulaData>();
  config.getFormulaData = () => {
    const formulas = formulasOfCells();
    const shared = known.get(formulas) ?? shareInWorkbooks(formulas);
    known.set(formulas, shared);
    return shared;
  };
}

function shareInWorkbooks(formulas: IFormulaData): IFormulaData {
  const shared: IFormulaData = {};
  for (const [unitId, sheets] of Object.entries(formulas)) {
    const sharedSheets: Record<string, SheetFormulas> = (shared[unitId] = {});
    for (const [sheetId, rows] of Object.entries(sheets ?? {})) sharedSheets[sheetId] = shareInSheet(rows ?? {});
  }
  return shared;
}

function shareInSheet(rows: SheetFormulas): SheetFormulas {
  const firsts = new Map<string, { row: number; item: IFormulaDataItem }>();
  // Down a column, most formulas are the one above.
  const above = new Map<string, string | null>();
  const shared: SheetFormulas = {};
  for (const [rowText, cells] of Object.entries(rows)) {
    const row = Number(rowText);
    const sharedCells: Record<string, Nullable<IFormulaDataItem>> = (shared[row] = {});
    for (const [column, item] of Object.entries(cells)) {
      sharedCells[column] = item;
      if (!item || item.si) continue;
      const last = above.get(column) ?? null;
      const form = last !== null && inRow(last, row) === item.f ? last : formFromRow(item.f, row);
      above.set(column, form);
      if (form === null) continue;
      const key = `${column} ${form}`;
      const first = firsts.get(key);
      if (first) {
        first.item.si = key;
        sharedCells[column] = { f: first.item.f, si: key, x: 0, y: row - first.row };
      } else {
        const own: IFormulaDataItem = { f: item.f };
        sharedCells[column] = own;
        firsts.set(key, { row, item: own });
      }
    }
  }
  return shared;
}

/** Texts, quoted names of sheets, words (a reference, a name, a function, a sheet), numbers, and any other sign. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\$][\p{L}\d_.$?\\]*[!(]?|\d+(?:\.\d*)?(?:e[+-]?\d+)?|\S/giu;
const RELATIVE_ROW = /^(\$?[a-z]{1,3})(\d{1,7})$/i;
/** What is not the same one row further down, or not surely so: arrays, tables, whole rows, names of one formula. */
const UNSHARED = /^(?:[[\]{}@#]|LET\(|LAMBDA\()$/i;
/** Stands around a row in a form: no cell can hold it. */
const MARK = '\u{1}';
const OWN_ROW = new RegExp(`${MARK}(-?\\d+)${MARK}`, 'gu');
const WHOLE_ROWS = /(?:^|[^\w$])\$?\d+:|:\$?\d/;

/**
 * What a formula says as seen from its row, « =IF(J3,$T$28) » in the third one as « =IF(J[0],$T$28) »: in a column, two
 * formulas of the same form are one formula. Null where that cannot be told for sure.
 * @param row 0-based
 */
function formFromRow(formula: string, row: number): string | null {
  if (WHOLE_ROWS.test(formula)) return null;
  let isSure = true;
  const form = formula.replace(TOKENS, (token) => {
    if (UNSHARED.test(token)) isSure = false;
    const [, column, ownRow] = RELATIVE_ROW.exec(token) ?? [];
    return column === undefined ? token : `${column}${MARK}${Number(ownRow) - row}${MARK}`;
  });
  return isSure ? form : null;
}

/** The formula that has a form in some row: « =IF(J[0],$T$28) » in the fourth one is « =IF(J4,$T$28) ». */
function inRow(form: string, row: number): string {
  return form.replace(OWN_ROW, (_, offset: string) => String(row + Number(offset)));
}
