import { ExcelTrouble } from '../../excel';
import type { StateChange, WorkbookState } from '../../workbook';
import { addingTerm, keepingSettings, removingTerm, standing } from '../../workbook';
import { keepingWords as words } from '../settings/keeping-words';
import type { SessionCore } from './core';
import type { SessionParts } from './ports';
import type { Writing } from './writing';

/** What the workbook keeps of the settings: only what differs from the defaults. */
type Values = Readonly<Record<string, unknown>>;

/** The settings and the glossary that the workbook keeps, for all who open it. Never reject. */
export interface Keeping {
  /** Reads what the workbook keeps at this moment, for the state's `kept`. */
  loadKept(): Promise<void>;
  /**
   * Changes the kept settings, over whatever a colleague has kept meanwhile, and checks anew.
   * @returns whether it was done
   */
  changeSettings(change: (kept: Values) => Values, author: string): Promise<boolean>;
  /** Adds words to the workbook's glossary, and checks anew. */
  addTerms(terms: readonly string[], author: string): Promise<boolean>;
  /** Takes a word out of the workbook's glossary, and checks anew. */
  removeTerm(term: string, author: string): Promise<boolean>;
}

export function createKeeping({ excel, now }: SessionParts, core: SessionCore, { write }: Writing): Keeping {
  const at = () => now().toISOString();

  async function keep(change: StateChange): Promise<WorkbookState> {
    const kept = await excel.changeState(change);
    core.set({ kept });
    return kept;
  }

  /** Adds words to the glossary and takes others out, each time as the last word on them. */
  const changeTerms = (added: readonly string[], removed: readonly string[], author: string) =>
    keep((state) => {
      const moment = at();
      const withAdded = added.reduce((last, term) => addingTerm({ term, author, at: moment })(last), state);
      return removed.reduce((last, term) => removingTerm(term, author, moment)(last), withAdded);
    });

  return {
    async loadKept() {
      try {
        core.set({ kept: await excel.readState() });
      } catch (error) {
        core.fail(error, null);
      }
    },
    changeSettings: (change, author) =>
      write(async (_, keepStep) => {
        let before: Values = {};
        const { settings } = await keep((state) => {
          before = state.settings?.values ?? {};
          return keepingSettings({ values: change(before), author, at: at() })(state);
        });
        const after = JSON.stringify(settings?.values ?? {});
        keepStep({
          name: words.settingsStep,
          async takeBack() {
            await keep((state) => {
              if (JSON.stringify(state.settings?.values ?? {}) !== after) {
                throw new ExcelTrouble('changed', words.settingsChanged);
              }
              return keepingSettings({ values: before, author, at: at() })(state);
            });
          },
        });
        return words.settingsKept;
      }),
    addTerms: (terms, author) =>
      write(async (_, keepStep) => {
        const known = new Set(standing(core.getState().kept?.terms ?? []).map(({ term }) => term));
        const added = terms.filter((term) => !known.has(term));
        await changeTerms(terms, [], author);
        keepStep({
          name: words.additionStep(terms),
          takeBack: async () => void (await changeTerms([], added, author)),
        });
        return words.added(terms);
      }),
    removeTerm: (term, author) =>
      write(async (_, keepStep) => {
        await changeTerms([], [term], author);
        keepStep({
          name: words.removalStep(term),
          takeBack: async () => void (await changeTerms([term], [], author)),
        });
        return words.removed(term);
      }),
  };
}
