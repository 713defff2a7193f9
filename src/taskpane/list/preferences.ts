import type { Grouping } from './groups';
import { groupings } from './groups';

/** What is remembered on this computer from one opening of the pane to the next; nothing of the workbook. */
export interface Preferences {
  grouping(): Grouping;
  keepGrouping(grouping: Grouping): void;
}

/**
 * Preferences in the browser's own storage, which Office may forbid: then they last as long as the pane.
 * @param storage asked anew each time: where storage is forbidden, naming it is an error already
 * @param partition Office's partition key, so that several Office hosts do not mix theirs; "" where there is none
 */
export function storedPreferences(storage: () => Storage, partition: string): Preferences {
  const key = `${partition}annexes-lda.grouping`;
  return {
    grouping() {
      const stored = attempt(() => storage().getItem(key));
      return groupings.find((grouping) => grouping === stored) ?? 'action';
    },
    keepGrouping(grouping) {
      attempt(() => {
        storage().setItem(key, grouping);
      });
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
