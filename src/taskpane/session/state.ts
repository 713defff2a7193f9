import type { Finding } from '../../rules';
import type { CellRef, WorkbookSnapshot, WorkbookState } from '../../workbook';
import type { Outcome } from '../checking/outcome';
import type { ViewId } from '../view';

/** What a run is busy with. */
export type Step = 'reading' | 'checking' | 'marking';

/** The last run that came to its end. */
export interface Result {
  outcome: Outcome;
  /** The workbook as it was checked. */
  snapshot: WorkbookSnapshot;
  /** When it ended. */
  at: Date;
}

/** What went wrong with a command. */
export interface Failure {
  /** A French sentence that says what to do. */
  message: string;
  /** The command that « Réessayer » starts again; null where the user starts it where they started it before. */
  command: 'validate' | 'clearMarks' | null;
}

/** Everything that the pane shows, apart from what only the list itself knows (filters, folds). */
export interface PaneState {
  /** The view that is looked at. */
  view: ViewId;
  /** The introduction is shown: at the first opening of the pane, or when someone asks for it. */
  isIntroducing: boolean;
  /** The run under way, with the share of the check that is done (0 to 1). */
  run: { step: Step; share: number } | null;
  result: Result | null;
  failure: Failure | null;
  /** Good news about the last command, shown until the next one, or until another view is opened. */
  notice: string | null;
  /** The name of the step that « Annuler » takes back; null where there is none. */
  undoable: string | null;
  /** How often the pane has written into the workbook or found it changed: what was read before is outdated. */
  writes: number;
  /** What the workbook keeps of what was decided, as it was read last; null before that. */
  kept: WorkbookState | null;
  /** The cell that the user selected in the sheet itself and that has findings. */
  selection: CellRef | null;
  /** The finding whose cell was chosen last in the pane. */
  current: string | null;
  /** « Contrôle continu » is on. */
  isContinuous: boolean;
  /** What screen readers say; another number says it again, even in the same words. */
  announcement: { text: string; number: number };
}

export const initialState: PaneState = {
  view: 'check',
  isIntroducing: false,
  run: null,
  result: null,
  failure: null,
  notice: null,
  undoable: null,
  writes: 0,
  kept: null,
  selection: null,
  current: null,
  isContinuous: false,
  announcement: { text: '', number: 0 },
};

/** The findings that concern a cell, in their order. */
export function findingsAt({ outcome }: Result, { sheet, row, column }: CellRef): readonly Finding[] {
  return outcome.findings.filter(({ cells }) =>
    cells.some((cell) => cell.row === row && cell.column === column && cell.sheet === sheet),
  );
}
