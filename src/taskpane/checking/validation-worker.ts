import { keptSettings } from '../../validation';
import type { CheckAnswer, CheckRequest } from './messages';
import { checkWorkbook } from './outcome';

/** Runs the validation beside the pane, which stays responsive whatever the size of the annexes. */
addEventListener('message', ({ data: { snapshot, today } }: MessageEvent<CheckRequest>) => {
  const answer = (message: CheckAnswer) => {
    postMessage(message);
  };
  try {
    const onProgress = (share: number) => {
      answer({ kind: 'progress', share });
    };
    const { settings } = keptSettings(snapshot);
    answer({ kind: 'outcome', outcome: checkWorkbook(snapshot, settings, today, onProgress) });
  } catch (error) {
    answer({ kind: 'failure', reason: error instanceof Error ? error.message : String(error) });
  }
});
