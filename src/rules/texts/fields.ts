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
export function textFields({ annexe1, annexe2 }: Annexes): TextField[] {
  const seen = new Set<string>();
  const fields = [
    ...(annexe1?.rows ?? []).flatMap((row) =>
      textKeys1.map((key): TextField => ({ role: 'annexe1', key, row, field: row[key] })),
    ),
    ...(annexe2?.rows ?? []).flatMap((row) =>
      textKeys2.map((key): TextField => ({ role: 'annexe2', key, row, field: row[key] })),
    ),
  ];
  return fields.filter(({ field }) => {
    if (field.isMissing || typeof field.raw !== 'string' || field.text === '') return false;
    const key = cellKey(field.cell);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
