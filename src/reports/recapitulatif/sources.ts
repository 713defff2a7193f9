/** The columns that the summary adds up, and how its formulas point at them. */
import type { Agreement } from '../../columns';
import { tableOf } from '../../columns';
import type { CellValue, ComputedRole } from '../../workbook';
import { computedBlock } from '../../workbook';
import { columnRef } from '../sheet/references';

/** A computed column that stands on a sheet. */
export interface SourceColumn {
  id: string;
  heading: string;
  /** Its cells beside the actions, fixed. */
  range: string;
  /** What they showed when they were read. */
  values: readonly CellValue[];
}

export interface Sources {
  /** The computed columns of Annexe 1, by id. */
  budget: ReadonlyMap<string, SourceColumn>;
  /** Those of Annexe 2; null where there are none. */
  objectives: ReadonlyMap<string, SourceColumn> | null;
  /** The actions' cells in a column of Annexe 1 itself. */
  range(column: number): string;
}

function columnsIn(agreement: Agreement, role: ComputedRole): Map<string, SourceColumn> | null {
  const table = tableOf(agreement, role);
  const block = table && computedBlock(table.sheet, role);
  if (!table || !block || table.rows.length === 0) return null;
  const rows = table.rows.map(({ row }) => row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  return new Map(
    block.columns.map(({ id, column, top, cells }) => {
      const heading = cells[table.headerRow - top]?.value;
      return [
        id,
        {
          id,
          heading: typeof heading === 'string' ? heading : id,
          range: columnRef(table.sheet.name, column, first, last),
          values: cells.slice(first - top, last - top + 1).map(({ value }) => value),
        },
      ];
    }),
  );
}

/** Null where Annexe 1 has no computed columns. */
export function sourcesOf(agreement: Agreement): Sources | null {
  const table = tableOf(agreement, 'annexe1');
  const budget = columnsIn(agreement, 'annexe1');
  if (!table || !budget) return null;
  const rows = table.rows.map(({ row }) => row);
  return {
    budget,
    objectives: columnsIn(agreement, 'annexe2'),
    range: (column) => columnRef(table.sheet.name, column, Math.min(...rows), Math.max(...rows)),
  };
}

/** The sum of a column. */
export function columnTotal({ range }: SourceColumn): string {
  return `=SUM(${range})`;
}

/** The texts that some cells say, each once and in order, and "" at the end where one says none. */
export function distinctTexts(texts: readonly string[]): string[] {
  const said = [...new Set(texts)].filter((text) => text !== '').sort((one, other) => one.localeCompare(other, 'fr'));
  return texts.includes('') ? [...said, ''] : said;
}

const added = ['cout-total', 'ami-demande', 'financements', 'valide', 'reste-a-financer'];

/** How many actions there are, and the sums of all their amounts. */
export function wholeSums({ budget }: Sources): { count: string; sums: string[] } {
  const key = budget.get('action');
  return {
    count: key ? `=SUMPRODUCT(--(${key.range}<>""))` : '=0',
    sums: added.flatMap((id) => {
      const column = budget.get(id);
      return column ? [columnTotal(column)] : [];
    }),
  };
}

/** How many actions say a text, and the sums of their amounts; rows that are no action say nothing. */
export function sumWhere({ budget }: Sources, range: string, said: string): { count: string; sums: string[] } {
  const key = budget.get('action');
  const isAction = key ? `--(${key.range}<>"")` : '1';
  const isSaid = `--(${range}="${said.replaceAll('"', '""')}")`;
  return {
    count: `=SUMPRODUCT(${isAction},${isSaid})`,
    sums: added.flatMap((id) => {
      const column = budget.get(id);
      return column ? [`=SUMPRODUCT(${isSaid},${column.range})`] : [];
    }),
  };
}
