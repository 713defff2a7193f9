/** What a shared runtime can be: not loaded, loaded with its pane hidden, shown. */
export type RuntimeState = 'Inactive' | 'Background' | 'Visible';

/** The add-in's own runtime: its pane can be shown and hidden by the user and by the add-in (`Office.addin`). */
export class AddinRuntime {
  /** What becomes of the add-in when the workbook is next opened (`Office.addin.setStartupBehavior`). */
  startState: RuntimeState = 'Inactive';
  /** What the add-in has asked of the ribbon (`Office.ribbon.requestUpdate`), oldest first. */
  readonly ribbonUpdates: unknown[] = [];
  private readonly listeners = new Set<(state: RuntimeState) => void>();
  private current: RuntimeState = 'Visible';

  get state(): RuntimeState {
    return this.current;
  }

  /** Shows or hides the pane; whoever listens is told when that is a change. */
  set state(state: RuntimeState) {
    if (state === this.current) return;
    this.current = state;
    for (const listener of this.listeners) listener(state);
  }

  /** Calls back with the new state; gives the function that stops it. */
  onChange(listener: (state: RuntimeState) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
