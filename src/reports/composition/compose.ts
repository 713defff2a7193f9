/** Makes a blueprint of the sections of a sheet and of what users typed on it before. */
import type { Area, BlueprintPrint, BlueprintRow, CellLook, SheetBlueprint } from '../../workbook';
import { columnLetters } from '../../workbook';
import type { DraftCell, DraftRow, DraftSection, GridColumn, Places } from './draft';
import { textHeight } from './heights';
import { inputValidations } from './input-rules';
import type { KeptContent, KeptRow } from './kept';
import { inputKey, KEY_COLUMN, KEY_ROW, REPEATED, rowMark } from './kept';
import type { LostText } from './lost';
import { lostTexts, withLostInPlace } from './lost';
import type { PlacedRow, TallRow } from './pages';
import { paginated } from './pages';
import { rowCells, userCells } from './cells';

export interface SheetDraft {
  signature: string;
  name: string;
  tabColor: string;
  grid: readonly GridColumn[];
  looks: Readonly<Record<string, CellLook>>;
  sections: readonly DraftSection[];
  /** The block of what was typed on rows that have gone; none where nothing was. */
  lostSection(lost: readonly LostText[]): DraftSection;
  kept: KeptContent;
  /** The row ("section/row") that is repeated on each page. */
  runningRow: string;
  /** Points of rows that fit on a page. */
  pageCapacity: number;
  footer: NonNullable<BlueprintPrint['footer']>;
  freeze?: SheetBlueprint['freeze'];
  firstInput?: { row: string; column: string };
}

/** Characters for which each column has room beside its own: merged cells have that of all but one. */
const PADDING = 0.7;

/** A row of the sheet: one of a section's, or one that the user put in. */
interface Entry extends TallRow {
  user: KeptRow | null;
}

export interface Composed {
  blueprint: SheetBlueprint;
  /** What of the typed texts has lost its place: it is on the sheet, in its block. */
  lost: LostText[];
  /** How many cells and rows of the user's own the sheet takes over; a proposal that was left as it was is none. */
  kept: number;
}

export function compose(draft: SheetDraft): Composed {
  const kept = withLostInPlace(draft.kept);
  const own = draft.sections.flatMap(rowsOf);
  const ownInputs = new Set(
    own.flatMap(([key, row]) => row.cells.flatMap(({ from, input }) => (input ? [inputKey(key, from)] : []))),
  );
  const lost = lostTexts(kept, new Set(own.map(([key]) => key)), ownInputs);
  const sections = lost.length > 0 ? [...draft.sections, draft.lostSection(lost)] : draft.sections;
  const context: Context = { ...draft, kept, lost: new Map(lost.map((text) => [`${text.row}@${text.column}`, text])) };

  const entries = withUserRows(sections.flatMap(rowsOf), context);
  const printed = paginated(
    entries.filter(({ row }) => !row?.isUnprinted),
    draft.pageCapacity,
  );
  const unprinted = entries.filter(({ row }) => row?.isUnprinted).map(unpaged);
  const placed = [...printed, ...unprinted];
  const rowOf = new Map<string, number>();
  placed.forEach(({ key, isRepeated }, index) => {
    if (key !== '' && !isRepeated) rowOf.set(key, index + KEY_ROW + 1);
  });
  return {
    blueprint: blueprintOf(context, sections, placed, printed.length, rowOf),
    lost,
    kept: keptCount(kept, own),
  };
}

function keptCount({ inputs, beside, inserted }: KeptContent, own: readonly [string, DraftRow][]): number {
  const proposed = new Map(
    own.flatMap(([key, row]) => row.cells.map(({ from, value }) => [inputKey(key, from), value] as const)),
  );
  const typed = [...inputs].filter(([key, { value, formula }]) => formula !== null || value !== proposed.get(key));
  const rows = [...inserted.values()].reduce((sum, list) => sum + list.length, 0);
  return typed.length + beside.size + rows;
}

interface Context extends SheetDraft {
  lost: ReadonlyMap<string, LostText>;
}

function rowsOf({ id, rows }: DraftSection): [string, DraftRow][] {
  return rows.map((row) => [`${id}/${row.key}`, row]);
}

/** The rows that the user put in come after the row that they followed, or at the end where that one has gone. */
function withUserRows(rows: readonly [string, DraftRow][], context: Context): Entry[] {
  const { inserted } = context.kept;
  const keys = new Set(rows.map(([key]) => key));
  const homeless = [...inserted].filter(([key]) => !keys.has(key)).flatMap(([, users]) => users);
  const userEntry = (user: KeptRow): Entry => ({ key: '', row: null, user, height: userHeight(user, context) });
  return [
    ...rows.flatMap(([key, row]) => [
      { key, row, user: null, height: rowHeight(key, row, context) },
      ...(inserted.get(key) ?? []).map(userEntry),
    ]),
    ...homeless.map(userEntry),
  ];
}

function unpaged(entry: Entry): PlacedRow<Entry> {
  return { ...entry, startsPage: false, isRepeated: false };
}

function widthOf(grid: readonly GridColumn[], { from, to = from }: Pick<DraftCell, 'from' | 'to'>): number {
  const [first, last] = [from, to].map((key) => grid.findIndex((column) => column.key === key));
  const covered = grid.slice(first, (last ?? 0) + 1);
  return covered.reduce((sum, { width }) => sum + width + PADDING, -PADDING);
}

