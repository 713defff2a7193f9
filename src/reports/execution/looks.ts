/** How the report looks: the family's colours, in letters small enough for eighteen columns side by side. */
import type { CellLook } from '../../workbook';
import { colors, looks as theme } from '../theme';

export const EUROS = '#,##0 "€"';
/** Thousands of euros, for the axes of charts. */
export const THOUSANDS = '#,##0,';
export const PERCENT = '0 %';
const DATE = 'dd/mm/yyyy';

/** Points of the letters in tables. */
const SMALL = 10;

const thin = (color: string) => ({ weight: 'thin', color }) as const;
const box = (color: string) => ({ top: thin(color), bottom: thin(color), left: thin(color), right: thin(color) });

const cell: CellLook = { size: SMALL, color: colors.text, vertical: 'center', wraps: true, borders: box(colors.line) };
const subtotal: CellLook = { ...cell, bold: true, fill: colors.total };
const grand: CellLook = { ...cell, bold: true, fill: colors.band };
const input: CellLook = { ...cell, fill: colors.input, borders: box(colors.inputLine), isInput: true };
const running: CellLook = { size: 9, color: colors.muted, borders: { bottom: thin(colors.line) } };
const band: CellLook = { bold: true, horizontal: 'left', vertical: 'center', wraps: true, indent: 1 };

const right = { horizontal: 'right' } as const;
const center = { horizontal: 'center' } as const;
const euros = { ...right, numberFormat: EUROS } as const;
const percent = { ...right, numberFormat: PERCENT } as const;

export const looks = {
  key: { size: 8, color: colors.muted },
  running,
  runningRight: { ...running, ...right },
  title: theme.title,
  subtitle: { ...theme.subtitle, wraps: true },
  draft: { ...band, size: 12, color: colors.bad.text, fill: colors.bad.fill },
  sound: { ...band, color: colors.good.text, fill: colors.good.fill },
  partial: { ...band, color: colors.fair.text, fill: colors.fair.fill },
  section: { ...theme.heading, vertical: 'center' },
  subsection: { ...theme.subheading, wraps: true },
  heading: { ...cell, ...center, bold: true, color: colors.ink, fill: colors.band },
  yearHeading: { ...cell, ...center, bold: true, color: colors.ink, fill: colors.band, numberFormat: '0' },
  label: { ...cell, bold: true, color: colors.ink, fill: colors.total, horizontal: 'left', indent: 1 },
  text: cell,
  /** What is said of a label beside it. */
  said: { ...cell, horizontal: 'left', indent: 1 },
  centered: { ...cell, ...center },
  euros: { ...cell, ...euros },
  eurosLeft: { ...cell, horizontal: 'left', indent: 1, numberFormat: EUROS },
  dateLeft: { ...cell, horizontal: 'left', indent: 1, numberFormat: DATE },
  /** An amount that was read in a text of the annexe. */
  eurosRead: { ...cell, ...euros, italic: true, color: colors.accent },
  number: { ...cell, ...right, numberFormat: '#,##0.##' },
  percent: { ...cell, ...percent },
  date: { ...cell, ...center, numberFormat: DATE },
  days: { ...cell, ...right, numberFormat: '0" j"' },
  totalLabel: subtotal,
  totalText: { ...subtotal, ...center },
  totalEuros: { ...subtotal, ...euros },
  totalPercent: { ...subtotal, ...percent },
  grandLabel: grand,
  grandEuros: { ...grand, ...euros },
  grandPercent: { ...grand, ...percent },
  figure: { ...cell, ...euros, bold: true, size: 12, color: colors.ink, indent: 1 },
  figureNumber: { ...cell, ...right, bold: true, size: 12, color: colors.ink, indent: 1, numberFormat: '#,##0' },
  figurePercent: { ...cell, ...percent, bold: true, size: 12, color: colors.ink, indent: 1 },
  figureText: { ...cell, ...right, bold: true, color: colors.ink, indent: 1 },
  note: { ...theme.note, size: 9, vertical: 'center' },
  plain: { ...theme.paragraph, size: 11, vertical: 'center' },
  /** What is told at some length. */
  input: { ...input, size: 11, vertical: 'top' },
  inputLine: input,
  inputEuros: { ...input, ...euros },
  inputNumber: { ...input, ...right, numberFormat: '#,##0.##' },
  inputDate: { ...input, ...center, numberFormat: DATE },
} as const satisfies Record<string, CellLook>;

export type LookName = keyof typeof looks;

/** What a cell wears while it shows a word instead of a figure. */
export const missingLook = { color: colors.fair.text, fill: colors.fair.fill } as const;

/** What a target has come to, from best to worst; the word says it, the colour stresses it. */
export const verdictLooks = {
  Atteinte: colors.good,
  Partielle: colors.fair,
  'Non atteinte': colors.bad,
  'Non mesurée': { fill: colors.total, text: colors.muted },
} as const;
