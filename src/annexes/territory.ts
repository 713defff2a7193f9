/** Whose annexes these are, among the territories whose local names the glossary knows. */
import { type Territory, territories } from '../convention';
import type { SheetSnapshot } from '../workbook';
import { valueAt } from '../workbook';
import type { TableCandidate } from './recognise';
import { fold } from './text';

interface ReadTable {
  sheet: SheetSnapshot;
  table: TableCandidate;
  title: string;
}

/** Rows of the « Territoire » column that are looked at. */
const SAMPLE_ROWS = 60;

const holdsName = (text: string, name: string) => ` ${fold(text)} `.includes(` ${fold(name)} `);

/** Share of the cells of the « Territoire » column that are the territory's acronym. */
function shareOfColumn({ sheet, table }: ReadTable, territory: Territory): number {
  const column = table.headings.matches.find(({ key }) => key === 'territory')?.heading.column;
  if (column === undefined) return 0;
  const texts = Array.from({ length: SAMPLE_ROWS }, (_, index) => valueAt(sheet, table.headerRow + 1 + index, column))
    .filter((value) => typeof value === 'string')
    .map(fold)
    .filter((text) => text !== '');
  const own = texts.filter((text) => text === fold(territory.acronym));
  return texts.length === 0 ? 0 : own.length / texts.length;
}

/**
 * The territory whose local names the annexes use: the one that a title names or, failing that, the one that most
 * actions are for. Null for any other territory: there « Métropole » and « HAS » mean something else.
 */
export function localTerritory(tables: readonly ReadTable[]): Territory | null {
  const named = territories.find(({ names }) =>
    tables.some(({ title }) => names.some((name) => holdsName(title, name))),
  );
  if (named) return named;
  return territories.find((territory) => tables.some((table) => shareOfColumn(table, territory) > 0.5)) ?? null;
}
