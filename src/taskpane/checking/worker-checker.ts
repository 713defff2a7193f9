import { createPace } from '../../excel';
import type { Checker } from '../session';
import type { WorkerAnswer, WorkerRequest, WorkerTask } from './messages';
import type { Slice } from './slices';
import { inSlices, Joiner } from './slices';

interface Pending {
  request: WorkerRequest;
  resolve(result: unknown): void;
  reject(error: Error): void;
  onProgress?(share: number): void;
}

/**
 * The checker that works in a web worker. The worker is started ahead, so that the first click does not wait for its
 * code, and lives on from one task to the next; where a check is stopped or the worker fails, another takes its place.
 */
export function workerChecker(startWorker: () => Worker): Checker {
  /** What was asked and not answered yet, by number. */
  const pending = new Map<number, Pending>();
  let count = 0;
  let isBroken = false;
  let worker = start();

  function start(): Worker {
    const started = startWorker();
    const answers = new Joiner();
    started.onmessage = ({ data: part }: MessageEvent<WorkerAnswer | Slice>) => {
      const data = answers.join<WorkerAnswer>(part);
      if (!data) return;
      if (data.kind === 'progress') pending.get(data.id)?.onProgress?.(data.share);
      else if (data.kind === 'done') settle(data.id)?.resolve(data.result);
      else settle(data.id)?.reject(new Error(data.reason));
    };
    started.onerror = ({ message }) => {
      for (const id of [...pending.keys()]) settle(id)?.reject(new Error(message || 'worker'));
      isBroken = true;
    };
    return started;
  }

  function settle(id: number): Pending | undefined {
    const settled = pending.get(id);
    pending.delete(id);
    return settled;
  }

  function restart(): void {
    worker.terminate();
    isBroken = false;
    worker = start();
  }

  /** Sends a request, its first slice at once and the others one after the other, as long as its answer is waited for from that worker. */
  async function send(request: WorkerRequest): Promise<void> {
    const receiver = worker;
    const pace = createPace();
    for (const part of inSlices(request)) {
      if (receiver !== worker || !pending.has(request.id)) return;
      receiver.postMessage(part);
      await pace();
    }
  }

  function ask(task: WorkerTask, onProgress?: (share: number) => void): Promise<unknown> {
    if (isBroken) restart();
    count += 1;
    const request = { ...task, id: count };
    return new Promise((resolve, reject) => {
      pending.set(request.id, { request, resolve, reject, ...(onProgress && { onProgress }) });
      void send(request);
    });
  }

  return {
    check: (request, onProgress) => ask({ kind: 'check', request }, onProgress) as ReturnType<Checker['check']>,
    stop() {
      const checks = [...pending.values()].filter(({ request }) => request.kind === 'check');
      if (checks.length === 0) return;
      restart();
      for (const { request } of checks) settle(request.id)?.resolve(null);
      // What the other views wait for was under way there too.
      for (const { request } of pending.values()) void send(request);
    },
    run: (name, input) => ask({ kind: 'job', name, input }) as ReturnType<Checker['run']> as never,
  };
}
