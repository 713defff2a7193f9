import { useCallback, useEffect, useState } from 'react';
import type { MonitoringPlan } from '../../reports/monitoring';
import { usePane, useSession } from '../session';
import { addedActions, monitoringWords as words } from './monitoring-words';

export interface Monitoring {
  /** What can be done; null as long as the workbook has not been read. */
  plan: MonitoringPlan | null;
  /** What is under way. */
  busy: 'reading' | 'inserting' | 'updating' | null;
  read(): Promise<void>;
  insert(year: number): Promise<void>;
  update(): Promise<void>;
}

/** The monitoring sheets of the workbook, read when the view opens and again whenever something was written or taken back. */
export function useMonitoring(): Monitoring {
  const session = useSession();
  const writes = usePane('writes');
  const [plan, setPlan] = useState<MonitoringPlan | null>(null);
  const [busy, setBusy] = useState<Monitoring['busy']>(null);

  const fresh = useCallback(async () => {
    const reading = await session.read();
    if (!reading) return null;
    const found = await session.work('monitoringPlan', reading.snapshot);
    setPlan(found);
    return { ...found, sources: reading.sources };
  }, [session]);

  const during = useCallback(async (what: Monitoring['busy'], act: () => Promise<unknown>) => {
    setBusy(what);
    try {
      await act();
    } finally {
      setBusy(null);
    }
  }, []);

  useEffect(() => void during('reading', fresh), [during, fresh, writes]);

  return {
    plan,
    busy,
    read: () => during('reading', fresh),
    insert: (year) =>
      during('inserting', async () => {
        const now = await fresh();
        const blueprints = now?.missing.find((one) => one.year === year)?.blueprints ?? [];
        if (now && blueprints.length > 0)
          await session.insertSheets({ blueprints, after: now.after, sources: now.sources });
      }),
    update: () =>
      during('updating', async () => {
        const now = await fresh();
        if (!now) return;
        await session.write(async (excel, keep) => {
          const extended = await excel.extendSheets(now.update.extensions, { sources: now.sources });
          if (extended.length === 0) return words.upToDate();
          keep({ name: words.updateStep(), takeBack: () => excel.takeBackExtensions(extended) });
          return words.updated(addedActions(now.update));
        });
      }),
  };
}
