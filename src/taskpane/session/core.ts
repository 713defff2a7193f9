import { ExcelTrouble } from '../../excel';
import { words } from '../words';
import type { Failure, PaneState } from './state';
import { initialState } from './state';

/** What the session's commands share: its memory, and how they say what they have done. */
export interface SessionCore {
  getState(): PaneState;
  subscribe(listener: () => void): () => void;
  set(change: Partial<PaneState>): void;
  /** An announcement for screen readers, to be set; heard again even in the same words. */
  said(text: string): PaneState['announcement'];
  /** Shows and announces why a command failed. */
  fail(error: unknown, command: Failure['command']): void;
}

export function createCore(): SessionCore {
  const listeners = new Set<() => void>();
  let state = initialState;

  const core: SessionCore = {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(change) {
      state = { ...state, ...change };
      listeners.forEach((listener) => {
        listener();
      });
    },
    said: (text) => ({ text, number: state.announcement.number + 1 }),
    fail(error, command) {
      const failure = { message: explained(error), command };
      core.set({ failure, announcement: core.said(failure.message) });
    },
  };
  return core;
}

/** What went wrong, as a sentence: Excel's own troubles have theirs, anything else is a mistake of ours and has a code. */
export function explained(error: unknown): string {
  return error instanceof ExcelTrouble ? error.message : words.unexpected(String(error));
}
