/** How the block looks: in one place, and unlike the annexe it stands beside. */
import type { ColumnFormat } from './column';

/** In English, as Excel's API takes them. */
export const numberFormats: Readonly<Record<ColumnFormat, string>> = {
  euros: '#,##0 "€"',
  signedEuros: '+#,##0 "€";-#,##0 "€";0 "€"',
  percent: '0.0%',
  signedPercent: '+0.0%;-0.0%;0.0%',
  date: 'dd/mm/yyyy',
  number: '#,##0',
  text: 'General',
};

/** Characters of the usual font. */
export const widths: Readonly<Record<ColumnFormat, number>> = {
  euros: 14,
  signedEuros: 14,
  percent: 13,
  signedPercent: 13,
  date: 12,
  number: 11,
  text: 18,
};

export const KEY_WIDTH = 34;
export const TEXTS_WIDTH = 40;
export const SEPARATOR_WIDTH = 1.5;

export const colors = {
  band: '#1F5C5C',
  bandText: '#FFFFFF',
  heading: '#DCEBEA',
  /** A value read from a text, which no formula keeps up to date. */
  readText: '#7A4B00',
  alertFill: '#FBE3E4',
  alertText: '#A4262C',
  staleFill: '#FFE8B8',
  green: '#DFF2E1',
  orange: '#FDE7CF',
  /** What is typed here is the user's. */
  input: '#FFFBE6',
} as const;
