/** How the monitoring sheets look: what is typed on a pale yellow, what is computed on grey. */
import type { CellLook } from '../../workbook';
import type { MonitoringColumn, MonitoringKind } from '../columns';

const NAVY = '#1F3864';
const LINE = '#B4BFD1';
const thin = { weight: 'thin', color: LINE } as const;
const box = { top: thin, bottom: thin, left: thin, right: thin };

export const TAB_COLOR = NAVY;

const formats: Record<MonitoringKind, Pick<CellLook, 'numberFormat' | 'horizontal' | 'wraps'>> = {
  number: { horizontal: 'center', numberFormat: '#,##0.##' },
  euros: { horizontal: 'right', numberFormat: '#,##0 "€"' },
  percent: { horizontal: 'right', numberFormat: '0 %' },
  date: { horizontal: 'center', numberFormat: 'dd/mm/yyyy' },
  text: { horizontal: 'left', wraps: true },
  longText: { horizontal: 'left', wraps: true },
  link: { horizontal: 'left', wraps: true },
};

const cell: CellLook = { size: 10, vertical: 'center', borders: box };
const INPUT = '#FFF9E5';
const input: CellLook = { ...cell, fill: INPUT, isInput: true };
const computed: CellLook = { ...cell, fill: '#F2F4F8', color: '#404040' };

const frame = {
  title: { size: 16, bold: true, color: '#FFFFFF', fill: NAVY, vertical: 'center', indent: 1 },
  subtitle: { size: 10, color: '#FFFFFF', fill: NAVY, vertical: 'center', wraps: true, indent: 1 },
  inputSample: { ...cell, fill: INPUT, horizontal: 'center' },
  computedSample: { ...computed, horizontal: 'center' },
  band: { size: 10, bold: true, color: NAVY, fill: '#CBD6EA', vertical: 'center', borders: box },
  heading: { ...cell, bold: true, color: '#FFFFFF', fill: NAVY, horizontal: 'center', wraps: true },
  total: { ...cell, bold: true, fill: '#E9EEF7', horizontal: 'right', numberFormat: '#,##0 "€"' },
  totalLabel: { ...cell, bold: true, fill: '#E9EEF7', horizontal: 'left' },
  label: { ...cell, bold: true, fill: '#E9EEF7', wraps: true },
  help: { size: 9, color: '#595959', vertical: 'center', wraps: true, indent: 1 },
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

/** What a cell wears where something is to be looked at, and where its action has gone. */
export const warningLook = { color: '#9C0006', fill: '#FFDCE0' } as const;
export const goneLook = { color: '#7F7F7F', fill: '#E0E0E0' } as const;
export const goodLook = { color: '#0B552F', fill: '#E6F7EE' } as const;
export const middleLook = { color: '#7A4B00', fill: '#FFF0D1' } as const;
