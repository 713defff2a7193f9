import {
  SetColHiddenCommand,
  SetRowHiddenCommand,
  SetSpecificColsVisibleCommand,
  SetSpecificRowsVisibleCommand,
} from '@univerjs/sheets';
import type { Rectangle } from './areas';
import type { Sheet } from './book';
import { unseen } from './selection';

/** Whether the rows of an area are hidden, by hand or by a filter; null when some are and some are not. */
export function areRowsHidden(sheet: Sheet, area: Rectangle): boolean | null {
  const { worksheet } = sheet;
  return agreed(area.startRow, Math.min(area.endRow, worksheet.getRowCount()), (row) => !worksheet.getRowVisible(row));
}

export function areColumnsHidden(sheet: Sheet, area: Rectangle): boolean | null {
  const { worksheet } = sheet;
  const last = Math.min(area.endColumn, worksheet.getColumnCount());
  return agreed(area.startColumn, last, (column) => !worksheet.getColVisible(column));
}

export function hideRows(sheet: Sheet, area: Rectangle, hides: boolean): void {
  if (areRowsHidden(sheet, area) === hides) return;
  const command = hides ? SetRowHiddenCommand : SetSpecificRowsVisibleCommand;
  unseen(sheet.book, () => sheet.run(command.id, { ranges: [sheet.toUniver(area)] }));
}

export function hideColumns(sheet: Sheet, area: Rectangle, hides: boolean): void {
  if (areColumnsHidden(sheet, area) === hides) return;
  const command = hides ? SetColHiddenCommand : SetSpecificColsVisibleCommand;
  unseen(sheet.book, () => sheet.run(command.id, { ranges: [sheet.toUniver(area)] }));
}

/** What holds for every one from `first` to `last`; null when they differ. */
function agreed(first: number, last: number, holds: (at: number) => boolean): boolean | null {
  const answer = holds(first);
  for (let at = first + 1; at <= last; at += 1) {
    if (holds(at) !== answer) return null;
  }
  return answer;
}
