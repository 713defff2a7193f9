/** The other end of `checkInParallel`: checks the files that it is sent, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import type { CheckOptions } from './check-file';
import { checkFile } from './check-file';
import type { WorkbookFile } from './workbook-files';

const options = workerData as CheckOptions;

parentPort?.on('message', (file: WorkbookFile) => {
  void checkFile(file, options).then((checked) => parentPort?.postMessage(checked));
});
