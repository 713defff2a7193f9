import type { IUndoRedoItem, IUndoRedoService } from '@univerjs/core';

/**
 * Makes one step of undo out of everything that runs until `close`, so that Ctrl+Z takes back a whole batch.
 * Univer's own grouping replays the parts of an undo forwards, which is wrong as soon as one part builds on another.
 */
export class UndoGroup {
  private readonly items: IUndoRedoItem[] = [];
  private readonly push: (item: IUndoRedoItem) => void;

  constructor(private readonly service: IUndoRedoService) {
    this.push = service.pushUndoRedo.bind(service);
    service.pushUndoRedo = (item) => {
      this.items.push(item);
    };
  }

  close(): void {
    this.service.pushUndoRedo = this.push;
    const first = this.items[0];
    if (!first) return;
    this.push({
      unitID: first.unitID,
      undoMutations: this.items.toReversed().flatMap((item) => item.undoMutations),
      redoMutations: this.items.flatMap((item) => item.redoMutations),
    });
  }
}
