import {
  InterceptorEffectEnum,
  isDefaultFormat,
  numfmt,
  type ICellData,
  type Nullable,
  type Univer,
} from '@univerjs/core';
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';

/** Around Univer's own handlers, to see what they leave. */
const OUTERMOST = 1000;

/**
 * Shows numbers without a format of their own with a decimal comma, in the cells and where they are edited; Univer only
 * knows the language of the others.
 */
export function showDecimalCommas(univer: Univer): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: OUTERMOST,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { worksheet, row, col, rawData }, next) => {
      // Univer formats what it is given once more: of a text that it cannot read as a number it would make « NaN ».
      const { n } = worksheet.getComposedCellStyleByCellData(row, col, rawData);
      if (!isDefaultFormat(n?.pattern)) return next(cell);
      return withText(next(cell), (value) => numfmt.format('General', value, { locale: 'fr' }));
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: OUTERMOST,
    handler: (cell, _, next) => withText(next(cell), (value) => String(value).replace('.', ',')),
  });
}

/** A cell that holds a number with decimals, with a text in its place; any other cell as it is. */
function withText<Cell extends ICellData>(cell: Nullable<Cell>, text: (value: number) => string): Nullable<Cell> {
  if (typeof cell?.v !== 'number' || Number.isInteger(cell.v)) return cell;
  return { ...cell, v: text(cell.v) };
}
