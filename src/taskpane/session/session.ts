import { ExcelTrouble } from '../../excel';
import type { CellRef } from '../../workbook';
import { cellKey } from '../../workbook';
import { words } from '../words';
import type { SessionParts } from './ports';
import { isoDay } from './ports';
import type { Failure, PaneState } from './state';
import { initialState, resultOf } from './state';

/** The pane's memory and its commands, the same for its own buttons and for the ribbon's. */
export interface Session {
  getState(): PaneState;
  subscribe(listener: () => void): () => void;
  /** Reads, checks and marks the workbook. A second call during a run joins the first. Never rejects. */
  validate(): Promise<void>;
  /** Abandons the run under way, unless it is already marking: nothing is half-written. */
  stop(): void;
  /** Never rejects. */
  clearMarks(): Promise<void>;
  /** Selects a cell of a finding in Excel. Never rejects. */
  select(cell: CellRef, finding: string): Promise<void>;
  /** Starts to follow what the user selects in the sheets. Never rejects: the pane works without it. */
  followSelection(): Promise<void>;
}

/** A session without a run yet. */
export function createSession(parts: SessionParts): Session {
  const { excel, checker, settings, needsWhole, now } = parts;
  const listeners = new Set<() => void>();
  let state: PaneState = initialState;
  let running: { end: Promise<void>; isStopped: boolean } | null = null;
  let chosen: string | null = null;

  function set(change: Partial<PaneState>): void {
    state = { ...state, ...change };
    listeners.forEach((listener) => {
      listener();
    });
  }

  function said(text: string): PaneState['announcement'] {
    return { text, number: state.announcement.number + 1 };
  }

  function fail(error: unknown, command: Failure['command']): void {
    const failure = { message: explained(error), command };
    set({ failure, announcement: said(failure.message) });
  }

  async function run(token: { isStopped: boolean }): Promise<void> {
    set({ run: { step: 'reading', share: 0 }, failure: null, notice: null });
    const snapshot = await excel.readWorkbook({ needsWhole, withMerges: true });
    if (token.isStopped) return;
    set({ run: { step: 'checking', share: 0 } });
    const outcome = await checker.check({ snapshot, settings, today: isoDay(now()) }, (share) => {
      if (!token.isStopped) set({ run: { step: 'checking', share } });
    });
    if (!outcome || token.isStopped) return;
    set({ run: { step: 'marking', share: 1 } });
    // A sheet that cannot be marked is no reason to keep its findings back.
    const refusal = await excel.applyMarks(snapshot, outcome.marks).then(() => null, explained);
    set({
      result: resultOf(outcome, now()),
      failure: refusal === null ? null : { message: refusal, command: 'validate' },
      selection: null,
      current: null,
      announcement: said([words.announced(outcome), refusal ?? ''].join(' ').trim()),
    });
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    validate() {
      if (running) return running.end;
      const token = { isStopped: false, end: Promise.resolve() };
      token.end = run(token)
        .catch((error: unknown) => {
          if (!token.isStopped) fail(error, 'validate');
        })
        .finally(() => {
          if (running !== token) return;
          running = null;
          set({ run: null });
        });
      running = token;
      return token.end;
    },
    stop() {
      if (!running || state.run?.step === 'marking') return;
      running.isStopped = true;
      running = null;
      checker.stop();
      set({ run: null, notice: words.stopped, announcement: said(words.stopped) });
    },
    async clearMarks() {
      await running?.end;
      set({ failure: null, notice: null });
      try {
        const notice = words.cleared(await excel.clearMarks());
        set({ notice, announcement: said(notice) });
      } catch (error) {
        fail(error, 'clearMarks');
      }
    },
    async select(cell, finding) {
      chosen = cellKey(cell);
      set({ current: finding, selection: null, failure: null });
      try {
        await excel.selectCell(cell);
      } catch (error) {
        fail(error, 'select');
      }
    },
    async followSelection() {
      const show = (cell: CellRef) => {
        // The echo of a choice made in the pane, where its finding is already in view.
        if (cellKey(cell) === chosen) return;
        chosen = null;
        const findings = state.result?.byCell.get(cellKey(cell));
        if (!findings && !state.selection) return;
        set({ selection: findings ? cell : null, current: null });
        if (findings) set({ announcement: said(words.cellTitle(cell, findings.length)) });
      };
      await excel.onSelectionChange(show).catch(() => undefined);
    },
  };
}

/** What went wrong, as a sentence: Excel's own troubles have theirs, anything else is a mistake of ours and has a code. */
function explained(error: unknown): string {
  return error instanceof ExcelTrouble ? error.message : words.unexpected(String(error));
}
