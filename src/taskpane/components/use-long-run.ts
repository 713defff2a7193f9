import { useEffect, useState } from 'react';
import { usePane } from '../session';

/** Milliseconds; most runs are over before, and showing them would only make the pane flash. */
const PATIENCE = 300;

/** Whether a run is under way that has lasted long enough to be shown. */
export function useLongRun(): boolean {
  const isRunning = usePane('run') !== null;
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isRunning) return;
    const timer = setTimeout(() => {
      setLong(true);
    }, PATIENCE);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isRunning]);
  return isRunning && isLong;
}
