import { STATE_NAMESPACE, mergeStates, parseState } from '../../workbook';
import type { WorkbookState } from '../../workbook';

/** A custom XML part of our namespace. */
export interface StatePart {
  id: string;
  /** Null where it cannot be read: it is left alone then, whatever it is. */
  state: WorkbookState | null;
}

/** Queues the identifiers of our parts: none before anything was decided, several where colleagues wrote at once. */
export function queuePartIds(workbook: Excel.Workbook): () => string[] {
  const parts = workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
  parts.load({ id: true });
  return () => parts.items.map(({ id }) => id);
}

/** Queues the reading of parts. */
export function queueParts(workbook: Excel.Workbook, ids: readonly string[]): () => StatePart[] {
  const texts = ids.map((id) => ({ id, xml: workbook.customXmlParts.getItem(id).getXml() }));
  return () => texts.map(({ id, xml }) => ({ id, state: parseState(xml.value) }));
}

/** What all the parts together say. */
export function stateOf(parts: readonly StatePart[]): WorkbookState {
  return mergeStates(parts.flatMap(({ state }) => state ?? []));
}
