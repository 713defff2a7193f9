/** The pane's two neighbours in memory: Excel, and the checker that runs the rules. */
import { ExcelTrouble } from '../../../src/excel';
import type { CreatedSheet, ExtendedSheet, RewrittenSheet, Unkept } from '../../../src/excel';
import type { JobInput, JobName, JobResult } from '../../../src/taskpane/checking/jobs';
import { jobs } from '../../../src/taskpane/checking/jobs';
import type { Outcome } from '../../../src/taskpane/checking/outcome';
import type { Checker, ExcelPort, WorkbookChange } from '../../../src/taskpane/session';
import type {
  BlockWriting,
  CellEdit,
  CellRef,
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
} from '../../../src/workbook';
import { contentAt, emptyState, holdsSame, sheetSnapshot } from '../../../src/workbook';
import { applyToSnapshot } from '../../support/apply-edits';
import { blueprintSnapshot } from '../../support/blueprint-snapshot';
import { withBlock } from '../../support/with-block';

/** A workbook in memory: what was marked and selected can be looked at, and each request can be made to fail. */
export class MemoryExcel implements ExcelPort {
  snapshot: WorkbookSnapshot = { sheets: [sheetSnapshot({ name: 'Annexe 1', values: [['N°']] })], isReadOnly: false };
  marks: readonly Mark[] | null = null;
  selected: CellRef | null = null;
  state: WorkbookState = emptyState;
  /** Thrown by the request of that name, once. */
  readonly failures = new Map<keyof ExcelPort, Error>();
  private listener: ((cell: CellRef) => void) | null = null;
  private changeListener: ((change: WorkbookChange) => void) | null = null;
  /** How often marks were put on. */
  markings = 0;
  /** How the workbook was read, time after time. */
  readonly readings: { withMerges?: boolean }[] = [];

  async readWorkbook(options: { withMerges?: boolean }): Promise<WorkbookSnapshot> {
    this.readings.push(options);
    this.failIfAsked('readWorkbook');
    return this.state === emptyState ? this.snapshot : { ...this.snapshot, state: this.state };
  }

  async applyMarks(_snapshot: WorkbookSnapshot, marks: readonly Mark[]): Promise<void> {
    this.failIfAsked('applyMarks');
    this.marks = marks;
    this.markings += 1;
  }

  async clearMarks(): Promise<{ sheets: number; marks: number }> {
    this.failIfAsked('clearMarks');
    const cleared = { sheets: new Set(this.marks?.map(({ sheet }) => sheet)).size, marks: this.marks?.length ?? 0 };
    this.marks = null;
    return cleared;
  }

  async selectCell(cell: CellRef): Promise<void> {
    this.failIfAsked('selectCell');
    this.selected = cell;
    this.listener?.(cell);
  }

  async readState(): Promise<WorkbookState> {
    this.failIfAsked('readState');
    return this.state;
  }

  async changeState(change: StateChange): Promise<WorkbookState> {
    this.failIfAsked('changeState');
    this.state = change(this.state);
    return this.state;
  }

  async applyEdits(edits: readonly CellEdit[], { since }: { since: 'check' | 'fix' }): Promise<CellEdit[]> {
    this.failIfAsked('applyEdits');
    const changed = edits.find(({ cell, before }) => {
      const sheet = this.snapshot.sheets.find(({ name }) => name === cell.sheet);
      return !sheet || !holdsSame(contentAt(sheet, cell), before);
    });
    if (changed) throw new ExcelTrouble('changed', `Une cellule a changé depuis ${since}.`);
    this.snapshot = applyToSnapshot(this.snapshot, edits);
    return [...edits];
  }

  /** The blocks that were written, one after the other. */
  readonly blocks: BlockWriting[] = [];
  /** The annexes whose columns were taken away. */
  readonly removed: string[] = [];

  async applyBlock(writing: BlockWriting): Promise<void> {
    this.failIfAsked('applyBlock');
    this.blocks.push(writing);
    this.snapshot = withBlock(this.snapshot, writing);
  }

  async removeBlock({ name }: SheetSnapshot, { role }: ComputedBlock): Promise<void> {
    this.failIfAsked('removeBlock');
    this.removed.push(role);
    const without = (sheet: SheetSnapshot) => ({
      ...sheet,
      computed: sheet.computed.filter((block) => sheet.name !== name || block.role !== role),
    });
    this.snapshot = { ...this.snapshot, sheets: this.snapshot.sheets.map(without) };
  }

  async onSelectionChange(listener: (cell: CellRef) => void): Promise<() => Promise<void>> {
    this.failIfAsked('onSelectionChange');
    this.listener = listener;
    return async () => {
      this.listener = null;
    };
  }

  async onWorkbookChange(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
    this.failIfAsked('onWorkbookChange');
    this.changeListener = listener;
    return async () => {
      this.changeListener = null;
    };
  }

  /** Someone types into a sheet, or moves its rows. */
  changes(isStructural = false): void {
    this.changeListener?.({ isStructural });
  }

  /** The user clicks on a cell of the sheet. */
  userSelects(cell: CellRef): void {
    this.listener?.(cell);
  }

  /** Whole sheets that were built, by their names, and rewritten, in their order. */
  readonly built = new Map<string, SheetBlueprint>();
  readonly rewritten: SheetBlueprint[] = [];

