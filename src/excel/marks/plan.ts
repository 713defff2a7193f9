import { severities } from '../../workbook';
import type { Area, Mark, Severity, SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import { addressesOf } from './addresses';

/** What a new run changes on one sheet. */
export interface SheetPlan {
  /** The sheet as it was read. */
  read: SheetSnapshot;
  /** Identifiers of the marks that earlier runs left. */
  old: string[];
  /** What is to be marked; empty where the sheet only loses its old marks. */
  areas: Area[];
  /** The same, by severity from the lightest, as addresses that Excel accepts. */
  formats: { severity: Severity; address: string }[];
}

/**
 * What a run changes, sheet by sheet; sheets without marks before and after are left out, and so are the sheets that we
 * built and protected: they show by themselves what is to be looked at.
 */
export function planMarks(snapshot: WorkbookSnapshot, marks: readonly Mark[]): SheetPlan[] {
  return snapshot.sheets
    .filter(({ signature, isProtected }) => signature === null || !isProtected)
    .map((read) =>
      planSheet(
        read,
        marks.filter(({ sheet }) => sheet === read.name),
      ),
    )
    .filter(({ old, areas }) => old.length > 0 || areas.length > 0);
}

function planSheet(read: SheetSnapshot, marks: readonly Mark[]): SheetPlan {
  const areasOf = (severity: Severity) =>
    marks.filter((mark) => mark.severity === severity).flatMap(({ areas }) => areas);
  return {
    read,
    old: read.marks.map(({ id }) => id),
    areas: marks.flatMap(({ areas }) => areas),
    formats: [...severities]
      .reverse()
      .flatMap((severity) => addressesOf(areasOf(severity)).map((address) => ({ severity, address }))),
  };
}
