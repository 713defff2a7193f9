/**
 * Fluent's dialogs leave two empty elements at the ends of the page that take the focus on Tab and hand it on at once.
 * They come hidden from screen readers, which nothing that takes the focus may be (WCAG 2.2, 4.1.2): here they are merely
 * empty.
 * @returns the function that stops looking after them
 */
export function uncoverSentinels(body: HTMLElement): () => void {
  const uncover = () => {
    for (const sentinel of body.querySelectorAll(':scope > [data-tabster-dummy][aria-hidden]')) {
      sentinel.removeAttribute('aria-hidden');
    }
  };
  const observer = new MutationObserver(uncover);
  observer.observe(body, { childList: true });
  return () => {
    observer.disconnect();
  };
}
