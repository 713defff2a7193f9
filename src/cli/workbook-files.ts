import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** A workbook to check. */
export interface WorkbookFile {
  /** As the reports name it: the name of the command line, or a path that begins with that of a folder. */
  name: string;
  /** Absolute. */
  path: string;
}

/** Excel's own lock files (« ~$annexes.xlsx ») and hidden files are no workbooks. */
const WORKBOOK = /^(?!~\$|\.).*\.xls[xm]$/iu;

/**
 * The workbooks that the command line names, each once: files as they are, folders with all that lies beneath them, by
 * name. A folder without any gives none. Never fails: what cannot be read is said where it is read.
 */
export async function workbookFiles(places: readonly string[], folder: string): Promise<WorkbookFile[]> {
  const found = await Promise.all(places.map((place) => workbooksAt(place, resolve(folder, place))));
  return [...new Map(found.flat().map((file) => [file.path, file])).values()];
}

async function workbooksAt(name: string, path: string): Promise<WorkbookFile[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [{ name, path }];
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  const nested = entries
    .filter((entry) => (entry.isDirectory() ? !entry.name.startsWith('.') : WORKBOOK.test(entry.name)))
    .sort((one, other) => one.name.localeCompare(other.name, 'fr', { numeric: true }))
    .map((entry) => workbooksOf(join(name, entry.name), join(path, entry.name), entry.isDirectory()));
  return (await Promise.all(nested)).flat();
}

async function workbooksOf(name: string, path: string, isFolder: boolean): Promise<WorkbookFile[]> {
  return isFolder ? workbooksAt(name, path) : [{ name, path }];
}
