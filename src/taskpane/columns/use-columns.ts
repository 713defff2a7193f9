import { useCallback, useEffect, useRef, useState } from 'react';
import type { BlockSurvey, PriorityProposal } from '../../columns';
import { RECAP_SIGNATURE } from '../../reports/recapitulatif/signature';
import { areaAddress } from '../../workbook';
import type { ComputedRole, WorkbookSnapshot } from '../../workbook';
import { usePane, useSession } from '../session';
import { adoptPriorities, applyColumns, makeRecap, removeColumns } from './column-commands';
import type { Chosen } from './surveys';
import { surveyOf } from './surveys';

export interface Columns {
  /** null before the workbook was read; empty where it holds no annexe. */
  surveys: readonly BlockSurvey[] | null;
  isBusy: boolean;
  refresh(): Promise<void>;
  choose(role: ComputedRole, ids: readonly string[]): void;
  /** Puts the columns in, or brings them up to date. */
  apply(survey: BlockSurvey): Promise<void>;
  remove(survey: BlockSurvey): Promise<void>;
  adopt(adopted: readonly PriorityProposal[]): Promise<void>;
  /** A sheet of that name is there. */
  hasRecap: boolean;
  /** Makes the sheet « Récapitulatif », or makes it anew. */
  recap(): Promise<void>;
}

/** The computed columns of the open workbook, and the commands that write them. */
export function useColumns(): Columns {
  const session = useSession();
  const result = usePane('result');
  const writes = usePane('writes');
  const [surveys, setSurveys] = useState<readonly BlockSurvey[] | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [hasRecap, setHasRecap] = useState(false);
  const chosen = useRef<Chosen>({});
  const snapshot = useRef<WorkbookSnapshot | null>(null);
  const isRunning = useRef(false);

  const show = useCallback(
    async (read: WorkbookSnapshot) => {
      snapshot.current = read;
      setHasRecap(read.sheets.some(({ signature }) => signature === RECAP_SIGNATURE));
      setSurveys(await surveyOf(session, read, { chosen: chosen.current, former: null }));
    },
    [session],
  );

  const refresh = useCallback(async () => {
    const fresh = await session.read({ isExplicit: true });
    if (fresh) await show(fresh.snapshot);
  }, [session, show]);

  // Whenever the view is shown, and after every write of the pane's: the annexes may have changed. A command of this view
  // looks by itself, before another one can be given.
  useEffect(() => {
    if (!isRunning.current) void refresh();
  }, [refresh, writes]);
  // A check has read the workbook: what it found shows in two of the columns.
  useEffect(() => {
    if (result) void show(result.snapshot);
  }, [result, show]);

  async function run(command: () => Promise<unknown>): Promise<void> {
    if (isRunning.current) return;
    isRunning.current = true;
    setBusy(true);
    try {
      await command();
      await refresh();
    } finally {
      isRunning.current = false;
      setBusy(false);
    }
  }

  /** What is ticked of an annexe; where nothing is said, what it has or the usual columns. */
  const tick = (role: ComputedRole, ids?: readonly string[]) => {
    chosen.current = { ...chosen.current, [role]: ids };
  };

  return {
    surveys,
    isBusy,
    refresh,
    choose(role, ids) {
      tick(role, ids);
      // What was ticked shows at once; what follows of it, once the plan is made.
      setSurveys((known) => known && known.map((one) => (one.role === role ? ticked(one, ids) : one)));
      if (snapshot.current) void show(snapshot.current);
    },
    apply: (survey) =>
      run(async () => {
        if (await applyColumns(session, survey)) tick(survey.role);
      }),
    remove: (survey) =>
      run(() =>
        removeColumns(
          session,
          survey,
          () => chosen.current,
          () => {
            tick(survey.role, survey.chosen);
          },
        ),
      ),
    hasRecap,
    recap: () =>
      run(() =>
        makeRecap(
          session,
          (surveys ?? []).map(({ sheet }) => sheet),
        ),
      ),
    adopt: (adopted) => run(() => adoptPriorities(session, snapshot.current, adopted)),
  };
}

function ticked(survey: BlockSurvey, ids: readonly string[]): BlockSurvey {
  const columns = survey.columns.map((column) => ({
    ...column,
    isIncluded: ids.includes(column.id) || column.isNeeded,
  }));
  return { ...survey, columns };
}

/** Where a block stands or is to stand: « S1:AR31 ». */
export function placeOf({ plan }: BlockSurvey): string {
  if (!plan) return '';
  const positions = plan.columns.map(({ column }) => column);
  return areaAddress({
    top: plan.top,
    left: Math.min(...positions),
    bottom: plan.bottom,
    right: Math.max(...positions),
  });
}
