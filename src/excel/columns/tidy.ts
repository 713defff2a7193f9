import type { ComputedRole } from '../../workbook';
import { computedName, parseArea, printedName } from '../../workbook';
import { movedFilters, withoutColumns } from '../filters/filter';
import { writeUnfiltered } from '../filters/lift';
import { ExcelTrouble } from '../trouble';
import type { Examined } from './examine';
import { queuePrintedAsBefore } from './leave';
import { tidied } from './sentences';
import { addedColumns, isUnfinished, queueTidying } from './site';

const roles: readonly ComputedRole[] = ['annexe1', 'annexe2'];

/**
 * Takes away what an earlier write has left that broke off while nobody could mend it, if there is anything.
 * @throws ExcelTrouble « changed » then: all is to be worked out anew
 */
export async function tidyFirst(sheet: string, examined: Examined): Promise<void> {
  if (!isUnfinished(examined.names)) return;
  await tidy(sheet, examined);
  throw new ExcelTrouble('changed', tidied(sheet));
}

/** Where no columns are left at all, the sheet prints as before. */
function tidy(name: string, { names, printArea, filters }: Examined): Promise<void> {
  const after = movedFilters(filters, withoutColumns(addedColumns(names)));
  return writeUnfiltered(name, after, (sheet) => {
    const left = queueTidying(sheet, names);
    for (const role of roles) {
      const isOf = (one: { name: string }) =>
        one.name.startsWith(computedName(role, '')) && one.name !== printedName(role);
      const printed = left.find((one) => one.name === printedName(role));
      if (!printed || left.some(isOf)) continue;
      const area = parseArea(printed.formula.slice(printed.formula.lastIndexOf('!') + 1));
      queuePrintedAsBefore(sheet, { role, printArea: area }, { names: left, printArea });
    }
  });
}
