import type { SheetBlueprint } from '../../workbook';

/** The sheet with its last columns, which serve its formulas, out of sight and out of what is printed. */
export function hidingLast(blueprint: SheetBlueprint, count: number): SheetBlueprint {
  const { columns, print } = blueprint;
  const shown = columns.length - count;
  return {
    ...blueprint,
    columns: columns.map((column, index) => (index >= shown ? { ...column, isHidden: true } : column)),
    ...(print?.area && { print: { ...print, area: { ...print.area, right: shown } } }),
  };
}
