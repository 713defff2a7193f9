/** What bears a finding in the page. */
export const FINDING = '[data-finding]';
/** The view that is looked at. */
const CURRENT_VIEW = '[data-scroller]:not([hidden])';
/** The command of a view that is always there: whoever loses everything else finds themselves on it. */
const HOME = '[data-home]';
const CURRENT_TAB = '[role="tab"][aria-selected="true"]';

/**
 * Keeps the keyboard's place when what has the focus goes from the page (a finding put right, a button that has served):
 * the focus passes to what took its place in its finding, else to the finding that took its finding's place, else to the
 * view's first command, else to its tab. Nothing moves while the user is at work in the sheet.
 * @returns the function that stops it
 */
export function keepFocus(pane: HTMLElement): () => void {
  let held: { element: Element; finding: Element | null; findingIndex: number; buttonIndex: number } | null = null;

  function hold({ target }: FocusEvent): void {
    if (!(target instanceof Element)) return;
    const finding = target.closest(FINDING);
    held = {
      element: target,
      finding,
      findingIndex: finding ? findings().indexOf(finding) : -1,
      buttonIndex: finding ? buttons(finding).indexOf(target as HTMLButtonElement) : -1,
    };
  }

  function findings(): Element[] {
    return [...pane.querySelectorAll(FINDING)];
  }

  function home(): HTMLElement | null {
    const command = pane.querySelector(CURRENT_VIEW)?.querySelector<HTMLElement>(HOME);
    return command ?? pane.querySelector<HTMLElement>(CURRENT_TAB);
  }

  function heir(): HTMLElement | null | undefined {
    if (!held?.finding) return home();
    const all = findings();
    if (!held.finding.isConnected) return focusTarget(all[Math.min(held.findingIndex, all.length - 1)]);
    const inside = buttons(held.finding);
    return inside[Math.min(held.buttonIndex, inside.length - 1)];
  }

  const observer = new MutationObserver(() => {
    if (!held || held.element.isConnected || !document.hasFocus()) return;
    const { activeElement } = document;
    if (activeElement && activeElement !== document.body) return;
    const next = heir() ?? home();
    held = null;
    next?.focus();
  });
  observer.observe(pane, { childList: true, subtree: true });
  pane.addEventListener('focusin', hold);
  return () => {
    observer.disconnect();
    pane.removeEventListener('focusin', hold);
  };
}

function buttons(finding: Element): HTMLButtonElement[] {
  return [...finding.querySelectorAll('button')];
}

/** Where the keyboard enters a finding: the link of its first cell. */
function focusTarget(finding: Element | undefined): HTMLElement | null | undefined {
  return finding && buttons(finding)[0];
}

/** Gives the focus to the finding at a place of a list; nothing happens where there is none. */
export function focusFinding(list: Element | null, index: number): void {
  focusTarget(list?.querySelectorAll(FINDING)[index])?.focus();
}
