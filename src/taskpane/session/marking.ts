import { createPace } from '../../excel';
import type { Mark, WorkbookSnapshot } from '../../workbook';
import { explained } from './core';
import type { SessionParts } from './ports';

/** The marks of the last check, as they are in the sheets. */
export interface Marking {
  /**
   * Marks what a check found. Never rejects.
   * @param isCommand the user did something; else, after a change of the workbook, marks are renewed only where they
   *   differ, and not at all where the user took them off
   * @returns the sentence that says why some sheets could not be marked; null when all went well, or where nobody asked
   */
  renew(
    snapshot: WorkbookSnapshot,
    marks: readonly Mark[],
    { isCommand }: { isCommand: boolean },
  ): Promise<string | null>;
  /** The marks were taken off. */
  forget(): void;
}

export function createMarking(excel: SessionParts['excel']): Marking {
  /** The marks that are in the sheets, as text; null where the user took them off. */
  let marked: string | null = null;
  return {
    async renew(snapshot, marks, { isCommand }) {
      const pace = createPace();
      const asText = JSON.stringify(marks);
      if (!isCommand && (marked === null || marked === asText)) return null;
      try {
        await pace();
        await excel.applyMarks(snapshot, marks);
        marked = asText;
        return null;
      } catch (error) {
        // Whatever stands in the sheets now, the next run puts it right.
        marked = '';
        return isCommand ? explained(error) : null;
      }
    },
    forget() {
      marked = null;
    },
  };
}
