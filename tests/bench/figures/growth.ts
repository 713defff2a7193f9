import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { defaultSettings } from '../../../src/convention';
import { marks, validate } from '../../../src/validation';
import { frenchDictionary } from '../../support/french';
import { duration, type Figure } from '../figure';
import { generatedAgreement } from '../generated-agreement';
import { medianTime } from '../stopwatch';

const SIZES = [25, 100, 1_000, 10_000];
/** Ten times the actions should cost ten times the time; half as much again is for what sorts. */
const MOST = 15;

/** The whole check outside Excel, from the cells read to the marks, as agreements grow; and the memory of the largest. */
export async function measure(): Promise<Figure[]> {
  const dictionary = frenchDictionary();
  const check = (actions: number) => {
    const snapshot = generatedAgreement(actions);
    return () => marks(validate(snapshot, defaultSettings, '2021-09-15', { dictionary }).findings);
  };
  const times: number[] = [];
  for (const actions of SIZES) times.push(await medianTime(check(actions), actions > 1_000 ? 1 : 5));
  const held = () => {
    const snapshot = generatedAgreement(10_000);
    return [snapshot, validate(snapshot, defaultSettings, '2021-09-15', { dictionary })];
  };
  const growth = (times.at(-1) ?? 0) / (times.at(-2) ?? 1);
  return [
    ...SIZES.map((actions, index) => duration(`Contrôle entier, ${spaced(actions)} actions`, times[index] ?? 0)),
    {
      name: 'Contrôle entier, de 1 000 à 10 000 actions',
      measured: `× ${growth.toFixed(1)}`,
      target: `< × ${MOST}`,
      isReached: growth < MOST,
    },
    {
      name: 'Cellules lues, annexes et anomalies, 10 000 actions, mémoire occupée',
      measured: `${memoryOf(held).toFixed(0)} Mo`,
    },
  ];
}

/** 10000 → « 10 000 ». */
const spaced = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/gu, ' ');

/** Megabytes that the result of a piece of work keeps alive. */
function memoryOf(work: () => unknown): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = work();
  collect();
  const after = process.memoryUsage().heapUsed;
  return kept === undefined ? 0 : (after - before) / 1e6;
}
