import type { Checker } from '../session';
import type { CheckAnswer } from './messages';
import type { Outcome } from './outcome';

interface Pending {
  resolve(outcome: Outcome | null): void;
  reject(error: Error): void;
  onProgress(share: number): void;
}

/**
 * The checker that works in a web worker. The worker is started ahead, so that the first click does not wait for its
 * code, and lives on from one check to the next; where a check is stopped or the worker fails, another takes its place.
 */
export function workerChecker(startWorker: () => Worker): Checker {
  let pending: Pending | null = null;
  let isBroken = false;
  let worker = start();

  function start(): Worker {
    const started = startWorker();
    started.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
      if (data.kind === 'progress') pending?.onProgress(data.share);
      else if (data.kind === 'outcome') settle()?.resolve(data.outcome);
      else settle()?.reject(new Error(data.reason));
    };
    started.onerror = ({ message }) => {
      settle()?.reject(new Error(message || 'worker'));
      isBroken = true;
    };
    return started;
  }

  function settle(): Pending | null {
    const settled = pending;
    pending = null;
    return settled;
  }

  function restart(): void {
    worker.terminate();
    isBroken = false;
    worker = start();
  }

  return {
    check(request, onProgress) {
      if (isBroken) restart();
      return new Promise((resolve, reject) => {
        pending = { resolve, reject, onProgress };
        worker.postMessage(request);
      });
    },
    stop() {
      if (!pending) return;
      restart();
      settle()?.resolve(null);
    },
  };
}
