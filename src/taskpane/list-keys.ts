import type { KeyboardEvent } from 'react';
import { FINDING, focusFinding } from './focus-keeper';

/** Keys that go from one finding to another, each with the place it goes to. */
const moves: Record<string, (here: number, count: number) => number> = {
  ArrowDown: (here) => here + 1,
  ArrowUp: (here) => here - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Arrow keys within a list of findings: up and down go to the cell of the finding before and after, Home and End to the
 * first and the last. Tab keeps going from link to link.
 */
export function moveWithinList(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget } = event;
  const finding = (target as Element).closest(FINDING);
  const move = moves[key];
  if (!finding || !move || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const all = [...currentTarget.querySelectorAll(FINDING)];
  focusFinding(currentTarget, move(all.indexOf(finding), all.length));
}
