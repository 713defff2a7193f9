import { areaAddress, formulaAt, numberFormatAt, valueAt } from '../../../workbook';
import type { Area, SheetSnapshot } from '../../../workbook';
import { typedForm } from '../../edits/typed-form';
import { formatsOf } from '../../marks/list';
import { passing } from '../../runtime';
import type { Before } from '../emptying';
import { queueSizes } from '../emptying';
import { queueView } from '../view';
import type { FormerSheet } from './former-sheet';
import { queueFormerHighlights } from './highlights';
import { queueLinks, queueLooks } from './looks';
import { queueFormerPage } from './page';
import { queueValidations } from './validations';

/** Queues all that a sheet was, its charts and its protection apart, onto the same sheet once it was emptied. */
export function queueFormer(sheet: Excel.Worksheet, read: SheetSnapshot, before: Before, former: FormerSheet): void {
  queueLinks(sheet, former.looks);
  queueFormerCells(sheet, read, before.area);
  queueLooks(sheet, former.looks);
  queueSizes(sheet, before, former.view);
  for (const area of former.merges) passing(sheet.getRange(areaAddress(area))).merge(false);
  queueValidations(sheet, former.validations);
  // One that reaches beyond the cells that were emptied is there in part.
  formatsOf(sheet).clearAll();
  queueFormerHighlights(sheet, former.highlights);
  queueFormerPage(sheet, former.page);
  queueView(sheet, former.view);
}

/** Queues values and formulas, then number formats: a formula gives its cell the format of what it counts. */
function queueFormerCells(sheet: Excel.Worksheet, read: SheetSnapshot, area: Area): void {
  const range = passing(sheet.getRange(areaAddress(area)));
  const cells = <T>(at: (row: number, column: number) => T): T[][] =>
    Array.from({ length: area.bottom }, (_, row) =>
      Array.from({ length: area.right }, (__, column) => at(row + 1, column + 1)),
    );
  range.formulas = cells((row, column) => {
    const [value, formula] = [valueAt(read, row, column), formulaAt(read, row, column)];
    return value === null && formula === null ? null : typedForm({ value, formula, numberFormat: 'General' });
  });
  range.numberFormat = cells((row, column) => numberFormatAt(read, row, column));
}
