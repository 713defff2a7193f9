import type { IgnoredFinding, KeptSettings, KeptTerm, WorkbookState } from './model';

/** A decision, to be applied to the state as it is at that moment: a colleague may have decided something meanwhile. */
export type StateChange = (state: WorkbookState) => WorkbookState;

/** Leaves a finding as it is. */
export function ignoring(finding: IgnoredFinding): StateChange {
  return (state) => ({ ...state, ignored: replaced(state.ignored, finding, ({ id }) => id) });
}

/** Takes the decision on a finding back; nothing where there is none. */
export function restoring(id: string, author: string, at: string): StateChange {
  return (state) => ({
    ...state,
    ignored: state.ignored.map((known) => (known.id === id ? { ...known, author, at, withdrawn: true } : known)),
  });
}

/** Adds a term to the workbook's glossary. */
export function addingTerm(term: KeptTerm): StateChange {
  return (state) => ({ ...state, terms: replaced(state.terms, term, (known) => known.term) });
}

/** Takes a term out of the workbook's glossary; nothing where it is not in it. */
export function removingTerm(term: string, author: string, at: string): StateChange {
  return (state) => ({
    ...state,
    terms: state.terms.map((known) => (known.term === term ? { ...known, author, at, withdrawn: true } : known)),
  });
}

/** Keeps these settings in the place of all earlier ones. */
export function keepingSettings(settings: KeptSettings): StateChange {
  return (state) => ({ ...state, settings });
}

/** The entries with another in the place of the one of its name, or after all of them. */
function replaced<Entry>(entries: readonly Entry[], entry: Entry, nameOf: (entry: Entry) => string): Entry[] {
  const name = nameOf(entry);
  return [...entries.filter((known) => nameOf(known) !== name), entry];
}
