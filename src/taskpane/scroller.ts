/** What bears the scroll bar of a view. */
export const SCROLLER = 'data-scroller';

/** Scrolls the view that an element is part of to its beginning; in a low window the whole page scrolls. */
export function scrollToBeginning(element: Element | null): void {
  const scroller = element?.closest(`[${SCROLLER}]`);
  if (scroller) scroller.scrollTop = 0;
  window.scrollTo({ top: 0 });
}
