import type { WorkbookSnapshot } from '../../workbook';
import { emptyState } from '../../workbook';
import type { Outcome } from '../checking/outcome';
import { words } from '../words';
import type { SessionCore } from './core';
import { createMarking } from './marking';
import type { SessionParts, WorkbookChange } from './ports';
import { isoDay } from './ports';

/** The checks of the workbook, one at a time. */
export interface Runs {
  /** The command of the user's: shows how far it has come, and can be stopped. A second call joins the first. Never rejects. */
  validate(): Promise<void>;
  /**
   * Checks again after something was decided or corrected in the pane: the list keeps its place, and `done` is announced
   * with what is left. Never rejects.
   */
  recheck(done: string): Promise<void>;
  /**
   * Checks again after the workbook changed under the user's hands: nothing is shown of it but what comes out. The marks
   * are renewed only where they differ, since Excel counts marks as a step of its undo history; nothing else is written.
   * @returns what it ran into, for the caller to judge; null when all went well
   */
  follow(change: WorkbookChange): Promise<unknown>;
  /** The marks were taken off: none are put on until the user's next command. */
  forgetMarks(): void;
  /** Abandons the user's run, unless it is already marking: nothing is half-written. */
  stop(): void;
  /** When the run under way, if any, has come to its end. */
  end(): Promise<void>;
}

interface Run {
  isStopped: boolean;
  isMarking: boolean;
  /** What a check after a change ran into. */
  error?: unknown;
  occasion: Occasion;
  end: Promise<void>;
}

/** Why a check is made: the user's own command, something done in the pane (which is said with what is left), a change. */
type Occasion = { kind: 'command' } | { kind: 'decision'; done: string } | ({ kind: 'change' } & WorkbookChange);

export function createRuns({ excel, checker, needsWhole, now }: SessionParts, core: SessionCore): Runs {
  const { getState, set, said, fail } = core;
  let running: Run | null = null;
  /** What was read last, with its merged areas. */
  let lastRead: WorkbookSnapshot | null = null;
  const marking = createMarking(excel);

  async function check(run: Run): Promise<void> {
    const { occasion } = run;
    const isShown = occasion.kind === 'command';
    const show = (step: 'reading' | 'checking' | 'marking', share: number) => {
      if (isShown && !run.isStopped) set({ run: { step, share } });
    };
    if (isShown) set({ failure: null, notice: null });
    show('reading', 0);
    const withMerges = occasion.kind !== 'change' || occasion.isStructural;
    const read = await excel.readWorkbook({ needsWhole, withMerges });
    const snapshot = withMerges ? read : withMergesOf(lastRead, read);
    lastRead = snapshot;
    set({ kept: snapshot.state ?? emptyState });
    if (run.isStopped) return;
    show('checking', 0);
    const outcome = await checker.check({ snapshot, today: isoDay(now()) }, (share) => {
      show('checking', share);
    });
    if (!outcome || run.isStopped) return;
    show('marking', 1);
    run.isMarking = true;
    // A sheet that cannot be marked is no reason to keep its findings back.
    const refusal = await marking.renew(snapshot, outcome.marks, { isCommand: occasion.kind !== 'change' });
    const text = announcementOf(occasion, outcome, { before: getState().result?.outcome ?? null, refusal });
    set({
      result: { outcome, snapshot, at: now() },
      // What went wrong before a check that follows a command stays to be read.
      ...(refusal !== null && { failure: { message: refusal, command: 'validate' as const } }),
      ...(isShown && { selection: null, current: null, isIntroducing: false }),
      ...(text !== null && { announcement: said(text) }),
    });
  }

  /** Starts a run once the one before has ended. */
  function start(occasion: Occasion): Run {
    const before = running?.end;
    const run: Run = { isStopped: false, isMarking: false, occasion, end: Promise.resolve() };
    run.end = (before ? before.then(() => check(run)) : check(run))
      .catch((error: unknown) => {
        if (run.isStopped) return;
        if (occasion.kind === 'change') run.error = error;
        else fail(error, 'validate');
      })
      .finally(() => {
        if (running !== run) return;
        running = null;
        set({ run: null });
      });
    running = run;
    return run;
  }

  function abandon(run: Run): void {
    run.isStopped = true;
    running = null;
    checker.stop();
  }

  return {
    validate() {
      if (running?.occasion.kind === 'command') return running.end;
      // What a check after a decision would have found, this one finds as well.
      if (running && !running.isMarking) abandon(running);
      return start({ kind: 'command' }).end;
    },
    recheck: (done) => start({ kind: 'decision', done }).end,
    async follow(change) {
      await running?.end;
      const run = start({ kind: 'change', ...change });
      await run.end;
      return run.error ?? null;
    },
    forgetMarks: () => {
      marking.forget();
    },
    stop() {
      if (!running || running.isMarking) return;
      abandon(running);
      set({ run: null, notice: words.stopped, announcement: said(words.stopped) });
    },
    end: () => running?.end ?? Promise.resolve(),
  };
}

/**
 * What is said of a check; null where nothing is: whoever is typing hears of a change only when there are more or fewer
 * findings than before.
 * @param refusal why some sheets could not be marked
 */
function announcementOf(
  occasion: Occasion,
  outcome: Outcome,
  { before, refusal }: { before: Outcome | null; refusal: string | null },
): string | null {
  const text = words.announced(outcome);
  if (occasion.kind === 'change') return before && words.announced(before) === text ? null : text;
  const done = occasion.kind === 'decision' ? occasion.done : '';
  return [done, text, refusal ?? ''].join(' ').trim();
}

/** What was read without its merged areas, with those that the sheets had before: only what cells hold has changed. */
function withMergesOf(before: WorkbookSnapshot | null, read: WorkbookSnapshot): WorkbookSnapshot {
  const merges = new Map(before?.sheets.map((sheet) => [sheet.id, sheet.merges]));
  return { ...read, sheets: read.sheets.map((sheet) => ({ ...sheet, merges: merges.get(sheet.id) ?? [] })) };
}
