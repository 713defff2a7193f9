import { VerticalAlign } from '@univerjs/core';
import type { HostedWorkbook } from '../../preview/host/hosted-workbook';
import { comparable } from './comparable';

type Facts = Record<string, unknown>;

/**
 * All that a saved workbook says, in words in which two that say the same are equal whatever was done in between: looks
 * instead of their numbers, names instead of identifiers, nothing where a cell is empty and looks like any other.
 */
export function workbookFacts(saved: HostedWorkbook): unknown {
  const { cells, side, resources } = comparable(saved, false);
  const {
    styles = {},
    sheets = {},
    ...rest
  } = structuredClone(cells) as Facts & {
    styles?: Record<string, Facts>;
    sheets?: Record<string, Facts>;
  };
  const looked = Object.entries(sheets).map(([id, sheet]) => [id, sheetFacts(sheet, styles)] as const);
  const whole = JSON.stringify({ ...rest, sheets: Object.fromEntries(looked), side, resources }, meaning);
  const names = Object.entries(saved.data.sheets).map(([id, { name }]) => [id, name ?? id] as const);
  return JSON.parse(
    names.reduce((text, [id, name]) => text.replaceAll(JSON.stringify(id), JSON.stringify(name)), whole),
  );
}

/** Leaves out the identifiers that Univer and Excel invent, and the orders that say nothing. */
function meaning(key: string, value: unknown): unknown {
  if (key === 'id' || key === 'uid') return '';
  // Whether a row’s height was typed, or is what its cells need, is not to be seen.
  if (key === 'rangeType' || key === 'ia' || value === '') return undefined;
  if (key === 'rowData') return withoutEmpty(value as Record<string, Facts>);
  if (key === 'SHEET_DEFINED_NAME_PLUGIN') {
    const names = Object.values(value as Record<string, Facts>).map((name) => ({ ...name, id: '' }));
    return names.sort(byText);
  }
  if (key === 'SHEET_CONDITIONAL_FORMATTING_PLUGIN' || key === 'SHEET_DATA_VALIDATION_PLUGIN') {
    const lists = Object.entries(value as Record<string, Ranged[]>);
    const facts = lists.map(([sheet, rules]) => [
      sheet,
      together(rules.filter(({ ranges }) => ranges.length > 0).map(ruleFacts)),
    ]);
    return Object.fromEntries(facts.map(([sheet, rules]) => [sheet, (rules as Facts[]).sort(byText)] as const));
  }
  return value;
}

function withoutEmpty(rows: Record<string, Facts>): Facts {
  return Object.fromEntries(Object.entries(rows).filter(([, { ia: _, ...row }]) => Object.keys(row).length > 0));
}

interface Ranged {
  ranges: { startRow: number; endRow: number; startColumn: number; endColumn: number }[];
  rule?: Facts & { value?: unknown };
}

/** Rules that say the same, as one for all their cells. */
function together(rules: Facts[]): Facts[] {
  const found = new Map<string, string[]>();
  for (const { cells, ...what } of rules) {
    const key = JSON.stringify(what);
    found.set(key, [...(found.get(key) ?? []), ...(cells as string[])]);
  }
  return [...found].map(([what, cells]) => ({ ...(JSON.parse(what) as Facts), cells: cells.sort() }));
}

/** The cells of a rule, however they are cut into ranges; its formula is relative to the first of these. */
function ruleFacts({ ranges, rule, ...rest }: Ranged): Facts {
  const cells = ranges.flatMap(({ startRow, endRow, startColumn, endColumn }) =>
    upTo(startRow, endRow).flatMap((row) => upTo(startColumn, endColumn).map((column) => `${row},${column}`)),
  );
  const relative = (text: unknown) =>
    typeof text === 'string' ? text.replaceAll(/\$?[A-Z]{1,3}\$?\d+|#REF!/g, 'ref') : text;
  return { ...rest, uid: '', cfId: '', rule: rule && { ...rule, value: relative(rule.value) }, cells: cells.sort() };
}

const upTo = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

const byText = (one: unknown, other: unknown) => JSON.stringify(one).localeCompare(JSON.stringify(other));

function sheetFacts({ cellData, columnCount: _, rowCount: __, ...sheet }: Facts, styles: Record<string, Facts>): Facts {
  const rows = Object.entries((cellData ?? {}) as Record<string, Record<string, Facts>>).map(([row, cells]) => [
    row,
    Object.fromEntries(
      Object.entries(cells).flatMap(([column, cell]) => {
        const facts = cellFacts(cell, styles);
        return Object.keys(facts).length === 0 ? [] : [[column, facts]];
      }),
    ),
  ]);
  return { ...sheet, cells: Object.fromEntries(rows.filter(([, cells]) => Object.keys(cells ?? {}).length > 0)) };
}

function cellFacts({ s, ...cell }: Facts, styles: Record<string, Facts>): Facts {
  const look = { ...(typeof s === 'string' ? styles[s] : (s as Facts | undefined)) };
  if (JSON.stringify(look.n) === '{"pattern":"General"}') delete look.n;
  // What any cell has, said of this one: letters of 11 points, at the bottom.
  if (look.fs === 11) delete look.fs;
  if (look.vt === VerticalAlign.BOTTOM) delete look.vt;
  const { f: formula, ...rest } = cell;
  const { isUnlocked, ...custom } = (rest.custom ?? {}) as Facts;
  // A cell of which nothing is said is locked.
  rest.custom = isUnlocked === true ? { isUnlocked, ...custom } : custom;
  // A text kept as one by an apostrophe is a text.
  if (rest.t === 4) rest.t = 1;
  // What a formula gives is Excel’s to say; which apostrophes it needs, too.
  const content = typeof formula === 'string' ? { f: formula.replaceAll("'", '') } : rest;
  const held = Object.fromEntries(Object.entries(content).filter(([, value]) => value !== null && !isNothing(value)));
  return Object.keys(look).length === 0 ? held : { ...held, look };
}

/** Where two facts differ: « .sheets.Annexe 1.cells.3.2.v: 1 → 2 ». */
export function differences(one: unknown, other: unknown, path = ''): string[] {
  if (one === other || (isNothing(one) && isNothing(other))) return [];
  if (typeof one === 'object' && one !== null && typeof other === 'object' && other !== null) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].flatMap((key) => differences((one as Facts)[key], (other as Facts)[key], `${path}.${key}`));
  }
  return [`${path}: ${short(one)} → ${short(other)}`];
}

/** Univer keeps an empty list, or none. */
const isNothing = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.values(value).every(isNothing));

function short(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 200);
}
