import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { FocusExit } from '../transport/focus';
import type { Workbench } from './workbench';

/** The parts of the window in the order in which F6 goes through them, as in Excel. */
const regions = ['ribbon', 'grid', 'pane', 'status'] as const;
type Region = (typeof regions)[number];

/** Lets F6 and Shift+F6 go from one part of the window to the next, and takes over where the pane lets the keyboard go. */
export function useRegions(workbench: Workbench | null): {
  page: RefObject<HTMLDivElement | null>;
  leavePane(exit: FocusExit): void;
} {
  const page = useRef<HTMLDivElement>(null);
  const current = useRef<Workbench | null>(workbench);

  const enter = useCallback((region: Region) => {
    if (region === 'grid') current.current?.focusGrid();
    if (region === 'pane') current.current?.focusPane();
    if (region === 'ribbon') page.current?.querySelector<HTMLElement>('.ribbon__button button')?.focus();
    if (region === 'status') page.current?.querySelector<HTMLElement>('.status-bar select')?.focus();
  }, []);

  const leavePane = useCallback(
    (exit: FocusExit) => {
      // The frame keeps the keyboard until it is told to let go.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      enter(exit === 'forward' ? 'status' : 'grid');
    },
    [enter],
  );

  useEffect(() => {
    current.current = workbench;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      const reachable = regions.filter((region) => region !== 'pane' || workbench?.isPaneVisible);
      const from = reachable.indexOf(regionOf(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      const next = reachable[(from + step + reachable.length) % reachable.length];
      if (next) enter(next);
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [workbench, enter]);

  return { page, leavePane };
}

function regionOf(element: Element | null): Region {
  if (element?.closest('.ribbon, .title-bar')) return 'ribbon';
  if (element?.closest('.pane, .resizer')) return 'pane';
  return element?.closest('.status-bar') ? 'status' : 'grid';
}
