import type { Grouping } from '../list/groups';
import { groupings } from '../list/groups';
import type { ViewId } from '../view';
import { viewIds } from '../view';

/** What is remembered on this computer from one opening of the pane to the next; nothing of the workbook. */
export interface Preferences {
  /** The view that was looked at last. */
  view(): ViewId;
  keepView(view: ViewId): void;
  /** The introduction was seen, or skipped. */
  isIntroduced(): boolean;
  keepIntroduced(): void;
  grouping(): Grouping;
  keepGrouping(grouping: Grouping): void;
  /** The name under which the user decides, as they last gave it; "" before that. */
  author(): string;
  keepAuthor(author: string): void;
  /** « Contrôle continu » was left on. */
  isContinuous(): boolean;
  keepContinuous(isOn: boolean): void;
}

/**
 * Preferences in the browser's own storage, which Office may forbid: then they last as long as the pane.
 * @param storage asked anew each time: where storage is forbidden, naming it is an error already
 * @param partition Office's partition key, so that several Office hosts do not mix theirs; "" where there is none
 */
export function storedPreferences(storage: () => Storage, partition: string): Preferences {
  const kept = new Map<string, string>();

  function read(name: string): string | null {
    return kept.get(name) ?? attempt(() => storage().getItem(`${partition}annexes-lda.${name}`));
  }

  function keep(name: string, value: string): void {
    kept.set(name, value);
    attempt(() => {
      storage().setItem(`${partition}annexes-lda.${name}`, value);
    });
  }

  return {
    view: () => viewIds.find((view) => view === read('view')) ?? 'check',
    keepView(view) {
      keep('view', view);
    },
    isIntroduced: () => read('introduced') === 'oui',
    keepIntroduced() {
      keep('introduced', 'oui');
    },
    grouping: () => groupings.find((grouping) => grouping === read('grouping')) ?? 'action',
    keepGrouping(grouping) {
      keep('grouping', grouping);
    },
    author: () => read('author') ?? '',
    keepAuthor(author) {
      keep('author', author);
    },
    isContinuous: () => read('continuous') === 'oui',
    keepContinuous(isOn) {
      keep('continuous', isOn ? 'oui' : 'non');
    },
  };
}

function attempt<T>(use: () => T): T | null {
  try {
    return use();
  } catch {
    return null;
  }
}
