import { useEffect, useReducer, useState, type RefObject } from 'react';
import type { OpenedFile } from '../files';
import type { AddInManifest } from './manifest/read-manifest';
import { useRegions } from './regions';
import { Workbench } from './workbench';

interface Surroundings {
  gridPlace: RefObject<HTMLDivElement | null>;
  panePlace: RefObject<HTMLDivElement | null>;
  /** Told of each workbook that is opened; always the same function. */
  onWorkbench(workbench: Workbench): void;
}

/**
 * Opens a file in the page, in place of the one before, and draws the page again whenever the workbook has something new
 * to show.
 * @returns the workbook, null before the first is open, and the element of the page, whose regions the keyboard goes through
 */
export function useWorkbench(
  file: OpenedFile,
  manifest: AddInManifest,
  { gridPlace, panePlace, onWorkbench }: Surroundings,
) {
  const [workbench, setWorkbench] = useState<Workbench | null>(null);
  const [, refresh] = useReducer((count: number) => count + 1, 0);
  const { page, leavePane } = useRegions(workbench);

  useEffect(() => {
    if (!gridPlace.current || !panePlace.current) return;
    // Univer wants an element that nobody has drawn into before.
    const grid = document.createElement('div');
    gridPlace.current.replaceChildren(grid);
    const opened = new Workbench(file, manifest, {
      grid,
      pane: panePlace.current,
      onChange: refresh,
      onFocusExit: leavePane,
    });
    setWorkbench(opened);
    onWorkbench(opened);
    return () => opened.dispose();
  }, [file, manifest, gridPlace, panePlace, leavePane, onWorkbench]);

  return { page, workbench };
}
