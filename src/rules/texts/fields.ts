import type { Annexe1Row, Annexe2Row, AnnexeRole, Annexes, Field } from '../../annexes';
import type { Annexe1Key, Annexe2Key } from '../../convention';
import type { CellRef } from '../../workbook';

/** A cell of an action that holds words. */
export interface TextField {
  role: AnnexeRole;
  key: Annexe1Key | Annexe2Key;
  row: Annexe1Row | Annexe2Row;
  field: Field<unknown>;
}

/** Columns of words; a calendar counts where it is typed as a text. */
const textKeys1 = [
  'action',
  'description',
  'objective',
  'expectedEffect',
  'indicators',
  'longTermFunding',
  'calendar',
  'deliverables',
] as const satisfies readonly Annexe1Key[];
const textKeys2 = [
  'action',
  'description',
  'objective',
  'indicators',
  'start',
  'milestones',
] as const satisfies readonly Annexe2Key[];

/** Columns that the two annexes have in common, and that ought to say the same (the calendars need not). */
export const commonKeys = ['action', 'description', 'objective', 'indicators'] as const;

/** Cells with words of both annexes, from top to bottom; a cell merged over several actions counts once. */
export function textFields(annexes: Annexes): readonly TextField[] {
  return fieldsOf(annexes).all;
}

/** Cells that list organisations: of their words only those in small letters are French. */
export function listFields({ annexe2 }: Annexes): readonly TextField[] {
  const fields: Fields = { all: [], bySheet: new Map() };
  for (const row of annexe2?.rows ?? []) {
    for (const key of ['pilots', 'partners'] as const) add(fields, 'annexe2', key, row, row[key]);
  }
  return fields.all;
}

/** What a cell of one of the annexes holds, where it holds words. */
export function textFieldAt(annexes: Annexes, { sheet, row, column }: CellRef): TextField | undefined {
  return fieldsOf(annexes)
    .bySheet.get(sheet)
    ?.get(row * WIDTH + column);
}

interface Fields {
  all: TextField[];
  /** By sheet, then by place: numbers, since a long agreement has more than a hundred thousand such cells. */
  bySheet: Map<string, Map<number, TextField>>;
}

/** Columns that Excel has: to key a cell by one number. */
const WIDTH = 16_384;

const known = new WeakMap<Annexes, Fields>();

/** Gathered once, however many rules ask for them. */
function fieldsOf(annexes: Annexes): Fields {
  const fields = known.get(annexes) ?? gather(annexes);
  known.set(annexes, fields);
  return fields;
}

function gather({ annexe1, annexe2 }: Annexes): Fields {
  const fields: Fields = { all: [], bySheet: new Map() };
  for (const row of annexe1?.rows ?? []) {
    for (const key of textKeys1) add(fields, 'annexe1', key, row, row[key]);
  }
  for (const row of annexe2?.rows ?? []) {
    for (const key of textKeys2) add(fields, 'annexe2', key, row, row[key]);
  }
  return fields;
}

function add(
  { all, bySheet }: Fields,
  role: AnnexeRole,
  key: TextField['key'],
  row: TextField['row'],
  field: Field<unknown>,
): void {
  const { isMissing, raw, text, cell } = field;
  if (isMissing || typeof raw !== 'string' || text === '') return;
  const byPlace = bySheet.get(cell.sheet) ?? new Map<number, TextField>();
  bySheet.set(cell.sheet, byPlace);
  const place = cell.row * WIDTH + cell.column;
  if (byPlace.has(place)) return;
  const at = { role, key, row, field };
  byPlace.set(place, at);
  all.push(at);
}