/** High enough for what its cells show, where their look breaks lines. */
function rowHeight(key: string, { cells, height = 16.5 }: DraftRow, { grid, looks, kept }: Context): number {
  const heights = cells.map((cell) => {
    const look = looks[cell.look];
    if (!look?.wraps) return 0;
    const typed = cell.input ? kept.inputs.get(inputKey(key, cell.from))?.value : undefined;
    const shown = typed ?? cell.shows ?? cell.value;
    if (typeof shown !== 'string') return 0;
    // Bold letters are a little wider.
    const scale = ((look.size ?? 10) / 10) * (look.bold ? 1.05 : 1);
    return textHeight(shown, widthOf(grid, cell) / scale) * scale;
  });
  return Math.min(400, Math.max(height, ...heights));
}

function userHeight(user: KeptRow, { grid }: Context): number {
  const heights = [...user].map(([column, { value }]) =>
    typeof value === 'string' ? textHeight(value, grid[column - KEY_COLUMN - 1]?.width ?? 20) : 0,
  );
  return Math.min(400, Math.max(16.5, ...heights));
}

function blueprintOf(
  context: Context,
  sections: readonly DraftSection[],
  placed: readonly PlacedRow<Entry>[],
  printedRows: number,
  rowOf: ReadonlyMap<string, number>,
): SheetBlueprint {
  const { grid, looks, kept, runningRow, firstInput } = context;
  const places = placesOn(grid, rowOf);
  const keyRow: BlueprintRow = {
    isHidden: true,
    cells: [null, ...grid.map(({ key }) => ({ value: key, look: 'key' }))],
  };
  const extraLooks: Record<string, CellLook> = {};
  const rows = placed.map((entry): BlueprintRow => {
    const { key, row, user, height, isRepeated } = entry;
    const mark = isRepeated ? REPEATED : row ? rowMark(key, inputsOf(row)) : null;
    const own = row ? rowCells(row, { key, grid, places, kept, lost: context.lost, rowOf }) : [];
    const users = isRepeated ? [] : userCells(user ?? kept.beside.get(key), { kept, rowOf, extraLooks });
    const cells = [mark === null ? null : { value: mark, look: 'key' }, ...own];
    users.forEach(([column, cell]) => {
      while (cells.length < column - 1) cells.push(null);
      cells[column - 1] = cell;
    });
    return { height: Math.round(height * 4) / 4, cells };
  });
  const lastColumn = grid.length + KEY_COLUMN;
  const input = firstInput && places.has(firstInput.row) ? firstInput : undefined;
  const pageBreaks = placed.flatMap(({ startsPage }, index) => (startsPage ? [index + KEY_ROW + 1] : []));
  const running = rowOf.get(runningRow);
  return {
    signature: context.signature,
    name: context.name,
    tabColor: context.tabColor,
    columns: [{ width: 4, isHidden: true }, ...grid.map(({ width }) => ({ width }))],
    rows: [keyRow, ...rows],
    looks: { ...looks, ...extraLooks },
    merges: mergesOf(placed, grid),
    validations: [
      ...inputValidations(placed, grid),
      ...sections.flatMap(({ validations }) => validations?.(places) ?? []),
    ],
    highlights: sections.flatMap(({ highlights }) => highlights?.(places) ?? []),
    charts: sections.flatMap(({ charts }) => charts?.(places) ?? []),
    chartsLeftOut: sections.flatMap(({ chartsLeftOut = [] }) => chartsLeftOut),
    ...(context.freeze && { freeze: context.freeze }),
    print: {
      orientation: 'landscape',
      area: { top: KEY_ROW + 1, left: KEY_COLUMN + 1, bottom: printedRows + KEY_ROW, right: lastColumn },
      ...(running !== undefined && { titleRows: { first: running, last: running } }),
      pageBreaks,
      footer: context.footer,
    },
    ...(input && {
      firstInput: {
        row: rowOf.get(input.row) ?? 1,
        column: grid.findIndex(({ key }) => key === input.column) + KEY_COLUMN + 1,
      },
    }),
  };
}

function inputsOf({ cells }: DraftRow): string[] {
  return cells.flatMap(({ from, input }) => (input ? [from] : []));
}

function mergesOf(placed: readonly PlacedRow<Entry>[], grid: readonly GridColumn[]): Area[] {
  return placed.flatMap(({ row }, index) =>
    (row?.cells ?? []).flatMap(({ from, to }) => {
      if (to === undefined || to === from) return [];
      const [left, right] = [from, to].map((key) => grid.findIndex((one) => one.key === key) + KEY_COLUMN + 1);
      const at = index + KEY_ROW + 1;
      return [{ top: at, bottom: at, left: left ?? 0, right: right ?? 0 }];
    }),
  );
}

/** Addresses of cells by the keys of their rows and columns. */
function placesOn(grid: readonly GridColumn[], rowOf: ReadonlyMap<string, number>): Places {
  const letters = (column: string): string => {
    const index = grid.findIndex(({ key }) => key === column);
    if (index < 0) throw new Error(`No column « ${column} » in the grid`);
    return columnLetters(index + KEY_COLUMN + 1);
  };
  const rowAt = (key: string): number => {
    const row = rowOf.get(key);
    if (row === undefined) throw new Error(`No row « ${key} » on the sheet`);
    return row;
  };
  return {
    at: (column, row = '') => `${letters(column)}${rowAt(row)}`,
    span: (column, first, last) => `$${letters(column)}$${rowAt(first)}:$${letters(column)}$${rowAt(last)}`,
    has: (row) => rowOf.has(row),
  };
}
