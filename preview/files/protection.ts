import type { WriteSheet } from 'hucre/xlsx';
import type { SheetProtectionData } from '../host/side-store';
import { attribute, booleanAttribute, childNamed, type Element } from './xml';

type WrittenProtection = NonNullable<WriteSheet['protection']>;

/** What a protected sheet can still allow: name in the file, name in Excel's API. */
const allowances: [Exclude<keyof WrittenProtection, 'password' | 'sheet'>, string][] = [
  ['autoFilter', 'allowAutoFilter'],
  ['deleteColumns', 'allowDeleteColumns'],
  ['deleteRows', 'allowDeleteRows'],
  ['formatCells', 'allowFormatCells'],
  ['formatColumns', 'allowFormatColumns'],
  ['formatRows', 'allowFormatRows'],
  ['insertColumns', 'allowInsertColumns'],
  ['insertHyperlinks', 'allowInsertHyperlinks'],
  ['insertRows', 'allowInsertRows'],
  ['pivotTables', 'allowPivotTables'],
  ['sort', 'allowSort'],
];

/** A sheet's protection; `hasPassword` says that taking it off needs one, which the file holds scrambled. */
export function readProtection(frame: Element): { protection: SheetProtectionData; hasPassword: boolean } | null {
  const element = childNamed(frame, 'sheetProtection');
  if (!element || !booleanAttribute(element, 'sheet')) return null;
  // The file says what is forbidden, and forbids everything it does not mention except selecting.
  const options = Object.fromEntries(
    allowances.map(([name, member]) => [member, booleanAttribute(element, name) === false]),
  );
  return {
    protection: {
      options: {
        ...options,
        allowEditObjects: !(booleanAttribute(element, 'objects') ?? false),
        allowEditScenarios: !(booleanAttribute(element, 'scenarios') ?? false),
        selectionMode: selectionMode(element),
      },
    },
    hasPassword: ['password', 'hashValue'].some((name) => attribute(element, name) !== undefined),
  };
}

function selectionMode(element: Element): 'Normal' | 'Unlocked' | 'None' {
  if (booleanAttribute(element, 'selectUnlockedCells')) return 'None';
  return booleanAttribute(element, 'selectLockedCells') ? 'Unlocked' : 'Normal';
}

/** The same for hucre's writer. */
export function writtenProtection({ options, password }: SheetProtectionData): WrittenProtection {
  const allowed = Object.fromEntries(allowances.map(([name, member]) => [name, options[member] === true]));
  return {
    ...allowed,
    sheet: true,
    objects: options.allowEditObjects !== true,
    scenarios: options.allowEditScenarios !== true,
    selectLockedCells: options.selectionMode === undefined || options.selectionMode === 'Normal',
    selectUnlockedCells: options.selectionMode !== 'None',
    ...(password !== undefined && { password }),
  };
}
