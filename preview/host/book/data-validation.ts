import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  generateRandomId,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import { fromUniver, overlaps, type Rectangle } from './areas';
import type { Sheet } from './book';

/** A validation, as Univer keeps it, without the cells that it is on. */
export type Validation = Omit<ISheetDataValidationRule, 'uid' | 'ranges'>;

/** The validation of cells: none, one for all of them, or several. */
export function validationOf(sheet: Sheet, areas: readonly Rectangle[]): Validation | 'none' | 'several' {
  const model = sheet.book.injector.get(SheetDataValidationModel);
  const found = new Set<string | undefined>();
  for (const area of areas) {
    const held = sheet.held(area);
    if (!held) found.add(undefined);
    for (let row = held?.startRow ?? 0; row <= (held?.endRow ?? -1); row += 1) {
      for (let column = held?.startColumn ?? 0; column <= (held?.endColumn ?? -1); column += 1) {
        found.add(model.getRuleIdByLocation(sheet.book.unitId, sheet.id, row, column));
        if (found.size > 1) return 'several';
      }
    }
  }
  const [id] = found;
  const rule = id === undefined ? undefined : model.getRuleById(sheet.book.unitId, sheet.id, id);
  return rule ?? 'none';
}

/** The validations that are on some cells of the areas, with all the cells that they are on. */
export function validationRules(sheet: Sheet, areas: readonly Rectangle[]): ISheetDataValidationRule[] {
  const rules = sheet.book.injector.get(SheetDataValidationModel).getRules(sheet.book.unitId, sheet.id);
  return rules.filter(({ ranges }) => ranges.some((range) => areas.some((area) => overlaps(fromUniver(range), area))));
}

/** Puts one validation on cells, in place of those that they had. */
export function setValidation(sheet: Sheet, areas: readonly Rectangle[], validation: Validation): void {
  const ranges = areas.map((area) => sheet.toUniver(area));
  sheet.run(AddSheetDataValidationCommand.id, { rule: { ...validation, uid: generateRandomId(8), ranges } });
}

export function clearValidation(sheet: Sheet, areas: readonly Rectangle[]): void {
  sheet.run(ClearRangeDataValidationCommand.id, { ranges: areas.map((area) => sheet.toUniver(area)) });
}

/** Univer's words and those of `Excel.DataValidationType` and of the members of `Excel.DataValidationRule`. */
export const validationTypes = [
  { univer: DataValidationType.LIST, type: 'List', member: 'list' },
  { univer: DataValidationType.WHOLE, type: 'WholeNumber', member: 'wholeNumber' },
  { univer: DataValidationType.DECIMAL, type: 'Decimal', member: 'decimal' },
  { univer: DataValidationType.DATE, type: 'Date', member: 'date' },
  { univer: DataValidationType.TIME, type: 'Time', member: 'time' },
  { univer: DataValidationType.TEXT_LENGTH, type: 'TextLength', member: 'textLength' },
  { univer: DataValidationType.CUSTOM, type: 'Custom', member: 'custom' },
] as const;

/** Univer's words and those of `Excel.DataValidationOperator`. */
export const validationOperators: readonly [DataValidationOperator, string][] = [
  [DataValidationOperator.BETWEEN, 'Between'],
  [DataValidationOperator.NOT_BETWEEN, 'NotBetween'],
  [DataValidationOperator.EQUAL, 'EqualTo'],
  [DataValidationOperator.NOT_EQUAL, 'NotEqualTo'],
  [DataValidationOperator.GREATER_THAN, 'GreaterThan'],
  [DataValidationOperator.LESS_THAN, 'LessThan'],
  [DataValidationOperator.GREATER_THAN_OR_EQUAL, 'GreaterThanOrEqualTo'],
  [DataValidationOperator.LESS_THAN_OR_EQUAL, 'LessThanOrEqualTo'],
];

/** Univer's words and those of `Excel.DataValidationAlertStyle`. */
export const alertStyles: readonly [DataValidationErrorStyle, string][] = [
  [DataValidationErrorStyle.STOP, 'Stop'],
  [DataValidationErrorStyle.WARNING, 'Warning'],
  [DataValidationErrorStyle.INFO, 'Information'],
];
