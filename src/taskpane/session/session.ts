import type { CellRef } from '../../workbook';
import { cellKey } from '../../workbook';
import { words } from '../words';
import { createColumnUpdates } from './column-updates';
import type { Corrections } from './corrections';
import { createCorrections } from './corrections';
import type { Continuous } from './continuous';
import { createContinuous } from './continuous';
import type { SessionCore } from './core';
import { createCore } from './core';
import type { Decisions } from './decisions';
import { createDecisions } from './decisions';
import type { SessionParts } from './ports';
import type { Keeping } from './keeping';
import { createKeeping } from './keeping';
import type { Reading } from './reading';
import { createReading } from './reading';
import type { Runs } from './runs';
import { createRuns } from './runs';
import type { Sheets } from './sheets';
import { createSheetCommands } from './sheets';
import type { ViewId } from '../view';
import { findingsAt } from './state';
import type { Writing } from './writing';
import { createWriting } from './writing';

/** The pane's memory and its commands, the same for its own buttons and for the ribbon's. */
export interface Session
  extends
    Pick<SessionCore, 'getState' | 'subscribe'>,
    Pick<Runs, 'validate' | 'stop'>,
    Decisions,
    Continuous,
    Corrections,
    Keeping,
    Reading,
    Sheets,
    Writing {
  /** Shows a view; the first one where nobody has made that one. */
  show(view: ViewId): void;
  /** Shows the introduction, or ends it. */
  introduce(isShown: boolean): void;
  /** Takes what the last command said out of the reader's way. */
  dismiss(): void;
  /** Never rejects. */
  clearMarks(): Promise<void>;
  /** Selects a cell of a finding in Excel. Never rejects. */
  select(cell: CellRef, finding: string): Promise<void>;
  /** Starts to follow what the user selects in the sheets. Never rejects: the pane works without it. */
  followSelection(): Promise<void>;
}

/** A session without a run yet. */
export function createSession(parts: SessionParts): Session {
  const { excel } = parts;
  const core = createCore();
  const { getState, subscribe, set, said, fail } = core;
  const runs = createRuns(parts, core);
  const writing = createWriting(parts, core, runs);
  let chosen: string | null = null;

  return {
    getState,
    subscribe,
    validate: runs.validate,
    stop: runs.stop,
    ...createDecisions(parts, core, runs),
    ...createContinuous(parts, core, runs, createColumnUpdates(parts, core)),
    ...createCorrections(core, writing),
    ...createKeeping(parts, core, writing),
    ...createReading(parts, core, runs),
    ...createSheetCommands(writing),
    ...writing,
    show(view) {
      if (view !== getState().view) set({ view, notice: null });
    },
    introduce(isShown) {
      set({ isIntroducing: isShown });
    },
    dismiss() {
      set({ failure: null, notice: null });
    },
    async clearMarks() {
      await runs.end();
      set({ failure: null, notice: null });
      try {
        const notice = words.cleared(await excel.clearMarks());
        runs.forgetMarks();
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
        fail(error, null);
      }
    },
    async followSelection() {
      const show = (cell: CellRef) => {
        // The echo of a choice made in the pane, where its finding is already in view.
        if (cellKey(cell) === chosen) return;
        chosen = null;
        const { result, selection } = getState();
        const findings = result ? findingsAt(result, cell) : [];
        const isConcerned = findings.length > 0;
        if (!isConcerned && !selection) return;
        set({ selection: isConcerned ? cell : null, current: null });
        if (isConcerned) set({ announcement: said(words.cellTitle(cell, findings.length)) });
      };
      await excel.onSelectionChange(show).catch(() => undefined);
    },
  };
}
