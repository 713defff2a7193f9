/** One row an action, in every template that lists them. */
import { numbers, typeset } from '../../convention';
import { executionOf } from '../../monitoring';
import { columnLetters } from '../../workbook';
import type { SheetBuilder } from '../sheet/builder';
import type { Piece } from '../sheet/cells';
import { formula, text } from '../sheet/cells';
import type { LookName } from '../theme';
import type { Action, LiveAction } from './actions';
import { actionsOf, liveAction, rowsLeftOut } from './actions';
import type { LiveMonitoring } from './monitored';
import { liveMonitoring } from './monitored';
import type { TemplateContext } from './template';

/** How many columns a list of actions needs at the right of its own: they are hidden (see `hidingLast`). */
export const RANK_COLUMNS = 3;

/** An action on its row, and the formulas that follow it. */
export interface ActionRow {
  action: Action;
  /** 1-based. */
  row: number;
  live: LiveAction;
  /** What was really done in the year of the context. */
  done: LiveMonitoring;
}

/** What stands on the row of an action. */
export interface ActionCells {
  /** The cells from column B on. */
  pieces(row: ActionRow): (Piece | null)[];
  /** Further cells that serve formulas: hidden, after the ranks. */
  hidden?(row: ActionRow): Piece[];
  /** Rows of its own that follow it, added by this. */
  after?(row: ActionRow): void;
  /** The look of the number. */
  number?: LookName;
}

/**
 * Adds a row for each action, its number in column A, and one that says so where there is none.
 * @param shown how many columns are seen; the ranks stand in the three after them
 * @returns the first and the last row (1-based)
 */
export function actionRows(
  sheet: SheetBuilder,
  context: TemplateContext,
  shown: number,
  { pieces, hidden, after, number: numberLook = 'cell center' }: ActionCells,
): { first: number; last: number } {
  const { annexes, monitoring, year } = context;
  const first = sheet.next;
  const [one, two, three] = [1, 2, 3].map((place) => `$${columnLetters(shown + place)}`) as [string, string, string];
  for (const action of actionsOf(annexes)) {
    const row = sheet.next;
    const number = `$A${row}`;
    const live = liveAction(annexes, action, number, { one: `${one}${row}`, two: `${two}${row}` });
    const done = liveMonitoring(executionOf(monitoring, year), number, `${three}${row}`);
    const actionRow: ActionRow = { action, row, live, done };
    const cells = pieces(actionRow);
    const filled = cells.reduce((sum, piece) => sum + (piece?.span ?? 1), 1);
    sheet.row(
      text(action.number, numberLook),
      ...cells,
      ...new Array<null>(shown - filled).fill(null),
      formula(live.ranks.one, 'plain'),
      formula(live.ranks.two, 'plain'),
      formula(done.rank, 'plain'),
      ...(hidden?.(actionRow) ?? []),
    );
    after?.(actionRow);
  }
  if (sheet.next === first) sheet.row(text(null), text('Aucune action reconnue dans les annexes', 'cell', shown - 1));
  return { first, last: sheet.next - 1 };
}

/** The action's title, as the annexes have it. */
export function titlePiece({ action, live }: ActionRow, look: LookName = 'cell'): Piece {
  return formula(action.one ? live.text1('action') : live.text2('action'), look, { shown: action.title });
}

/** Says which actions are not listed, where some can't be: their amounts are missing in the totals. */
export function leftOutNote(sheet: SheetBuilder, { annexes }: Pick<TemplateContext, 'annexes'>): void {
  const rows = rowsLeftOut(annexes);
  if (rows.length === 0) return;
  const lines = rows.length === 1 ? 'la ligne' : 'les lignes';
  sheet.paragraph(
    typeset(
      `Non repris : ${lines} ${numbers(rows)} de l’Annexe 1, sans numéro ou au numéro déjà pris. Numérotez, puis insérez la feuille de nouveau.`,
    ),
    'alert',
  );
}
