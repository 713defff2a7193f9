/**
 * The one look of every sheet that the add-in builds. No font is named: the sheets take that of the user's own Excel theme.
 * A look is called by its role and, where it holds a figure, by its format: « cell », « cell money », « input date ».
 */
import type { CellLook } from '../workbook';

export const colors = {
  /** Title band, tab. */
  ink: '#1F3864',
  /** Headings of tables. */
  band: '#D9E2F0',
  /** Section headings: the line under them. */
  accent: '#2F6DB5',
  /** What is to be filled in. */
  input: '#FFF8E1',
  total: '#EDF1F7',
  line: '#B8C4D6',
  inputLine: '#C9A227',
  text: '#1B1B1B',
  muted: '#595959',
  white: '#FFFFFF',
  good: { fill: '#DDF1E0', text: '#0E5A23' },
  fair: { fill: '#FFE9C2', text: '#6B4300' },
  bad: { fill: '#F9D5D5', text: '#7A0C10' },
} as const;

/** Series of charts, in their order: told apart in grey print as well. */
export const chartColors = ['#1F3864', '#2F6DB5', '#9DB9DD', '#C9A227', '#7F7F7F', '#0E5A23'] as const;

/** Tab colours by family: sheets one reads, sheets one fills in, sheets that stay in the team. */
export const tabColors = { report: '#1F3864', monitoring: '#C9A227', internal: '#7F7F7F' } as const;

const formats = {
  money: '#,##0 "€"',
  /** For accounts, where each cent counts. */
  cents: '#,##0.00 "€"',
  number: '#,##0',
  decimal: '#,##0.0',
  percent: '0.0%',
  date: 'dd/mm/yyyy',
  month: 'mmm yyyy',
  integer: '0',
} as const;

/** How figures are written. */
export type Format = keyof typeof formats;
type Role = 'cell' | 'input' | 'total' | 'subtotal' | 'plain';
/** The names of the looks. */
export type LookName =
  | Role
  | `${Role} ${Format}`
  | `${Role} center`
  | 'title'
  | 'subtitle'
  | 'alert'
  | 'heading'
  | 'subheading'
  | 'head'
  | 'head center'
  | 'label'
  | 'paragraph'
  | 'input paragraph'
  | 'note'
  | 'figure money'
  | 'figure percent'
  | 'figure number'
  | 'caption';

const thin = (color: string) => ({ weight: 'thin', color }) as const;
const box = (color: string) => ({ top: thin(color), bottom: thin(color), left: thin(color), right: thin(color) });

const roles: Record<Role, CellLook> = {
  cell: { color: colors.text, borders: box(colors.line), vertical: 'top', wraps: true },
  input: {
    color: colors.text,
    fill: colors.input,
    borders: box(colors.inputLine),
    vertical: 'top',
    wraps: true,
    isInput: true,
  },
  total: {
    bold: true,
    color: colors.text,
    fill: colors.band,
    borders: { ...box(colors.line), top: { weight: 'medium', color: colors.ink } },
    vertical: 'center',
  },
  subtotal: { bold: true, color: colors.text, fill: colors.total, borders: box(colors.line), vertical: 'top' },
  plain: { color: colors.text, vertical: 'top' },
};

const others: Record<Exclude<LookName, Role | `${Role} ${Format}` | `${Role} center`>, CellLook> = {
  title: {
    bold: true,
    size: 18,
    color: colors.white,
    fill: colors.ink,
    horizontal: 'left',
    vertical: 'center',
    indent: 1,
  },
  subtitle: { size: 11, color: colors.white, fill: colors.ink, horizontal: 'left', vertical: 'center', indent: 1 },
  alert: {
    bold: true,
    color: colors.bad.text,
    fill: colors.bad.fill,
    horizontal: 'left',
    vertical: 'center',
    indent: 1,
  },
  heading: {
    bold: true,
    size: 14,
    color: colors.ink,
    borders: { bottom: { weight: 'medium', color: colors.accent } },
    vertical: 'bottom',
  },
  subheading: { bold: true, size: 12, color: colors.accent, vertical: 'bottom' },
  head: {
    bold: true,
    color: colors.ink,
    fill: colors.band,
    borders: box(colors.line),
    vertical: 'center',
    wraps: true,
  },
  'head center': {
    bold: true,
    color: colors.ink,
    fill: colors.band,
    borders: box(colors.line),
    vertical: 'center',
    horizontal: 'center',
    wraps: true,
  },
  label: {
    bold: true,
    color: colors.ink,
    fill: colors.total,
    borders: box(colors.line),
    horizontal: 'left',
    vertical: 'top',
    indent: 1,
    wraps: true,
  },
  paragraph: { color: colors.text, vertical: 'top', wraps: true },
  'input paragraph': {
    color: colors.text,
    fill: colors.input,
    borders: box(colors.inputLine),
    vertical: 'top',
    wraps: true,
    isInput: true,
  },
  note: { italic: true, color: colors.muted, vertical: 'top', wraps: true },
  'figure money': { ...keyFigure(), numberFormat: formats.money },
  'figure percent': { ...keyFigure(), numberFormat: formats.percent },
  'figure number': { ...keyFigure(), numberFormat: formats.number },
  caption: { color: colors.muted, fill: colors.total, horizontal: 'center', vertical: 'top', wraps: true },
};

/** A figure to be read from afar, over its caption. */
function keyFigure(): CellLook {
  return { bold: true, size: 16, color: colors.ink, fill: colors.total, horizontal: 'center', vertical: 'center' };
}

/** Every look by its name, to put into a blueprint. */
export const looks: Readonly<Record<LookName, CellLook>> = {
  ...others,
  ...(Object.fromEntries(
    Object.entries(roles).flatMap(([role, look]) => [
      [role, look],
      [`${role} center`, { ...look, horizontal: 'center' }],
      ...Object.entries(formats).map(([format, numberFormat]) => [`${role} ${format}`, figure(look, numberFormat)]),
    ]),
  ) as Record<Role | `${Role} ${Format}` | `${Role} center`, CellLook>),
};

/** Figures stand right and are never broken over two lines. */
function figure({ wraps: _, ...look }: CellLook, numberFormat: string): CellLook {
  return { ...look, numberFormat, horizontal: 'right' };
}
