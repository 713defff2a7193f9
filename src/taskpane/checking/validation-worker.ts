import type { CheckAnswer, CheckRequest } from './messages';
import { checkWorkbook } from './outcome';

/** Runs the validation beside the pane, which stays responsive whatever the size of the annexes. */
addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  const answer = (message: CheckAnswer) => {
    postMessage(message);
  };
  try {
    const onProgress = (share: number) => {
      answer({ kind: 'progress', share });
    };
    answer({ kind: 'outcome', outcome: checkWorkbook(data.snapshot, data.settings, data.today, onProgress) });
  } catch (error) {
    answer({ kind: 'failure', reason: error instanceof Error ? error.message : String(error) });
  }
});
