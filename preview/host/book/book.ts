import {
  BooleanNumber,
  type ICommandInfo,
  ICommandService,
  type IDisposable,
  type IExecutionOptions,
  type Injector,
  type IRange,
  IUndoRedoService,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import { ApiError } from '../errors';
import type { SheetSideData, SideStore } from '../side-store';
import { intersection, type Rectangle, toUniver } from './areas';
import { Calculation } from './calculation';
import { indexDependencies } from './dependencies';
import { keepReferences } from './kept-references';
import { areMentioned } from './mentions';
import { askOncePerFormula } from './parsed-formulas';
import { rememberPlainTexts } from './plain-texts';
import { shareFormulas } from './shared-formulas';
import { UndoGroup } from './undo-group';
import { noteLookedUpValuesOnly } from './value-index';

/** The open workbook: what Univer holds of it and what stands beside. Everything that changes it goes through here. */
export class Book {
  readonly calculation: Calculation;
  /** Sheets are shown and cells selected for Univer's sake alone: nobody is to hear of it. */
  isQuiet = false;
  /** What was asked for, by the words of `Excel.CalculationMode`; calculation goes on as it does. */
  calculationMode = 'Automatic';
  private readonly commands: ICommandService;
  private undoGroup: UndoGroup | null = null;
  private unfinished: (() => void) | null = null;

  constructor(
    readonly injector: Injector,
    readonly workbook: Workbook,
    readonly side: SideStore,
  ) {
    this.commands = injector.get(ICommandService);
    this.calculation = new Calculation(injector, (names) => areMentioned(this, names));
    rememberPlainTexts();
    shareFormulas(injector);
    indexDependencies(injector);
    askOncePerFormula(injector);
    keepReferences(injector);
    noteLookedUpValuesOnly();
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** In the order of their tabs. */
  get sheets(): Sheet[] {
    return this.workbook.getSheets().map((worksheet) => new Sheet(this, worksheet.getSheetId()));
  }

  get activeSheet(): Sheet {
    return new Sheet(this, this.workbook.getActiveSheet().getSheetId());
  }

  /** The sheet of that identifier or of that name, in any case. */
  findSheet(key: string): Sheet | undefined {
    const wanted = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted);
  }

  /**
   * Runs one of Univer's commands on the workbook; the user can undo it.
   * @throws ApiError GeneralException when Univer did not do it
   */
  run(commandId: string, parameters: object): void {
    this.finish();
    const done = this.commands.syncExecuteCommand(commandId, { unitId: this.unitId, ...parameters });
    this.undoGroup?.collect();
    if (done === false) throw new ApiError('GeneralException', `${commandId} was not carried out.`);
  }

  /** The same for the commands that take their time, as Univer declares some of them. */
  async runAsync(commandId: string, parameters: object): Promise<void> {
    this.finish();
    const done = await this.commands.executeCommand(commandId, { unitId: this.unitId, ...parameters });
    this.undoGroup?.collect();
    if (done === false) throw new ApiError('GeneralException', `${commandId} was not carried out.`);
  }

  /**
   * Carries out one of Univer's mutations, together with the one that the user's undo will carry out: the same the other
   * way round unless said.
   */
  change(mutationId: string, redo: object, undo: object, undoId = mutationId): void {
    this.finish();
    const [redoParameters, undoParameters] = [redo, undo].map((parameters) => ({ unitId: this.unitId, ...parameters }));
    this.commands.syncExecuteCommand(mutationId, redoParameters);
    this.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.unitId,
      undoMutations: [{ id: undoId, params: undoParameters ?? {} }],
      redoMutations: [{ id: mutationId, params: redoParameters ?? {} }],
    });
    this.undoGroup?.collect();
  }

  /** Runs a command that only Univer's user interface has; nothing where there is no interface. */
  runIfKnown(commandId: string, parameters: object): void {
    if (this.commands.hasCommand(commandId)) this.runQuietly(commandId, parameters);
  }

  /** Runs something that leaves no trace for the user to undo: a selection, the size of the grid. */
  runQuietly(mutationId: string, parameters: object): void {
    this.commands.syncExecuteCommand(mutationId, { unitId: this.unitId, ...parameters }, { onlyLocal: true });
  }

  /** Calls back after every command and mutation of Univer, whoever ran it. */
  onCommand(listener: (command: Readonly<ICommandInfo>, options?: IExecutionOptions) => void): IDisposable {
    return this.commands.onCommandExecuted(listener);
  }

  /** Calls back before every command and mutation of Univer. */
  onBeforeCommand(listener: (command: Readonly<ICommandInfo>) => void): IDisposable {
    return this.commands.beforeCommandExecuted(listener);
  }

  /** Keeps a change back that is still being put together: it is made at the latest before the next one. */
  keepBack(change: () => void): void {
    this.finish();
    this.unfinished = change;
  }

  /** Makes the change that was kept back, if any. */
  finish(): void {
    const change = this.unfinished;
    this.unfinished = null;
    change?.();
  }

  /** Something the add-in asked for is being done. */
  get isChanging(): boolean {
    return this.undoGroup !== null;
  }

  /** From here to `endChanges`, everything that is changed makes one step of undo. */
  beginChanges(): void {
    this.undoGroup = new UndoGroup(this.injector.get(IUndoRedoService), this.unitId);
  }

  endChanges(): void {
    this.finish();
    this.undoGroup?.close();
    this.undoGroup = null;
  }

  dispose(): void {
    this.endChanges();
    this.calculation.dispose();
  }
}

