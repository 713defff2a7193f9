import type { IResources, ISheetDataValidationRule, IWorkbookData } from '@univerjs/core';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import type { IAutoFilter } from '@univerjs/sheets-filter';
import type { ISheetNote } from '@univerjs/sheets-note';
import type { ITableJson } from '@univerjs/sheets-table';
import type { Rule } from './conditional-formats/rules';

/** What Univer's plugins keep of one sheet. */
export interface SheetResources {
  rules: Rule[];
  validations: ISheetDataValidationRule[];
  tables: ITableJson[];
  /** 0-based. */
  rowsHiddenByTables: number[];
  filter: IAutoFilter | undefined;
  notes: { row: number; column: number; text: string }[];
}

/** The names under which Univer's plugins keep their data in a workbook. */
const plugin = {
  names: 'SHEET_DEFINED_NAME_PLUGIN',
  rules: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
  validations: 'SHEET_DATA_VALIDATION_PLUGIN',
  tables: 'SHEET_TABLE_PLUGIN',
  filter: 'SHEET_FILTER_PLUGIN',
  notes: 'SHEET_NOTE_PLUGIN',
} as const;

type SavedTables = { tables: ITableJson[]; tableFilteredOutRows: number[] };
type SavedNotes = Record<string, Record<string, ISheetNote>>;

/** Pixels that a note takes when it is shown. */
const NOTE_SIZE = { width: 220, height: 100 };

/** The plugins' data of a whole workbook, sheets by identifier. */
export function resourcesOf(
  names: Record<string, IDefinedNamesServiceParam>,
  sheets: ReadonlyMap<string, SheetResources>,
): IResources {
  const bySheet = <T>(pick: (sheet: SheetResources) => T | undefined) =>
    Object.fromEntries([...sheets].flatMap(([id, sheet]) => (pick(sheet) === undefined ? [] : [[id, pick(sheet)]])));
  const nonEmpty = <T extends unknown[]>(list: T) => (list.length > 0 ? list : undefined);
  return [
    resource(plugin.names, names),
    resource(
      plugin.rules,
      bySheet(({ rules }) => nonEmpty(rules)),
    ),
    resource(
      plugin.validations,
      bySheet(({ validations }) => nonEmpty(validations)),
    ),
    resource(
      plugin.tables,
      bySheet(
        ({ tables, rowsHiddenByTables }): SavedTables | undefined =>
          nonEmpty(tables) && { tables, tableFilteredOutRows: rowsHiddenByTables },
      ),
    ),
    resource(
      plugin.filter,
      bySheet(({ filter }) => filter),
    ),
    resource(
      plugin.notes,
      bySheet(({ notes }) => nonEmpty(notes) && savedNotes(notes)),
    ),
  ];
}

function resource(name: string, data: unknown): IResources[number] {
  return { name, data: JSON.stringify(data) };
}

function savedNotes(notes: SheetResources['notes']): SavedNotes {
  const saved: SavedNotes = {};
  notes.forEach(({ row, column, text }, index) => {
    (saved[row] ??= {})[column] = { id: `note${index + 1}`, row, col: column, note: text, ...NOTE_SIZE };
  });
  return saved;
}

/** Reads the plugins' data back, one sheet at a time. */
export class Resources {
  private readonly data: Map<string, Record<string, unknown>>;

  constructor({ resources = [] }: Pick<IWorkbookData, 'resources'>) {
    this.data = new Map(
      resources.map(({ name, data }) => [name, data ? (JSON.parse(data) as Record<string, unknown>) : {}]),
    );
  }

  names(): IDefinedNamesServiceParam[] {
    return Object.values((this.data.get(plugin.names) ?? {}) as Record<string, IDefinedNamesServiceParam>);
  }

  sheet(id: string): SheetResources {
    const of = <T>(name: string) => this.data.get(name)?.[id] as T | undefined;
    const tables = of<SavedTables>(plugin.tables) ?? { tables: [], tableFilteredOutRows: [] };
    return {
      rules: of<Rule[]>(plugin.rules) ?? [],
      validations: of<ISheetDataValidationRule[]>(plugin.validations) ?? [],
      tables: tables.tables,
      rowsHiddenByTables: tables.tableFilteredOutRows,
      filter: of<IAutoFilter>(plugin.filter),
      notes: Object.values(of<SavedNotes>(plugin.notes) ?? {})
        .flatMap((columns) => Object.values(columns))
        .map(({ row, col, note }) => ({ row, column: col, text: note })),
    };
  }
}
