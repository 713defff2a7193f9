import { useCallback, useEffect, useState } from 'react';
import { ExcelTrouble } from '../../excel';
import type { FreshReading, Session } from '../session';
import { rewriteInPlace, usePane, useSession } from '../session';
import type { MadeSheet, ReportRequest, ReportState } from './work';
import { reportWords as words } from './words';

/** What the view knows and can do; `state` is null until the workbook was read. */
export interface Report {
  /** The year that is chosen, for the whole view; null until the workbook was read. */
  year: number | null;
  state: ReportState | null;
  /** Something is being read or written. */
  isBusy: boolean;
  hasFailed: boolean;
  choose(year: number): void;
  refresh(): void;
  generate(): void;
  analyse(): void;
  freeze(): void;
}

/**
 * Reads the workbook when the view opens, and again whenever the pane has written into it, has taken something back or
 * has checked it; nothing is written unasked.
 */
export function useReport(): Report {
  const session = useSession();
  const writes = usePane('writes');
  const result = usePane('result');
  const [year, setYear] = useState<number | null>(null);
  const [state, setState] = useState<ReportState | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);

  const look = useCallback(async () => {
    const reading = await session.read();
    setFailed(reading === null);
    if (reading) setState(await session.work('reportState', requestOf(reading, year)));
  }, [session, year]);

  const run = useCallback(async (act: () => Promise<unknown>) => {
    setBusy(true);
    try {
      await act();
    } finally {
      setBusy(false);
    }
  }, []);

  // Quietly: with « Contrôle continu » on, a result comes with each cell that is typed.
  useEffect(() => void look(), [look, writes, result]);

  // What the commands name is what they make, even while another year is being looked up.
  const shown = state?.year ?? year;
  return {
    year: year ?? state?.year ?? null,
    state,
    isBusy: isBusy || (state === null && !hasFailed),
    hasFailed,
    choose: setYear,
    refresh: () => void run(look),
    generate: () => void run(() => make(session, 'makeReport', shown, true)),
    analyse: () => void run(() => make(session, 'makeAnalysis', shown, false)),
    freeze: () => void run(() => freeze(session, shown)),
  };
}

function requestOf({ snapshot, today, outcome }: FreshReading, year: number | null): ReportRequest {
  return { snapshot, year, today, blocking: outcome?.counts.bloquant ?? null };
}

function annexesOf({ annexes }: FreshReading): string[] {
  return [annexes.annexe1, annexes.annexe2].flatMap((annexe) => annexe?.sheet.name ?? []);
}

/** Builds a sheet, or builds it anew in its place, as a step that « Annuler » takes back. */
async function make(
  session: Session,
  job: 'makeReport' | 'makeAnalysis',
  year: number | null,
  isChecked: boolean,
): Promise<void> {
  const reading = await session.read({ isChecked, isExplicit: true });
  if (!reading) return;
  const { sources } = reading;
  const request = requestOf(reading, year);
  // The workbook may have lost its actions since the view looked at it.
  const { items } = await session.work('reportState', request);
  const blocked = items.find(({ state }) => state === 'blocked');
  if (blocked) {
    await session.write(() => Promise.reject(new ExcelTrouble('changed', blocked.text)));
    return;
  }
  const made: MadeSheet = await session.work(job, request);
  const before = reading.snapshot.sheets.find(({ id }) => id === made.replaces);
  if (!before) {
    await session.insertSheets({ blueprints: [made.blueprint], after: annexesOf(reading), sources });
    return;
  }
  const rewriting = { read: before, blueprint: made.blueprint, sources };
  await session.write((excel, keep) =>
    rewriteInPlace(excel, keep, rewriting, words.made(before.name, made.kept, made.lost)),
  );
}

async function freeze(session: Session, year: number | null): Promise<void> {
  const reading = await session.read({ isExplicit: true });
  if (!reading) return;
  const { report, year: shown } = await session.work('reportState', requestOf(reading, year));
  const sheet = reading.snapshot.sheets.find(({ name }) => name === report?.name);
  if (!report || !sheet) return;
  const name = words.frozenName(shown, report.version, reading.today);
  await session.write(async (excel) =>
    words.frozen(await excel.freezeCopy(sheet, name, `rapport ${shown} ${report.version}`)),
  );
}
