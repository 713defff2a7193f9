import { useCallback, useEffect, useRef, useState } from 'react';
import type { BlockSurvey, PriorityProposal } from '../../columns';
import { formerPlan } from '../../columns';
import { ExcelTrouble } from '../../excel';
import { RECAP_SIGNATURE } from '../../reports/recapitulatif/signature';
import { SEPARATOR, areaAddress, inverse, witnessesOf } from '../../workbook';
import type { ComputedBlock, ComputedRole, WorkbookSnapshot } from '../../workbook';
import { usePane, useSession } from '../session';
import type { ExcelPort } from '../session/ports';
import { isoDay } from '../session/ports';
import { columnWords } from './words';

type Chosen = Partial<Record<ComputedRole, readonly string[]>>;

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

  const requestOf = useCallback(
    (read: WorkbookSnapshot) => {
      const findings = session.getState().result?.outcome.findings ?? null;
      const counted = findings?.map(({ severity, action, cells }) => ({ severity, action, cells })) ?? null;
      return { snapshot: read, findings: counted, today: isoDay(new Date()) };
    },
    [session],
  );

  const survey = useCallback(
    async (read: WorkbookSnapshot, former: ComputedBlock | null = null): Promise<readonly BlockSurvey[]> => {
      return session.work('surveyColumns', { ...requestOf(read), wishes: { chosen: chosen.current, former } });
    },
    [session, requestOf],
  );

  const show = useCallback(
    async (read: WorkbookSnapshot) => {
      snapshot.current = read;
      setHasRecap(read.sheets.some(({ signature }) => signature === RECAP_SIGNATURE));
      setSurveys(await survey(read));
    },
    [survey],
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

  /** The block of an annexe as it stands at this moment. */
  async function present(role: ComputedRole) {
    const fresh = await session.read({ isExplicit: true });
    return (fresh?.snapshot.sheets ?? []).flatMap((sheet) =>
      sheet.computed.filter((block) => block.role === role).map((block) => ({ sheet, block })),
    )[0];
  }

  /** The plan of an annexe at this moment, for the columns that a block had and what was typed in it. */
  async function planAgain(former: ComputedBlock) {
    const fresh = await session.read({ isExplicit: true });
    if (!fresh) return null;
    const { role, columns } = former;
    const chosen = { [role]: columns.map(({ id }) => id).filter((id) => id !== SEPARATOR) };
    const found = await session.work('surveyColumns', { ...requestOf(fresh.snapshot), wishes: { chosen, former } });
    return found.find((candidate) => candidate.role === role)?.plan ?? null;
  }

  /** Puts the columns back that a block had before an update, then what they held. */
  async function takeUpdateBack(excel: ExcelPort, block: ComputedBlock): Promise<void> {
    const columns = await planAgain(block);
    if (columns && columns.insertions.length + columns.leaving.length > 0) await excel.applyBlock(columns);
    const plan = await planAgain(block);
    if (plan) await excel.applyBlock(formerPlan(plan, block));
  }

  return {
    surveys,
    isBusy,
    refresh,
    choose(role, ids) {
      chosen.current = { ...chosen.current, [role]: ids };
      // What was ticked shows at once; what follows of it, once the plan is made.
      setSurveys((known) => known && known.map((one) => (one.role === role ? ticked(one, ids) : one)));
      if (snapshot.current) void show(snapshot.current);
    },
    apply: ({ plan, role, block }) =>
      run(async () => {
        if (!plan) return;
        const isDone = await session.write(async (excel, keep) => {
          await excel.applyBlock(plan);
          if (block) {
            keep({ name: columnWords.updatedStep(role), takeBack: () => takeUpdateBack(excel, block) });
            return columnWords.updated(role);
          }
          keep({
            name: columnWords.insertedStep(role),
            takeBack: async () => {
              const there = await present(role);
              if (there) await excel.removeBlock(there.sheet, there.block);
            },
          });
          return columnWords.inserted(role, plan.columns.length);
        });
        if (isDone) chosen.current = { ...chosen.current, [role]: undefined };
      }),
    remove: ({ role, block, chosen: ids }) =>
      run(() =>
        session.write(async (excel, keep) => {
          const there = await present(role);
          if (!there) return columnWords.removed(role);
          await excel.removeBlock(there.sheet, there.block);
          chosen.current = { ...chosen.current, [role]: ids };
          keep({
            name: columnWords.removedStep(role),
            takeBack: async () => {
              const fresh = await session.read({ isExplicit: true });
              if (!fresh) return;
              const again = (await survey(fresh.snapshot, block)).find((candidate) => candidate.role === role);
              if (again?.plan) await excel.applyBlock(again.plan);
            },
          });
          return columnWords.removed(role);
        }),
      ),
    hasRecap,
    recap: () =>
      run(async () => {
        const fresh = await session.read({ isExplicit: true });
        if (!fresh) return;
        const { snapshot: now, sources } = fresh;
        const blueprint = await session.work('recapitulatif', requestOf(now));
        await session.write(async (excel, keep) => {
          if (!blueprint) throw new ExcelTrouble('blocked', columnWords.recapMissing);
          const former = now.sheets.find(({ signature }) => signature === RECAP_SIGNATURE);
          if (former) {
            await excel.rewriteSheet(former, blueprint, { sources });
            return columnWords.recapMade;
          }
          const after = (surveys ?? []).map(({ sheet }) => sheet);
          const created = await excel.createSheets([blueprint], { after, sources });
          keep({ name: columnWords.recapStep, takeBack: () => excel.removeSheets(created) });
          return columnWords.recapMade;
        });
      }),
    adopt: (adopted) =>
      run(() =>
        session.write(async (excel, keep) => {
          const edits = adopted.map(({ edit }) => edit);
          const witnesses = snapshot.current ? witnessesOf(snapshot.current, edits) : [];
          const made = await excel.applyEdits(edits, { witnesses, since: 'check' });
          keep({
            name: columnWords.adoptedStep(made.length),
            takeBack: async () => void (await excel.applyEdits(inverse(made), { witnesses, since: 'fix' })),
          });
          return columnWords.adopted(made.length);
        }),
      ),
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
