import { useEffect, useState } from 'react';
import type { SettingsMismatch } from '../checking/jobs';
import { usePane, useSession } from '../session';

/**
 * Why not all the settings that the workbook keeps serve for its annexes: looked up when the view opens, and again whenever
 * the pane has written or checked. Null as long as nothing says so.
 */
export function useMismatch(): SettingsMismatch | null {
  const session = useSession();
  const writes = usePane('writes');
  const result = usePane('result');
  const [mismatch, setMismatch] = useState<SettingsMismatch | null>(null);

  useEffect(() => {
    let isShown = true;
    void session.read().then(async (reading) => {
      const found = reading && (await session.work('settingsMismatch', reading.snapshot));
      if (isShown) setMismatch(found);
    });
    return () => {
      isShown = false;
    };
  }, [session, writes, result]);

  return mismatch;
}
