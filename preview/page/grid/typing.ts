import { isTextFormat, type ICellData, type Univer } from '@univerjs/core';
import { AFTER_CELL_EDIT, INumfmtService, SheetInterceptorService } from '@univerjs/sheets';
import { typedInFrench } from './typed-in-french';

/** Before Univer, which reads numbers and dates as they are typed in English. */
const FIRST = 1000;

/** Has what is typed into a cell read as Excel does in France. */
export function readTypingInFrench(univer: Univer): void {
  const injector = univer.__getInjector();
  const formats = injector.get(INumfmtService);
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (value, { unitId, subUnitId, row, col }, next) => {
      const format = formats.getValue(unitId, subUnitId, row, col)?.pattern;
      const typed = value && !isTextFormat(format) ? typedInFrench(textOf(value)) : null;
      if (!value || !typed) return next(value);
      const { pattern, ...cell } = typed;
      const style = format === undefined && pattern !== undefined ? { s: { n: { pattern } } } : {};
      return next({ ...value, ...cell, ...style, p: undefined });
    },
  });
}

/** What was typed: a text of several paragraphs or fonts is none that a number could be read from. */
function textOf({ v, p, f }: ICellData): string {
  if (f) return '';
  return p?.body?.dataStream.replace(/\r\n$/, '') ?? String(v ?? '');
}
