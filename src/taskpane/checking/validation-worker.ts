import { keptSettings } from '../../validation';
import { loadDictionary } from './dictionary';
import type { CheckAnswer, CheckRequest } from './messages';
import { checkWorkbook } from './outcome';

/** On its way from the start, as the worker itself is: the first click does not wait for it. */
const loading = loadDictionary();

/** Runs the validation beside the pane, which stays responsive whatever the size of the annexes. */
async function check({ snapshot, today }: CheckRequest): Promise<void> {
  const answer = (message: CheckAnswer) => {
    postMessage(message);
  };
  try {
    const dictionary = await loading;
    const onProgress = (share: number) => {
      answer({ kind: 'progress', share });
    };
    const { settings } = keptSettings(snapshot);
    answer({ kind: 'outcome', outcome: checkWorkbook(snapshot, settings, today, { dictionary, onProgress }) });
  } catch (error) {
    answer({ kind: 'failure', reason: error instanceof Error ? error.message : String(error) });
  }
}

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => void check(data));
