import { ExcelTrouble } from '../../excel';
import type { SessionCore } from './core';

/** Something that was done to the workbook and can be taken back. */
export interface UndoableStep {
  /** What « Annuler » takes back, with its article: « la correction « … » », « l’insertion de 12 colonnes ». */
  name: string;
  /**
   * Puts back what was there before, all of it or nothing. An `ExcelTrouble` « changed » or « sheet-gone » says that it can
   * never be done any more; any other error, that it may be tried again.
   */
  takeBack(): Promise<void>;
}

/** The steps that can be taken back, the last one first. */
export interface UndoStack {
  push(step: UndoableStep): void;
  /**
   * Takes the last step back; nothing where there is none.
   * @returns its name, null where there was none
   * @throws what the step throws; one that can never be taken back any more is forgotten, so that it does not stand in the
   * way of those before it
   */
  takeBackLast(): Promise<string | null>;
}

export function createUndoStack({ set }: SessionCore): UndoStack {
  const steps: UndoableStep[] = [];
  const show = () => {
    set({ undoable: steps.at(-1)?.name ?? null });
  };

  function forget(step: UndoableStep): void {
    const place = steps.indexOf(step);
    if (place >= 0) steps.splice(place, 1);
    show();
  }

  return {
    push(step) {
      steps.push(step);
      show();
    },
    async takeBackLast() {
      const step = steps.at(-1);
      if (!step) return null;
      try {
        await step.takeBack();
      } catch (error) {
        if (isOutdated(error)) forget(step);
        throw error;
      }
      forget(step);
      return step.name;
    },
  };
}

/** The workbook is no longer what the pane knows of it. */
export function isOutdated(error: unknown): boolean {
  return error instanceof ExcelTrouble && (error.kind === 'changed' || error.kind === 'sheet-gone');
}
