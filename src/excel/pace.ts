/** How long the add-in keeps its thread on end, in milliseconds: then whatever else waits for it comes first. */
const ON_END = 10;

/**
 * Paces a long piece of work on the pane's own thread: what it gives is called between two parts, and lets everything
 * that waits come first where the work has gone on for long. Work that is short is never held up.
 */
export function createPace(): () => Promise<void> {
  let begin = performance.now();
  return async () => {
    if (performance.now() - begin < ON_END) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    begin = performance.now();
  };
}
