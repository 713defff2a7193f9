import type { IUndoRedoItem, IUndoRedoService } from '@univerjs/core';

/** The part of Univer's undo that holds the steps. */
interface UndoStacks {
  _getUndoStack(unitId: string, createAsNeeded: true): IUndoRedoItem[];
}

/**
 * Makes one step of undo out of everything that runs until `close`, so that Ctrl+Z takes back a whole batch.
 * Univer's own grouping replays the parts of an undo forwards, which is wrong as soon as one part builds on another, and
 * it forgets the first of more than twenty steps.
 */
export class UndoGroup {
  private readonly items: IUndoRedoItem[] = [];
  private readonly last: IUndoRedoItem | undefined;

  constructor(
    private readonly service: IUndoRedoService,
    private readonly unitId: string,
  ) {
    this.last = this.stack.at(-1);
  }

  /** Takes the steps that were added since the last time; to be called after each command. */
  collect(): void {
    const added: IUndoRedoItem[] = [];
    for (let top = this.stack.at(-1); top && top !== this.last; top = this.stack.at(-1)) {
      added.unshift(top);
      this.stack.pop();
    }
    this.items.push(...added);
  }

  close(): void {
    this.collect();
    if (this.items.length === 0) return;
    this.service.pushUndoRedo({
      unitID: this.unitId,
      undoMutations: this.items.toReversed().flatMap((item) => item.undoMutations),
      redoMutations: this.items.flatMap((item) => item.redoMutations),
    });
  }

  private get stack(): IUndoRedoItem[] {
    return (this.service as unknown as UndoStacks)._getUndoStack(this.unitId, true);
  }
}
