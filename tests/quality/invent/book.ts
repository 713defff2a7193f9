import type { Annexe1Key, Annexe2Key, Settings } from '../../../src/convention';
import { defaultSettings, modelSettings } from '../../../src/convention';
import type { CellRef, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook';
import { cellAddress, sheetSnapshot } from '../../../src/workbook';
import { evaluate } from './formulas';
import type { Layout } from './layout';
import type { Plan } from './plan';

export type Key = Annexe1Key | Annexe2Key | 'remarks';

/** What a row of a sheet is: an action by its number, or something else by its name. */
export type RowName = number | string;

/** Where something stands, whatever the layout makes of it. */
export interface Place {
  role: 'annexe1' | 'annexe2';
  row: RowName;
  key: Key;
}

/** A formula that knows the addresses of the cells it needs only once the sheet is laid out. */
export type Formula = (sheet: Sheet) => string;

export interface Cell {
  value: CellValue;
  format?: string;
  formula?: Formula;
}

export interface Row {
  name: RowName;
  cells: Partial<Record<Key, Cell>>;
}

/** A sheet under construction, whose rows can still be changed. */
export class Sheet {
  isHidden = new Set<RowName>();
  /** Areas to merge, each from one cell to another. */
  merges: [from: Omit<Place, 'role'>, to: Omit<Place, 'role'>][] = [];

  constructor(
    readonly name: string,
    readonly rows: Row[],
    readonly keys: Key[],
    readonly origin: Pick<Layout, 'firstRow' | 'firstColumn'>,
  ) {}

  row(name: RowName): Row {
    const found = this.rows.find((row) => row.name === name);
    if (!found) throw new Error(`No row ${name} on ${this.name}`);
    return found;
  }

  /** The value of a cell; null where it is empty. */
  value(name: RowName, key: Key): CellValue {
    return this.row(name).cells[key]?.value ?? null;
  }

  /** Puts a value in a cell, in the format that it has, and in the place of its formula. */
  set(name: RowName, key: Key, value: CellValue): void {
    const { cells } = this.row(name);
    cells[key] = { ...(cells[key]?.format === undefined ? {} : { format: cells[key].format }), value };
  }

  at(name: RowName, key: Key): CellRef {
    const row = this.rows.findIndex((one) => one.name === name);
    const column = this.keys.indexOf(key);
    if (row < 0 || column < 0) throw new Error(`No cell ${name}/${key} on ${this.name}`);
    return { sheet: this.name, row: this.origin.firstRow + row, column: this.origin.firstColumn + column };
  }

  address(name: RowName, key: Key): string {
    return cellAddress(this.at(name, key));
  }

  /** Names of the rows of actions, from top to bottom. */
  get actions(): number[] {
    return this.rows.flatMap(({ name }) => (typeof name === 'number' ? [name] : []));
  }

  has(name: RowName, key: Key): boolean {
    return this.keys.includes(key) && this.rows.some((row) => row.name === name);
  }

  snapshot() {
    const { firstRow, firstColumn } = this.origin;
    const cells = this.rows.map((row) => this.keys.map((key) => row.cells[key]));
    const formulas = cells.map((row) => row.map((cell) => cell?.formula?.(this) ?? null));
    const typed = cells.map((row) => row.map((cell) => cell?.value ?? null));
    return sheetSnapshot({
      name: this.name,
      firstRow,
      firstColumn,
      values: evaluate(typed, formulas, { firstRow, firstColumn }),
      formulas,
      numberFormats: cells.map((row) => row.map((cell) => cell?.format ?? 'General')),
      hiddenRows: this.rows.flatMap(({ name }, index) => (this.isHidden.has(name) ? [firstRow + index] : [])),
      merges: this.merges.map(([from, to]) => {
        const [first, last] = [this.at(from.row, from.key), this.at(to.row, to.key)];
        return { top: first.row, left: first.column, bottom: last.row, right: last.column };
      }),
    });
  }
}

/** A workbook of two annexes, with what a fault needs to know of them. */
export interface Book {
  plan: Plan;
  layout: Layout;
  annexe1: Sheet;
  annexe2: Sheet;
  settings: Settings;
  /** Sheets besides the annexes: the contact sheet. */
  others: SheetSnapshot[];
  /** When it is checked, an ISO date. */
  today: string;
}

export function placeAt(book: Book, place: Place | CellRef): CellRef {
  return 'role' in place ? book[place.role].at(place.row, place.key) : place;
}

export function snapshotOf(book: Book): WorkbookSnapshot {
  return { sheets: [book.annexe1.snapshot(), book.annexe2.snapshot(), ...book.others], isReadOnly: false };
}

/** The settings of the agreement itself. */
export function ownSettings({ signatory, firstYear, actions }: Plan): Settings {
  const approved = actions.flatMap((action) => action.approved);
  const sum = (parts: typeof approved) => parts.reduce((total, { euros }) => total + euros, 0);
  return {
    ...modelSettings,
    collectivity: signatory.name,
    signatories: ['Etat', signatory.acronym],
    firstYear,
    lastYear: firstYear + 1,
    endDate: `${firstYear + 1}-12-31`,
    grantee: signatory.acronym,
    grant: sum(approved.filter(({ who }) => who === signatory.acronym)),
    envelope: sum(approved),
    beneficiaries: ['Etat', signatory.acronym],
  };
}

/** What a team that never opened the settings runs with: those of another territory's agreement. */
export const foreignSettings = defaultSettings;
