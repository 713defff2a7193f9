import { CellValueType, type ICellData, numfmt } from '@univerjs/core';
import { ApiError } from '../errors';
import { demandFormula } from './formula-syntax';

/** The most characters that a cell holds. */
const MAX_CELL_LENGTH = 32_767;

/** A text without digits can only be a boolean; there is no need to try it as a number and as a date. */
const MAY_BE_MORE_THAN_TEXT = /\d|^\s*(true|false)\s*$/i;

/** A new content for a cell; whatever was there before goes, formats excepted. */
const NOTHING: ICellData = { v: null, t: null, f: null, si: null, p: null };

/**
 * What a cell holds once `value` is typed into it, as Excel does for `range.values`: texts are read in English ("5%",
 * "1,234", "12/03" for the 3rd of December), "=…" is a formula, a leading apostrophe says that the rest is text.
 * @param format the cell's number format: one of text takes everything as it stands, "General" takes that of a date
 * @throws ApiError InvalidArgument for what no cell can hold
 */
export function typed(value: unknown, format: string): ICellData {
  if (typeof value === 'number') return { ...NOTHING, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...NOTHING, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value !== 'string' || value.length > MAX_CELL_LENGTH) throw new ApiError('InvalidArgument');
  if (value === '') return NOTHING;
  const isText = numfmt.isTextFormat(format);
  if (value.startsWith('=') && value.length > 1 && !isText) return typedFormula(value);
  if (value.startsWith("'")) return text(value.slice(1), CellValueType.FORCE_STRING);
  if (isText) return text(value);
  const parsed = MAY_BE_MORE_THAN_TEXT.test(value) ? numfmt.parseValue(value, { locale: 'en' }) : null;
  if (!parsed) return text(value);
  if (typeof parsed.v === 'boolean') return { ...NOTHING, v: parsed.v ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof parsed.v !== 'number') return text(value);
  const cell: ICellData = { ...NOTHING, v: parsed.v, t: CellValueType.NUMBER };
  return parsed.z && format === 'General' ? { ...cell, s: { n: { pattern: builtInFormat(parsed.z) } } } : cell;
}

function text(value: string, type = CellValueType.STRING): ICellData {
  return { ...NOTHING, v: value, t: type };
}

function typedFormula(formula: string): ICellData {
  demandFormula(formula);
  return { ...NOTHING, f: formula };
}

/** The format that Excel gives to a cell of format General in which such a date or such a number is typed. */
function builtInFormat(format: string): string {
  if (/^m{1,2}\/d{1,2}$/.test(format)) return 'd-mmm';
  if (/^(m{1,2}\/d{1,2}\/y+|y+[-/]m{1,2}[-/]d{1,2})$/.test(format)) return 'm/d/yyyy';
  if (/^m{3,4}[-/ ]y+$/.test(format)) return 'mmm-yy';
  if (/^d{1,2}[-/ ]m{3,4}[-/ ]y+$/.test(format)) return 'd-mmm-yy';
  if (/^d{1,2}[-/ ]m{3,4}$/.test(format)) return 'd-mmm';
  return format;
}
