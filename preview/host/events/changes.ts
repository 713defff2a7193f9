import type { HostContext } from '../objects/host-object';

/** Tells the add-in what changes in the workbook, whoever changes it. Gives the function that stops it. */
export function watchChanges(context: HostContext, onSelection: () => void): () => void {
  const listener = context.book.onCommand(() => onSelection);
  return () => listener.dispose();
}
