import type { Annexes } from '../../annexes';
import type { Settings } from '../../convention';
import { sourceSheets } from '../../monitoring/sources';
import type { PageTexts, SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import { emptyState } from '../../workbook';
import type { Outcome } from '../checking/outcome';
import type { SessionCore } from './core';
import type { Checker, SessionParts } from './ports';
import { isoDay } from './ports';
import type { Runs } from './runs';
import type { Result } from './state';

/** The workbook as it is at this moment, and what is understood of it. */
export interface FreshReading {
  snapshot: WorkbookSnapshot;
  annexes: Annexes;
  /** The sheets that what is to be written may be worked out from, for whoever writes it to look at again. */
  sources: SheetSnapshot[];
  /** What its sheets may say of the agreement: see `settingsOf`. */
  settings: Settings;
  /** ISO date on the user's clock. */
  today: string;
  /** What is found in it: of this very moment where that was asked for, else at the last check, if there was one. */
  outcome: Outcome | null;
}

export interface ReadingOptions {
  /** Check it too, without a mark put on. */
  isChecked?: boolean;
  /** As the user's explicit command alone may: with the merged areas (see `src/excel/read`). */
  isExplicit?: boolean;
}

/** What any view may ask of the workbook. */
export interface Reading {
  /**
   * Reads the workbook, in two round trips, and understands it in the worker; parts of a view that ask for the same at once
   * get the same. Never rejects.
   * @returns null where Excel refused; why is shown and announced then
   */
  read(options?: ReadingOptions): Promise<FreshReading | null>;
  /**
   * What is printed above and below the pages of a sheet. Never rejects.
   * @returns null where Excel refused; why is shown and announced then
   */
  pageTexts(sheetId: string): Promise<PageTexts | null>;
  /** Has the worker do one of `checking/jobs.ts`. Rejects when it fails, which is a mistake of ours. */
  work: Checker['run'];
}

export function createReading(parts: SessionParts, core: SessionCore, runs: Runs): Reading {
  const { excel, checker, needsWhole, now } = parts;
  /** What is being read for one part of a view, for others that ask at the same time. */
  let ongoing: { writes: number; reading: Promise<FreshReading | null> } | null = null;

  /** The check that a reading has made, which counts until the pane's next one. */
  let checked: { outcome: Outcome; after: Result | null } | null = null;

  function lastOutcome(): Outcome | null {
    const { result } = core.getState();
    return checked?.after === result ? checked.outcome : (result?.outcome ?? null);
  }

  async function fresh({ isChecked = false, isExplicit = false }: ReadingOptions): Promise<FreshReading | null> {
    try {
      await runs.end();
      const snapshot = await excel.readWorkbook({ needsWhole, withMerges: isExplicit });
      core.set({ kept: snapshot.state ?? emptyState });
      const today = isoDay(now());
      const { annexes, settings } = await checker.run('readAnnexes', snapshot);
      const outcome = isChecked ? await checker.check({ snapshot, today }, () => undefined) : null;
      if (outcome) checked = { outcome, after: core.getState().result };
      return {
        snapshot,
        annexes,
        sources: sourceSheets(snapshot, annexes),
        settings,
        today,
        outcome: lastOutcome(),
      };
    } catch (error) {
      core.fail(error, null);
      return null;
    }
  }

  return {
    work: (name, input) => checker.run(name, input),
    async pageTexts(sheetId) {
      try {
        return await excel.readPageTexts(sheetId);
      } catch (error) {
        core.fail(error, null);
        return null;
      }
    },
    read(options = {}) {
      if (options.isChecked || options.isExplicit) return fresh(options);
      const { writes } = core.getState();
      if (ongoing?.writes === writes) return ongoing.reading;
      const reading = fresh(options).finally(() => {
        if (ongoing?.reading === reading) ongoing = null;
      });
      ongoing = { writes, reading };
      return reading;
    },
  };
}
