import type { IsoDate } from '../../convention';
import type { CreatedSheet, ExtendedSheet, NeedsWhole, RewrittenSheet, Unkept } from '../../excel';
import type {
  BlockWriting,
  CellEdit,
  CellRef,
  CellState,
  ComputedBlock,
  Mark,
  PageTexts,
  SheetBlueprint,
  SheetExtension,
  SheetFilling,
  SheetSnapshot,
  StateChange,
  WorkbookSnapshot,
  WorkbookState,
} from '../../workbook';
import type { JobInput, JobName, JobResult } from '../checking/jobs';
import type { CheckRequest } from '../checking/messages';
import type { Outcome } from '../checking/outcome';

/** What happened to the workbook's cells. */
export interface WorkbookChange {
  /** Rows, columns, cells or sheets came, went or moved, and not only what cells hold. */
  isStructural: boolean;
}

/** What the session asks of Excel: `src/excel` in the add-in, a workbook in memory in tests. */
export interface ExcelPort {
  readWorkbook(options: { needsWhole: NeedsWhole; withMerges?: boolean }): Promise<WorkbookSnapshot>;
  /** Replaces the add-in's marks by these. A sheet that refuses them is told by an error, the others are marked. */
  applyMarks(snapshot: WorkbookSnapshot, marks: readonly Mark[]): Promise<void>;
  clearMarks(): Promise<{ sheets: number; marks: number }>;
  selectCell(cell: CellRef): Promise<void>;
  /** What the workbook keeps of what was decided. */
  readState(): Promise<WorkbookState>;
  /** Writes a decision into the workbook and makes sure that it stays there. */
  changeState(change: StateChange): Promise<WorkbookState>;
  /**
   * Makes edits, all of them or none, and gives them as they came out.
   * @param options.witnesses cells that must still hold what they held; @param options.since what the edits come from
   */
  applyEdits(
    edits: readonly CellEdit[],
    options: { witnesses: readonly CellState[]; since: 'check' | 'fix' },
  ): Promise<CellEdit[]>;
  /**
   * Builds whole sheets, all of them or none.
   * @param options.after names of the sheets that they follow; @param options.shows whether the first comes to the front
   * @param options.sources the sheets that they were worked out from: refused where one is no longer as it was read
   */
  createSheets(
    blueprints: readonly SheetBlueprint[],
    options: { after: readonly string[]; sources: readonly SheetSnapshot[]; shows?: boolean },
  ): Promise<CreatedSheet[]>;
  /** Takes sheets away again that were built, as long as nothing was typed on them. */
  removeSheets(created: readonly CreatedSheet[]): Promise<void>;
  /** Adds rows to sheets of ours and brings cells of them up to date, all of them or none. @param from see `createSheets` */
  extendSheets(
    extensions: readonly SheetExtension[],
    from: { sources: readonly SheetSnapshot[] },
  ): Promise<ExtendedSheet[]>;
  /** Takes that back, as long as nothing was typed on them. */
  takeBackExtensions(extended: readonly ExtendedSheet[]): Promise<void>;
  /**
   * Builds a sheet of ours anew in its place; refused where it, or a source, is no longer as it was read. Gives what takes
   * it back, or why nothing can.
   */
  rewriteSheet(
    read: SheetSnapshot,
    blueprint: SheetBlueprint,
    from: { sources: readonly SheetSnapshot[] },
  ): Promise<RewrittenSheet | Unkept>;
  /** Makes a sheet again what it was before that, as long as nothing was changed on it. */
  takeBackRewriting(rewritten: RewrittenSheet): Promise<void>;
  /** Copies a sheet of ours with its formulas turned into values; gives the copy's name. */
  freezeCopy(read: SheetSnapshot, name: string, signature: string): Promise<string>;
  /** What is printed above and below the pages of a sheet, by its identifier. */
  readPageTexts(id: string): Promise<PageTexts>;
  /** Keeps a hidden copy of a sheet; refused where the sheet is no longer as it was read. */
  keepCopy(read: SheetSnapshot, copy: { name: string; signature: string }): Promise<CreatedSheet>;
  /** Calls a kept copy otherwise. */
  renameCopy(kept: { id: string; name: string }, copy: { name: string; signature: string }): Promise<void>;
  /** Removes a kept copy for good. */
  removeCopy(kept: { id: string; name: string }): Promise<void>;
  /** Makes sheets of a kept copy, all of them or none. @param options see `createSheets` */
  createFilled(
    fillings: readonly SheetFilling[],
    options: { after: readonly string[]; sources: readonly SheetSnapshot[]; shows?: boolean },
  ): Promise<CreatedSheet[]>;
  /** Writes computed columns beside an annexe, all of them or none. */
  applyBlock(writing: BlockWriting): Promise<void>;
  /** Takes the computed columns of an annexe away. */
  removeBlock(sheet: SheetSnapshot, block: ComputedBlock): Promise<void>;
  /** Calls back when cells have changed and nothing more has for a moment; gives the function that stops listening. */
  onWorkbookChange(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
  /** Gives the function that stops listening. */
  onSelectionChange(listener: (cell: CellRef) => void): Promise<() => Promise<void>>;
}

/** Who runs the rules and whatever else takes its time, aside from the pane. */
export interface Checker {
  /** The outcome, or null when `stop` was called meanwhile. Rejects when the check itself fails. */
  check(request: CheckRequest, onProgress: (share: number) => void): Promise<Outcome | null>;
  /** Ends the check under way, if any; the jobs go on. */
  stop(): void;
  /** Does another piece of pure work there: one of `checking/jobs.ts`. Rejects when it fails. */
  run<Name extends JobName>(name: Name, input: JobInput<Name>): Promise<JobResult<Name>>;
}

/** Everything that the session needs from outside. */
export interface SessionParts {
  excel: ExcelPort;
  checker: Checker;
  /** Whether what was read of a sheet calls for the rest of it. */
  needsWhole: NeedsWhole;
  now(): Date;
}

/** The day of a moment on the user's clock. */
export function isoDay(moment: Date): IsoDate {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}