/** One sheet of the book, by its identifier: it may have been renamed, moved or deleted since. */
export class Sheet {
  constructor(
    readonly book: Book,
    readonly id: string,
  ) {}

  /** @throws ApiError ItemNotFound once the sheet has been deleted */
  get worksheet(): Worksheet {
    const worksheet = this.book.workbook.getSheetBySheetId(this.id);
    if (!worksheet) throw new ApiError('ItemNotFound');
    return worksheet;
  }

  get name(): string {
    return this.worksheet.getName();
  }

  /** 0-based, hidden sheets included. */
  get position(): number {
    return this.book.workbook.getSheetIndex(this.worksheet);
  }

  get isHidden(): boolean {
    return this.worksheet.isSheetHidden() === BooleanNumber.TRUE;
  }

  /** What the sheet holds and Univer has no place for. */
  get side(): SheetSideData {
    return this.book.side.sheet(this.id);
  }

  /** The part of an area that Univer's grid holds; beyond it every cell is empty. Null when there is none. */
  held(area: Rectangle): Rectangle | null {
    const { worksheet } = this;
    return intersection(area, {
      startRow: 0,
      startColumn: 0,
      endRow: worksheet.getRowCount() - 1,
      endColumn: worksheet.getColumnCount() - 1,
    });
  }

  /** The same area for Univer, whose grid grows to hold it. */
  toUniver(area: Rectangle): IRange {
    const { worksheet } = this;
    const range = toUniver(area, worksheet.getRowCount(), worksheet.getColumnCount());
    this.grow(range.endRow + 1, range.endColumn + 1);
    return range;
  }

  /** Gives Univer's grid at least so many rows and columns. */
  grow(rows: number, columns: number): void {
    const { worksheet } = this;
    const subUnitId = this.id;
    if (rows > worksheet.getRowCount()) {
      this.book.runQuietly(SetWorksheetRowCountMutation.id, { subUnitId, rowCount: rows });
    }
    if (columns > worksheet.getColumnCount()) {
      this.book.runQuietly(SetWorksheetColumnCountMutation.id, { subUnitId, columnCount: columns });
    }
  }

  /** Runs one of Univer's commands on this sheet. */
  run(commandId: string, parameters: object): void {
    this.book.run(commandId, { subUnitId: this.id, ...parameters });
  }

  /** The same for the commands that take their time. */
  runAsync(commandId: string, parameters: object): Promise<void> {
    return this.book.runAsync(commandId, { subUnitId: this.id, ...parameters });
  }
}
