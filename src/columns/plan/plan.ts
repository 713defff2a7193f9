/** What a block of computed columns is to be, as plain data: where it stands, what each cell holds, how it looks. */
import { typeset } from '../../convention';
import type { Area, BlockColumn, BlockWriting, BlueprintValidation, ComputedBlock, ComputedRole } from '../../workbook';
import { SEPARATOR, lastRow } from '../../workbook';
import { columnsOf, headingOf, withNeeded } from '../catalogue';
import type { Agreement } from '../column';
import { KEY_WIDTH, SEPARATOR_WIDTH, TEXTS_WIDTH, numberFormats, widths } from '../looks';
import { cellsOf } from './cells';
import type { PlanContext, Table } from './context';
import { KEY, TEXTS, keysRead, labelsOf, tableOf } from './context';
import { highlightsOf } from './highlights';
import { looksOf } from './dress';
import { layoutOf } from './layout';
import type { BlockRows } from './rows';
import { rowsOf } from './rows';

export interface PlannedColumn extends BlockColumn {
  heading: string;
}

export interface BlockPlan extends BlockWriting {
  rows: BlockRows;
  columns: readonly PlannedColumn[];
}

/** The last row of the sheet that must go on being printed. */
function printAreaOf({ sheet, area }: Table, separator: number): Area | null {
  if (sheet.printArea !== null) return null;
  return { top: 1, left: 1, bottom: Math.max(lastRow(sheet), area.bottom), right: separator - 1 };
}

/**
 * Plans the block of an annexe.
 * @param chosen ids of the columns that are wanted; those that their formulas need come with them
 * @param former a block that was taken away, for what the user had typed in it
 * @returns null where the annexe was not found or has no action
 */
export function planBlock(
  agreement: Agreement,
  role: ComputedRole,
  chosen: readonly string[],
  former: ComputedBlock | null = null,
): BlockPlan | null {
  const table = tableOf(agreement, role);
  if (!table || table.rows.length === 0) return null;
  const existing = (table.sheet.computed.find((block) => block.role === role)?.columns ?? []).map(({ id }) => id);
  const columns = withNeeded(columnsOf(role, agreement, existing), chosen);
  const keys = keysRead(columns, table);
  const isTyped = columns.some(({ choices }) => choices !== undefined);
  const hasTexts = isTyped || keys.length > 0;
  const ids = [KEY, ...columns.map(({ id }) => id), ...(hasTexts ? [TEXTS] : [])];
  const layout = layoutOf(table, role, ids);
  const rows = rowsOf(table, columns, agreement);
  const context = {
    agreement,
    role,
    table,
    columns,
    rows,
    layout,
    keys,
    isTyped,
    labels: labelsOf(role),
    former: layout.found ?? former,
  };
  const byId = new Map(columns.map((column) => [column.id, column]));
  const planned = ids.map((id): PlannedColumn => {
    const column = byId.get(id);
    return {
      id,
      heading: typeset(column ? headingOf(column, agreement) : id === KEY ? 'Action' : 'Textes lus'),
      column: layout.positions.get(id) ?? 0,
      width: column ? (column.width ?? widths[column.format]) : id === KEY ? KEY_WIDTH : TEXTS_WIDTH,
      numberFormat: column ? numberFormats[column.format] : 'General',
      isNew: !existing.includes(id),
    };
  });
  const cells = cellsOf(context, planned);
  const separator = layout.positions.get(SEPARATOR) ?? null;
  const dressed = planned.map(({ id, column }) => {
    const { format = 'text', choices } = byId.get(id) ?? {};
    return { id, column, isText: format === 'text', isChosen: choices !== undefined };
  });
  return {
    role,
    sheet: table.sheet.name,
    top: rows.top,
    bottom: rows.bottom,
    firstRow: rows.headings.last + 1,
    rows,
    columns: planned,
    separator: separator === null ? null : { column: separator, width: SEPARATOR_WIDTH },
    insertions: layout.insertions,
    leaving: layout.leaving,
    cells,
    countRow: rows.uncounted,
    looks: looksOf({ columns: dressed, rows }),
    highlights: highlightsOf(context),
    lists: listsOf(context),
    found: layout.found,
    printArea: layout.found || separator === null ? null : printAreaOf(table, separator),
    source: { sheet: table.sheet, area: table.area },
  };
}

function listsOf({ columns, rows, layout }: PlanContext): BlueprintValidation[] {
  return columns.flatMap(({ id, choices, heading, meaning }) => {
    const column = layout.positions.get(id);
    if (!choices || column === undefined) return [];
    return [
      {
        areas: [{ top: rows.first, left: column, bottom: rows.last, right: column }],
        rule: { kind: 'list' as const, choices },
        prompt: { title: String(heading).slice(0, 32), text: typeset(meaning).slice(0, 255) },
      },
    ];
  });
}