  async createSheets(blueprints: readonly SheetBlueprint[]): Promise<CreatedSheet[]> {
    this.failIfAsked('createSheets');
    for (const blueprint of blueprints) this.built.set(blueprint.name, blueprint);
    this.snapshot = { ...this.snapshot, sheets: [...this.snapshot.sheets, ...blueprints.map(blueprintSnapshot)] };
    return blueprints.map(({ name }) => ({ id: name, name, contents: new Map() }));
  }

  async removeSheets(created: readonly CreatedSheet[]): Promise<void> {
    this.failIfAsked('removeSheets');
    for (const { name } of created) this.built.delete(name);
    const names = new Set(created.map(({ name }) => name));
    this.snapshot = { ...this.snapshot, sheets: this.snapshot.sheets.filter(({ name }) => !names.has(name)) };
  }

  /** What was brought up to date, in its order. */
  extended: readonly SheetExtension[] = [];

  async extendSheets(extensions: readonly SheetExtension[]): Promise<ExtendedSheet[]> {
    this.failIfAsked('extendSheets');
    this.extended = [...this.extended, ...extensions];
    return extensions.map((extension) => ({ extension, contents: new Map() }));
  }

  async takeBackExtensions(extended: readonly ExtendedSheet[]): Promise<void> {
    this.failIfAsked('takeBackExtensions');
    const back = new Set(extended.map(({ extension }) => extension));
    this.extended = this.extended.filter((one) => !back.has(one));
  }

  async rewriteSheet(read: SheetSnapshot, blueprint: SheetBlueprint): Promise<RewrittenSheet | Unkept> {
    this.failIfAsked('rewriteSheet');
    this.rewritten.push(blueprint);
    return this.unkept ?? ({ id: read.id, name: read.name } as RewrittenSheet);
  }

  /** Why what is built anew cannot be taken back; null where it can. */
  unkept: Unkept | null = null;
  /** What was taken back, in its order. */
  readonly takenBack: RewrittenSheet[] = [];

  async takeBackRewriting(rewritten: RewrittenSheet): Promise<void> {
    this.failIfAsked('takeBackRewriting');
    this.takenBack.push(rewritten);
  }

  /** The sheets that were copied as they were, in their order. */
  readonly frozen: { name: string; signature: string }[] = [];

  async freezeCopy(_read: SheetSnapshot, name: string, signature: string): Promise<string> {
    this.failIfAsked('freezeCopy');
    this.frozen.push({ name, signature });
    return name;
  }

  /** What is printed above and below the pages of every sheet. */
  pageTexts: PageTexts = {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  };
  /** Sheets that were made of kept ones, in their order. */
  filled: readonly SheetFilling[] = [];

  async readPageTexts(): Promise<PageTexts> {
    this.failIfAsked('readPageTexts');
    return this.pageTexts;
  }

  async keepCopy(read: SheetSnapshot, { name, signature }: { name: string; signature: string }): Promise<CreatedSheet> {
    this.failIfAsked('keepCopy');
    const copy = { ...read, id: name, name, signature, visible: false };
    this.snapshot = { ...this.snapshot, sheets: [...this.snapshot.sheets, copy] };
    return { id: name, name, contents: new Map() };
  }

  async renameCopy(kept: { id: string }, copy: { name: string; signature: string }): Promise<void> {
    this.failIfAsked('renameCopy');
    const renamed = (sheet: SheetSnapshot) => (sheet.id === kept.id ? { ...sheet, ...copy } : sheet);
    this.snapshot = { ...this.snapshot, sheets: this.snapshot.sheets.map(renamed) };
  }

  async removeCopy(kept: { id: string }): Promise<void> {
    this.failIfAsked('removeCopy');
    this.snapshot = { ...this.snapshot, sheets: this.snapshot.sheets.filter(({ id }) => id !== kept.id) };
  }

  async createFilled(fillings: readonly SheetFilling[]): Promise<CreatedSheet[]> {
    this.failIfAsked('createFilled');
    this.filled = [...this.filled, ...fillings];
    return fillings.map(({ name }) => ({ id: name, name, contents: new Map() }));
  }

  private failIfAsked(request: keyof ExcelPort): void {
    const failure = this.failures.get(request);
    this.failures.delete(request);
    if (failure) throw failure;
  }
}

/** A checker that answers what it is told to: at once, or when `finish` is called. */
export class MemoryChecker implements Checker {
  /** How many checks were asked for. */
  count = 0;
  private pending: ((outcome: Outcome | null) => void) | null = null;
  private report: ((share: number) => void) | null = null;

  constructor(
    public outcome: Outcome,
    private readonly isPatient = false,
  ) {}

  check(_request: unknown, onProgress: (share: number) => void): Promise<Outcome | null> {
    this.count += 1;
    if (!this.isPatient) return Promise.resolve(this.outcome);
    this.report = onProgress;
    return new Promise((resolve) => {
      this.pending = resolve;
    });
  }

  progress(share: number): void {
    this.report?.(share);
  }

  finish(): void {
    this.pending?.(this.outcome);
  }

  stop(): void {
    this.pending?.(null);
  }

  run<Name extends JobName>(name: Name, input: JobInput<Name>): Promise<JobResult<Name>> {
    return Promise.resolve((jobs[name] as (given: JobInput<Name>) => JobResult<Name>)(input));
  }
}
