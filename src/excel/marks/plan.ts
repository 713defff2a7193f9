import type { Area, Mark, Severity, SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import { addressesOf, areasBySeverity } from './areas';

/** What a new run changes on one sheet. */
export interface SheetPlan {
  /** The sheet as it was read. */
  read: SheetSnapshot;
  /** Identifiers of the marks that earlier runs left. */
  old: string[];
  /** What is to be marked; empty where the sheet only loses its old marks. */
  areas: Area[];
  /** The same as addresses that Excel accepts. */
  addresses: Map<Severity, string[]>;
}

/** What a run changes, sheet by sheet; sheets without marks before and after are left out. */
export function planMarks(snapshot: WorkbookSnapshot, marks: readonly Mark[]): SheetPlan[] {
  return snapshot.sheets
    .map((read) => {
      const bySeverity = areasBySeverity(marks.filter(({ sheet }) => sheet === read.name));
      return {
        read,
        old: read.marks.map(({ id }) => id),
        areas: [...bySeverity.values()].flat(),
        addresses: new Map([...bySeverity].map(([severity, areas]) => [severity, addressesOf(areas)])),
      };
    })
    .filter(({ old, areas }) => old.length > 0 || areas.length > 0);
}
