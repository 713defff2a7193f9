import type { WorkbookState } from './model';
import { emptyState } from './model';

/**
 * One state from several: colleagues who decide at the same time leave a part each, and copies of sheets bring theirs.
 * Everything of every part, and of the same finding, term or settings what was decided last.
 */
export function mergeStates(states: readonly WorkbookState[]): WorkbookState {
  return states.reduce(merged, emptyState);
}

function merged(one: WorkbookState, other: WorkbookState): WorkbookState {
  return {
    version: Math.max(one.version, other.version),
    ignored: union(one.ignored, other.ignored, ({ id }) => id),
    terms: union(one.terms, other.terms, ({ term }) => term),
    settings: one.settings && other.settings ? latest(one.settings, other.settings) : (other.settings ?? one.settings),
    rest: { ...one.rest, ...other.rest, ...listsOf(one.rest, other.rest) },
  };
}

function union<Entry extends { at: string }>(
  one: readonly Entry[],
  other: readonly Entry[],
  nameOf: (entry: Entry) => string,
): Entry[] {
  const byName = new Map<string, Entry>();
  for (const entry of [...one, ...other]) {
    const known = byName.get(nameOf(entry));
    byName.set(nameOf(entry), known ? latest(known, entry) : entry);
  }
  return [...byName.values()];
}

/** What was decided last; of two decisions of the same moment, always the same one, whichever part it was read from first. */
function latest<Entry extends { at: string }>(one: Entry, other: Entry): Entry {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other;
}

/** The lists that both hold and that this version does not understand, one after the other and each entry once. */
function listsOf(one: WorkbookState['rest'], other: WorkbookState['rest']): Record<string, unknown> {
  const lists: Record<string, unknown> = {};
  for (const [name, list] of Object.entries(one)) {
    const second = other[name];
    if (!Array.isArray(list) || !Array.isArray(second)) continue;
    const entries = new Map([...list, ...second].map((entry) => [JSON.stringify(entry), entry as unknown]));
    lists[name] = [...entries.values()];
  }
  return lists;
}
