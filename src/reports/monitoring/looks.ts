/** How the monitoring sheets look: what is typed on a pale yellow, what is computed on grey. */
import type { CellLook } from '../../workbook';
import { colors } from '../theme';
import type { MonitoringColumn, MonitoringKind } from '../../monitoring';

const lines = (color: string) => {
  const thin = { weight: 'thin', color } as const;
  return { bottom: thin, right: thin };
};
const box = lines(colors.line);

const formats: Record<MonitoringKind, Pick<CellLook, 'numberFormat' | 'horizontal' | 'indent' | 'wraps'>> = {
  number: { horizontal: 'center' },
  euros: { horizontal: 'right', numberFormat: '#,##0 "€"' },
  percent: { horizontal: 'right', numberFormat: '0 %' },
  date: { horizontal: 'center', numberFormat: 'dd/mm/yyyy' },
  text: { horizontal: 'left', indent: 1, wraps: true },
  longText: { horizontal: 'left', indent: 1, wraps: true },
  link: { horizontal: 'left', indent: 1, wraps: true },
};

const cell: CellLook = { size: 10, vertical: 'center', borders: box };
const typed: CellLook = { ...cell, fill: colors.input, borders: lines(colors.inputLine) };
const input: CellLook = { ...typed, isInput: true };
const computed: CellLook = { ...cell, fill: colors.total, color: colors.text };

const frame = {
  title: {
    size: 16,
    bold: true,
    color: colors.white,
    fill: colors.ink,
    vertical: 'center',
    horizontal: 'left',
    indent: 1,
  },
  subtitle: {
    size: 10,
    color: colors.white,
    fill: colors.ink,
    vertical: 'center',
    horizontal: 'left',
    wraps: true,
    indent: 1,
  },
  inputSample: { ...typed, horizontal: 'center' },
  computedSample: { ...computed, horizontal: 'center' },
  band: { size: 10, bold: true, color: colors.ink, fill: colors.band, vertical: 'center', borders: box },
  heading: { ...cell, bold: true, color: colors.white, fill: colors.ink, horizontal: 'center', wraps: true },
  total: { ...cell, bold: true, fill: colors.band, horizontal: 'right', numberFormat: '#,##0 "€"' },
  totalLabel: { ...cell, bold: true, fill: colors.band, horizontal: 'left' },
  label: { ...cell, bold: true, fill: colors.band, horizontal: 'left', indent: 1, wraps: true },
  help: { size: 9, color: colors.muted, vertical: 'center', horizontal: 'left', wraps: true, indent: 1 },
} as const satisfies Record<string, CellLook>;

const kinds = Object.keys(formats) as MonitoringKind[];

/** Every look of the monitoring sheets, by name: those of the frame, and « input euros », « computed date »… */
export const looks: Readonly<Record<string, CellLook>> = {
  ...frame,
  ...Object.fromEntries(kinds.map((kind) => [`input ${kind}`, { ...input, ...formats[kind] }])),
  ...Object.fromEntries(kinds.map((kind) => [`computed ${kind}`, { ...computed, ...formats[kind] }])),
  'key number': { ...computed, ...formats.number, bold: true },
};

/** The look of a column's cells. */
export function lookOf({ role, kind }: Pick<MonitoringColumn, 'role' | 'kind'>): string {
  return role === 'key' ? 'key number' : `${role} ${kind}`;
}

/** What a cell wears where something is to be looked at, where its action has gone, and by how much of a target is reached. */
export const warningLook = { color: colors.bad.text, fill: colors.bad.fill };
export const goneLook = { color: '#7F7F7F', fill: '#E0E0E0' };
export const goodLook = { color: colors.good.text, fill: colors.good.fill };
export const middleLook = { color: colors.fair.text, fill: colors.fair.fill };
