import type { ActorList, Annexes, Field } from '../../annexes';
import { editCell } from '../../workbook';
import type { Fix } from '../fix';
import { fixOf } from '../fix';
import { withOrganisation } from '../list-edits';

/** The proposal to add organisations to the partners of an action (Annexe 2); none where the cell is no list of words. */
export function withPartners(
  { annexe2 }: Annexes,
  { raw, cell, formula }: Field<ActorList>,
  names: readonly string[],
  title: string,
): Fix | undefined {
  if (!annexe2 || typeof raw !== 'string' || formula !== null) return undefined;
  const value = names.reduce(withOrganisation, raw);
  return fixOf('proposed', title, [editCell(annexe2.sheet, cell, { value })]);
}
