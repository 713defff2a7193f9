import { keptSettings } from '../../validation';
import { loadDictionary } from './dictionary';
import { jobs } from './jobs';
import type { CheckRequest, WorkerAnswer, WorkerRequest } from './messages';
import type { Outcome } from './outcome';
import { checkWorkbook } from './outcome';

/** On its way from the start, as the worker itself is: the first click does not wait for it. */
const loading = loadDictionary();

async function check({ snapshot, today }: CheckRequest, onProgress: (share: number) => void): Promise<Outcome> {
  const dictionary = await loading;
  const { settings } = keptSettings(snapshot);
  return checkWorkbook(snapshot, settings, today, { dictionary, onProgress });
}

/** Works beside the pane, which stays responsive whatever the size of the annexes. */
async function work(request: WorkerRequest): Promise<void> {
  const { id } = request;
  const answer = (message: WorkerAnswer) => {
    postMessage(message);
  };
  try {
    const result =
      request.kind === 'check'
        ? await check(request.request, (share) => {
            answer({ id, kind: 'progress', share });
          })
        : (jobs[request.name] as (input: unknown) => unknown)(request.input);
    answer({ id, kind: 'done', result });
  } catch (error) {
    answer({ id, kind: 'failure', reason: error instanceof Error ? error.message : String(error) });
  }
}

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => void work(data));
