/**
 * Fluent's dialogs put two empty elements at the ends of the page that keep the Tab key within the dialog, and leave them
 * there. Without a dialog they would only be a stop where nothing is (WCAG 2.2, 2.4.3 and 4.1.2): they rest until the next.
 * @returns the function that stops looking after them
 */
export function restSentinels(body: HTMLElement): () => void {
  const look = () => {
    const tabIndex = body.querySelector('[role="dialog"], [role="alertdialog"]') ? 0 : -1;
    for (const sentinel of body.querySelectorAll<HTMLElement>(':scope > [data-tabster-dummy]')) {
      if (sentinel.tabIndex !== tabIndex) sentinel.tabIndex = tabIndex;
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(body, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
  };
}
