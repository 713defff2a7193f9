import type { CellContent, CellRef, Severity } from '../workbook';
import { cellAddress } from '../workbook';
import type { Validation } from '../validation';

/** What `--format json` writes; documented in docs/cli.md, and changed only together with `version`. */
export interface JsonReport {
  version: 1;
  /** The file as it was named on the command line. */
  file: string;
  /** The sheets that were taken for annexes. */
  sheets: {
    name: string;
    role: 'annexe1' | 'annexe2';
    /** Row of the headings, counted from 1. */
    headerRow: number;
    /** How many actions the sheet lists. */
    actions: number;
  }[];
  /** In the order in which they are worth reading. */
  findings: {
    id: string;
    rule: string;
    severity: Severity;
    sheet: string;
    /** Where the reader must look, on `sheet`. */
    cell: string;
    /** Every cell concerned; those of another sheet bear its name: « Annexe 2!H7 ». */
    cells: string[];
    /** Number of the action, null where the finding concerns none or several. */
    action: number | null;
    message: string;
    /** The calculation, one line after another. */
    evidence: string;
    /** What could be written to put it right, null where that is for people to decide. */
    fix: JsonFix | null;
  }[];
  counts: Record<Severity, number>;
  /** Findings that a decision kept in the workbook sets apart, counted nowhere; left out where there is none. */
  ignored?: {
    id: string;
    rule: string;
    severity: Severity;
    sheet: string;
    cell: string;
    action: number | null;
    message: string;
    reason: string;
    author: string;
    /** Moment of the decision, ISO 8601 in UTC. */
    date: string;
  }[];
}

/** What could be written to put a finding right. */
interface JsonFix {
  /** Safe: it changes no figure's meaning. Proposed: someone has to look at it, or to choose. */
  kind: 'safe' | 'proposed';
  /** One, or several to choose from. */
  corrections: {
    title: string;
    edits: { sheet: string; cell: string; before: CellContent; after: CellContent }[];
  }[];
}

/** The findings of a validated file as plain data. */
export function jsonReport(file: string, { annexes, findings, ignored, counts }: Validation): JsonReport {
  return {
    version: 1,
    file,
    sheets: [annexes.annexe1, annexes.annexe2].flatMap((annexe) =>
      annexe
        ? [{ name: annexe.sheet.name, role: annexe.role, headerRow: annexe.headerRow, actions: annexe.rows.length }]
        : [],
    ),
    findings: findings.map(({ id, rule, severity, cell, cells, action, message, evidence, fix }) => ({
      id,
      rule,
      severity,
      sheet: cell.sheet,
      cell: cellAddress(cell),
      cells: cells.map((other) => addressFrom(cell.sheet, other)),
      action,
      message,
      evidence: evidence.map(({ text }) => text).join('\n'),
      fix: fix && jsonFix(fix),
    })),
    counts: { bloquant: counts.bloquant, avertissement: counts.avertissement, information: counts.information },
    ...(ignored.length > 0 && { ignored: ignored.map(jsonDecision) }),
  };
}

function jsonFix({ kind, corrections }: NonNullable<Validation['findings'][number]['fix']>): JsonFix {
  return {
    kind,
    corrections: corrections.map(({ title, edits }) => ({
      title,
      edits: edits.map(({ cell, before, after }) => ({ sheet: cell.sheet, cell: cellAddress(cell), before, after })),
    })),
  };
}

function jsonDecision({
  finding,
  decision,
}: Validation['ignored'][number]): NonNullable<JsonReport['ignored']>[number] {
  const { id, rule, severity, cell, action, message } = finding;
  const { reason, author, at } = decision;
  return { id, rule, severity, sheet: cell.sheet, cell: cellAddress(cell), action, message, reason, author, date: at };
}

/** A cell's address as read from a sheet: « J28 » on that sheet, « Annexe 2!H7 » on another. */
function addressFrom(sheet: string, cell: CellRef): string {
  return cell.sheet === sheet ? cellAddress(cell) : `${cell.sheet}!${cellAddress(cell)}`;
}
