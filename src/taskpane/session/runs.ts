import { words } from '../words';
import type { SessionCore } from './core';
import { explained } from './core';
import type { SessionParts } from './ports';
import { isoDay } from './ports';
import { resultOf } from './state';

/** The checks of the workbook, one at a time. */
export interface Runs {
  /** The command of the user's: shows how far it has come, and can be stopped. A second call joins the first. Never rejects. */
  validate(): Promise<void>;
  /**
   * Checks again after something was decided or corrected in the pane: the list keeps its place, and `done` is announced
   * with what is left. Never rejects.
   */
  recheck(done: string): Promise<void>;
  /** Abandons the user's run, unless it is already marking: nothing is half-written. */
  stop(): void;
  /** When the run under way, if any, has come to its end. */
  end(): Promise<void>;
}

interface Run {
  isStopped: boolean;
  isMarking: boolean;
  /** What was done in the pane before; null for the user's own command. */
  done: string | null;
  end: Promise<void>;
}

export function createRuns({ excel, checker, needsWhole, now }: SessionParts, core: SessionCore): Runs {
  const { set, said, fail } = core;
  let running: Run | null = null;

  async function check(run: Run): Promise<void> {
    const isShown = run.done === null;
    const show = (step: 'reading' | 'checking' | 'marking', share: number) => {
      if (isShown && !run.isStopped) set({ run: { step, share } });
    };
    if (isShown) set({ failure: null, notice: null });
    show('reading', 0);
    const snapshot = await excel.readWorkbook({ needsWhole, withMerges: true });
    if (run.isStopped) return;
    show('checking', 0);
    const outcome = await checker.check({ snapshot, today: isoDay(now()) }, (share) => {
      show('checking', share);
    });
    if (!outcome || run.isStopped) return;
    show('marking', 1);
    run.isMarking = true;
    // A sheet that cannot be marked is no reason to keep its findings back.
    const refusal = await excel.applyMarks(snapshot, outcome.marks).then(() => null, explained);
    set({
      result: resultOf(outcome, now()),
      failure: refusal === null ? null : { message: refusal, command: 'validate' },
      ...(isShown && { selection: null, current: null }),
      announcement: said([run.done ?? '', words.announced(outcome), refusal ?? ''].join(' ').trim()),
    });
  }

  /** Starts a run once the one before has ended. */
  function start(done: string | null): Promise<void> {
    const before = running?.end;
    const run: Run = { isStopped: false, isMarking: false, done, end: Promise.resolve() };
    run.end = (before ? before.then(() => check(run)) : check(run))
      .catch((error: unknown) => {
        if (!run.isStopped) fail(error, 'validate');
      })
      .finally(() => {
        if (running !== run) return;
        running = null;
        set({ run: null });
      });
    running = run;
    return run.end;
  }

  function abandon(run: Run): void {
    run.isStopped = true;
    running = null;
    checker.stop();
  }

  return {
    validate() {
      if (running && running.done === null) return running.end;
      // What a check after a decision would have found, this one finds as well.
      if (running && !running.isMarking) abandon(running);
      return start(null);
    },
    recheck: (done) => start(done),
    stop() {
      if (!running || running.isMarking) return;
      abandon(running);
      set({ run: null, notice: words.stopped, announcement: said(words.stopped) });
    },
    end: () => running?.end ?? Promise.resolve(),
  };
}
