/**
 * The columns that the add-in computes beside an annexe: how they are known again on a sheet. Each carries a hidden name
 * of the sheet that stands for its cells, so that it is found whatever was inserted, deleted, sorted or moved around it,
 * in the .xlsx file as well as through Excel's API.
 */
import { parseArea } from './address';
import type { Area, ComputedBlock, ComputedColumn, ComputedRole, SheetSnapshot } from './snapshot';
import { formulaAt, numberFormatAt, valueAt } from './snapshot';

/** A name of a sheet: what it is called, and its formula, with or without its equals sign (a file has none). */
export interface SheetName {
  name: string;
  formula: string;
}

/** The narrow blank column before the others. */
export const SEPARATOR = 'separateur';

const PREFIX = '_annexes_lda_';
const PRINTED = 'impression';
const ROLES: Readonly<Record<string, ComputedRole>> = { '1': 'annexe1', '2': 'annexe2' };
const NAME = /^_annexes_lda_([12])_([a-z0-9_]+)$/i;

/** The name of a computed column: ("annexe1", "cout-total") → "_annexes_lda_1_cout_total". */
export function computedName(role: ComputedRole, id: string): string {
  return `${PREFIX}${role === 'annexe1' ? 1 : 2}_${id.replaceAll('-', '_')}`;
}

/** The name that stands for the print area that the add-in set when it put the columns of an annexe there. */
export function printedName(role: ComputedRole): string {
  return computedName(role, PRINTED);
}

/** The cells that the formula of a name stands for: "='Annexe 1'!$S$1:$S$29"; null where they are gone. */
function cellsOf(formula: string): Area | null {
  return parseArea(formula.slice(formula.lastIndexOf('!') + 1));
}

/** A sheet as it was read, its computed columns set apart from its own cells: nobody takes them for the annexe's. */
export function withComputedApart(sheet: SheetSnapshot, names: readonly SheetName[]): SheetSnapshot {
  const blocks = new Map<ComputedRole, ComputedBlock>();
  for (const { name, formula } of names) {
    const [, number = '', id = ''] = NAME.exec(name) ?? [];
    const role = ROLES[number];
    const area = role === undefined ? null : cellsOf(formula);
    if (role === undefined || area === null) continue;
    const block = blocks.get(role) ?? { role, columns: [], printArea: null };
    blocks.set(role, block);
    if (id.toLowerCase() === PRINTED) block.printArea = area;
    else block.columns.push(columnOf(sheet, id.toLowerCase().replaceAll('_', '-'), area));
  }
  const computed = [...blocks.values()]
    .filter(({ columns }) => columns.some(({ id }) => id !== SEPARATOR))
    .map((block) => ({ ...block, columns: block.columns.sort((one, other) => one.column - other.column) }));
  if (computed.length === 0) return sheet;
  const areas = computed.flatMap(({ columns }) => columns);
  const without = <T>(rows: T[][], empty: T): T[][] => emptied(sheet, rows, areas, empty);
  return {
    ...sheet,
    values: without(sheet.values, null),
    formulas: without(sheet.formulas, null),
    numberFormats: without(sheet.numberFormats, 'General'),
    computed,
  };
}

function columnOf(sheet: SheetSnapshot, id: string, { top, left, bottom }: Area): ComputedColumn {
  const cells = Array.from({ length: bottom - top + 1 }, (_, index) => ({
    value: valueAt(sheet, top + index, left),
    formula: formulaAt(sheet, top + index, left),
    numberFormat: numberFormatAt(sheet, top + index, left),
  }));
  return { id, column: left, top, bottom, cells };
}

/** The rows of a sheet with some columns' cells emptied. */
function emptied<T>(sheet: SheetSnapshot, rows: T[][], columns: readonly ComputedColumn[], empty: T): T[][] {
  return rows.map((cells, index) => {
    const row = sheet.firstRow + index;
    const gone = columns.filter(({ top, bottom }) => row >= top && row <= bottom);
    if (gone.length === 0) return cells;
    const kept = [...cells];
    for (const { column } of gone) {
      const at = column - sheet.firstColumn;
      if (at >= 0 && at < kept.length) kept[at] = empty;
    }
    return kept;
  });
}

/** The computed columns of an annexe on a sheet, if any. */
export function computedBlock(sheet: SheetSnapshot, role: ComputedRole): ComputedBlock | null {
  return sheet.computed.find((block) => block.role === role) ?? null;
}
