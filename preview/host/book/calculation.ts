import { type ICommandInfo, ICommandService, type IDisposable, type Injector } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  type IFormulaDirtyData,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';

/** The parts of Univer's calculation trigger that hold what has changed since the last calculation. */
interface PendingChanges {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: IFormulaDirtyData;
  _generateDirty(commands: ICommandInfo[]): IFormulaDirtyData;
  _mergeDirty(data: IFormulaDirtyData, more: IFormulaDirtyData): IFormulaDirtyData;
}

/**
 * Univer calculates on its own, a tenth of a second after the last change; Excel has calculated before the next action of
 * a batch reads. This makes Univer calculate at once where someone waits for the values, and one thing after the other: on
 * its own it begins anew in the middle of a long calculation, and the results of the second one land whenever they come.
 */
export class Calculation {
  private readonly commands: ICommandService;
  private readonly trigger: PendingChanges;
  private readonly listener: IDisposable;
  private running = false;
  private waiting: (() => void)[] = [];

  /** @param areMentioned whether a formula speaks of one of these names */
  constructor(
    injector: Injector,
    private readonly areMentioned: (names: readonly string[]) => boolean,
  ) {
    this.commands = injector.get(ICommandService);
    // Univer gives no other way to know, or to hasten, what is waiting to be calculated.
    this.trigger = injector.get(TriggerCalculationController) as unknown as PendingChanges;
    this.listener = this.commands.onCommandExecuted((command) => this.follow(command));
  }

  /**
   * Formulas are being calculated. Nothing should move cells meanwhile: the results land where the cells were when the
   * calculation began.
   */
  get isRunning(): boolean {
    return this.running;
  }

  /** Nothing is waiting to be calculated, and nothing is being calculated. */
  get isSettled(): boolean {
    return !this.running && this.trigger._waitingCommandQueue.length === 0;
  }

  /** Resolves once every value is what its formula gives. */
  async settle(): Promise<void> {
    while (!this.isSettled) {
      const ended = new Promise<void>((resolve) => this.waiting.push(resolve));
      if (!this.running) this.start();
      await ended;
      // The results are written by listeners of the same notification.
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }

  /** Calculates every formula again, whether or not something that it depends on has changed. */
  recalculate(): void {
    const everything = { forceCalculation: true };
    this.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, everything, { onlyLocal: true });
  }

  dispose(): void {
    this.listener.dispose();
    // The timer by which Univer tells of a long calculation outlives it where calculations have overlapped.
    const stopped = { functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION };
    this.commands.syncExecuteCommand(SetFormulaCalculationNotificationMutation.id, stopped, { onlyLocal: true });
    this.end();
  }

  private start(): void {
    const { trigger } = this;
    clearTimeout(trigger._setTimeoutKey);
    const changes = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._waitingCommandQueue = [];
    const dirty = trigger._mergeDirty(trigger._executingDirtyData, changes);
    if (this.isIdle(dirty)) {
      // Univer goes through all formulas before it finds that it has none to calculate. What it is to forget may wait.
      trigger._executingDirtyData = { ...dirty, dirtyDefinedNameMap: {} };
      this.end();
      return;
    }
    trigger._executingDirtyData = dirty;
    this.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, { ...dirty }, { onlyLocal: true });
  }

  /** Whether no formula can give anything else after these changes. */
  private isIdle({ forceCalculation, dirtyRanges, dirtyDefinedNameMap, ...dirty }: IFormulaDirtyData): boolean {
    const { dirtyNameMap, dirtySuperTableMap = {}, dirtyUnitFeatureMap, dirtyUnitOtherFormulaMap } = dirty;
    const changed = [dirtyNameMap, dirtySuperTableMap, dirtyUnitFeatureMap, dirtyUnitOtherFormulaMap];
    return (
      !forceCalculation &&
      dirtyRanges.length === 0 &&
      changed.every((inWorkbooks) => namesIn(inWorkbooks).length === 0) &&
      !this.areMentioned(namesIn(dirtyDefinedNameMap))
    );
  }

  private follow(command: Readonly<ICommandInfo>): void {
    if (command.id === SetFormulaCalculationStartMutation.id) this.running = true;
    if (this.running) clearTimeout(this.trigger._setTimeoutKey);
    if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
    const { functionsExecutedState: state } = command.params as ISetFormulaCalculationNotificationMutation;
    if (state !== FormulaExecutedStateType.SUCCESS && state !== FormulaExecutedStateType.NOT_EXECUTED) return;
    this.end();
    if (!this.isSettled) this.trigger._setTimeoutKey = setTimeout(() => this.start(), 0);
  }

  private end(): void {
    this.running = false;
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}

/** The names of what has changed in any workbook: sheets, tables, defined names. */
function namesIn(inWorkbooks: Record<string, unknown>): string[] {
  return Object.values(inWorkbooks).flatMap((names) => Object.keys(names ?? {}));
}
