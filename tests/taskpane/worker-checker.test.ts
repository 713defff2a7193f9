import type { CheckRequest, WorkerAnswer, WorkerRequest } from '../../src/taskpane/checking/messages';
import { workerChecker } from '../../src/taskpane/checking/worker-checker';
import { outcome } from './support/outcomes';

type Answer =
  { kind: 'progress'; share: number } | { kind: 'done'; result: unknown } | { kind: 'failure'; reason: string };

/** A worker that answers what the test tells it to. */
class ScriptedWorker {
  onmessage: ((event: { data: WorkerAnswer }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  asked: WorkerRequest[] = [];
  isTerminated = false;

  postMessage(request: WorkerRequest): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  /** Answers what was asked last, or the request of that number. */
  answer(data: Answer, id = this.asked.at(-1)?.id ?? 0): void {
    this.onmessage?.({ data: { ...data, id } });
  }
}

function setUp() {
  const workers: ScriptedWorker[] = [];
  const checker = workerChecker(() => {
    const worker = new ScriptedWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { checker, workers, latest: () => workers[workers.length - 1] as ScriptedWorker };
}

const request: CheckRequest = { snapshot: { sheets: [], isReadOnly: false }, today: '2022-05-04' };
const found = outcome([]);

describe('the checker that works in a worker', () => {
  it('starts its worker ahead, and uses it for one check after the other', async () => {
    const { checker, workers, latest } = setUp();
    expect(workers).toHaveLength(1);
    for (let count = 0; count < 2; count++) {
      const check = checker.check(request, () => undefined);
      latest().answer({ kind: 'done', result: found });
      await expect(check).resolves.toBe(found);
    }
    expect(workers).toHaveLength(1);
    expect(latest().asked).toMatchObject([
      { kind: 'check', request },
      { kind: 'check', request },
    ]);
  });

  it('tells how far the check has come', async () => {
    const { checker, latest } = setUp();
    const shares: number[] = [];
    const check = checker.check(request, (share) => shares.push(share));
    latest().answer({ kind: 'progress', share: 0.5 });
    latest().answer({ kind: 'done', result: found });
    await check;
    expect(shares).toEqual([0.5]);
  });

  it('ends the worker of a check that is stopped, and has another for the next', async () => {
    const { checker, workers, latest } = setUp();
    const check = checker.check(request, () => undefined);
    checker.stop();
    await expect(check).resolves.toBeNull();
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
    const next = checker.check(request, () => undefined);
    latest().answer({ kind: 'done', result: found });
    await expect(next).resolves.toBe(found);
  });

  it('leaves the worker alone where there is nothing to stop', () => {
    const { checker, workers } = setUp();
    checker.stop();
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([false]);
  });

  it('says why a check failed', async () => {
    const { checker, latest } = setUp();
    const check = checker.check(request, () => undefined);
    latest().answer({ kind: 'failure', reason: 'x is undefined' });
    await expect(check).rejects.toThrow('x is undefined');
  });

  it('replaces a worker that broke down, even before it was needed', async () => {
    const { checker, workers, latest } = setUp();
    latest().onerror?.({ message: 'load failed' });
    const check = checker.check(request, () => undefined);
    expect(workers).toHaveLength(2);
    latest().onerror?.({ message: 'out of memory' });
    await expect(check).rejects.toThrow('out of memory');
  });

  it('does other work beside a check, and goes on with it where the check is stopped', async () => {
    const { checker, latest } = setUp();
    const check = checker.check(request, () => undefined);
    const job = checker.run('readAnnexes', request.snapshot);
    checker.stop();
    await expect(check).resolves.toBeNull();
    expect(latest().asked).toMatchObject([{ kind: 'job', name: 'readAnnexes', input: request.snapshot }]);
    latest().answer({ kind: 'done', result: 'read' });
    await expect(job).resolves.toBe('read');
  });

  it('gives each answer to who asked for it', async () => {
    const { checker, latest } = setUp();
    const check = checker.check(request, () => undefined);
    const job = checker.run('readAnnexes', request.snapshot);
    const [first, second] = latest().asked.map(({ id }) => id);
    latest().answer({ kind: 'failure', reason: 'unreadable' }, second);
    latest().answer({ kind: 'done', result: found }, first);
    await expect(job).rejects.toThrow('unreadable');
    await expect(check).resolves.toBe(found);
  });
});
