import { keptSettings } from '../../validation';
import { loadDictionary } from './dictionary';
import { jobs } from './jobs';
import type { CheckRequest, WorkerAnswer, WorkerRequest } from './messages';
import type { Outcome } from './outcome';
import { checkWorkbook } from './outcome';
import type { Slice } from './slices';
import { inSlices, Joiner } from './slices';

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
    for (const part of inSlices(message)) postMessage(part);
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

const requests = new Joiner();

addEventListener('message', ({ data }: MessageEvent<WorkerRequest | Slice>) => {
  const request = requests.join<WorkerRequest>(data);
  if (request) void work(request);
});
