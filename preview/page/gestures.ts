/**
 * Tells the listener of every click and key of the user, on the page and in the add-in's frame, unless that is of another
 * origin, which lets nobody listen. In the grid, pressing the button already selects; in the add-in, a click acts when the button goes up.
 * @returns what stops it
 */
export function followGestures(frame: HTMLIFrameElement, onGesture: () => void): () => void {
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  for (const event of ['pointerdown', 'keydown']) window.addEventListener(event, onGesture, options);
  frame.addEventListener(
    'load',
    () => {
      if (new URL(frame.src).origin !== location.origin) return;
      for (const event of ['click', 'keydown']) frame.contentWindow?.addEventListener(event, onGesture, options);
    },
    options,
  );
  return () => stop.abort();
}
