import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CheckedFile, CheckOptions } from './check-file';
import { checkFile } from './check-file';
import type { WorkbookFile } from './workbook-files';

/** A thread takes as long to start as two or three workbooks to check: fewer files than this need none. */
const WORTH_THREADS = 4;

/** Threads begin as plain Node: TypeScript is taught to each of them first. */
const START = `require('tsx/cjs');require(${JSON.stringify(join(__dirname, 'check-thread.ts'))});`;

/** Checks files on as many threads as the machine has cores, each taking the next file when it is done with one. */
export async function checkInParallel(files: readonly WorkbookFile[], options: CheckOptions): Promise<CheckedFile[]> {
  const checked: CheckedFile[] = [];
  let next = 0;
  const work = async (check: (file: WorkbookFile) => Promise<CheckedFile>) => {
    for (let index = next++; index < files.length; index = next++) {
      checked[index] = await check(files[index] as WorkbookFile);
    }
  };
  const threads = Math.min(availableParallelism(), files.length);
  if (threads < 2 || files.length < WORTH_THREADS) await work((file) => checkFile(file, options));
  else await Promise.all(Array.from({ length: threads }, () => onThread(options, work)));
  return checked;
}

/** Starts a thread, lets it work, and ends it. */
async function onThread(
  options: CheckOptions,
  work: (check: (file: WorkbookFile) => Promise<CheckedFile>) => Promise<void>,
): Promise<void> {
  const worker = new Worker(START, { eval: true, workerData: options });
  try {
    await work(
      (file) =>
        new Promise((resolve, reject) => {
          const fail = (error: unknown) => reject(error instanceof Error ? error : new Error(String(error)));
          worker.once('error', fail);
          worker.once('message', (checked: CheckedFile) => {
            worker.off('error', fail);
            resolve(checked);
          });
          worker.postMessage(file);
        }),
    );
  } finally {
    await worker.terminate();
  }
}
