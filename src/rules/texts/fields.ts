import type { Annexe1Row, Annexe2Row, AnnexeRole, Annexes, Field } from '../../annexes';
import type { Annexe1Key, Annexe2Key } from '../../convention';
import { cellKey } from '../../workbook';

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
export function textFields(annexes: Annexes): TextField[] {
  return [...textFieldsByCell(annexes).values()];
}

const known = new WeakMap<Annexes, ReadonlyMap<string, TextField>>();

/** The same by their cells, as `cellKey` names them; gathered once, however many rules ask for them. */
export function textFieldsByCell(annexes: Annexes): ReadonlyMap<string, TextField> {
  const fields = known.get(annexes) ?? gather(annexes);
  known.set(annexes, fields);
  return fields;
}

function gather({ annexe1, annexe2 }: Annexes): Map<string, TextField> {
  const fields = new Map<string, TextField>();
  const add = (at: TextField) => {
    const { isMissing, raw, text, cell } = at.field;
    if (isMissing || typeof raw !== 'string' || text === '') return;
    const key = cellKey(cell);
    if (!fields.has(key)) fields.set(key, at);
  };
  for (const row of annexe1?.rows ?? []) {
    for (const key of textKeys1) add({ role: 'annexe1', key, row, field: row[key] });
  }
  for (const row of annexe2?.rows ?? []) {
    for (const key of textKeys2) add({ role: 'annexe2', key, row, field: row[key] });
  }
  return fields;
}
