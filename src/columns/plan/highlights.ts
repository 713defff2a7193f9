/** What catches the eye in a block: what should be zero and is not, what is no longer what the annexe says. */
import type { Area, BlueprintHighlight } from '../../workbook';
import { cellAddress, columnLetters } from '../../workbook';
import { colors } from '../looks';
import type { PlanContext } from './context';
import { KEY, TEXTS } from './context';
import { recordIsOutdated } from './texts';

/** The conditional formats of a block. Formulas are relative to the first cell of their first area. */
export function highlightsOf(context: PlanContext): BlueprintHighlight[] {
  return [
    ...unexpected(context),
    ...checks(context),
    ...reliability(context),
    ...outdated(context),
    ...readValues(context),
  ];
}

const alert = { color: colors.alertText, fill: colors.alertFill, bold: true } as const;

function dataArea({ rows, layout }: PlanContext, id: string): Area {
  const column = layout.positions.get(id) ?? 1;
  return { top: rows.first, left: column, bottom: rows.last, right: column };
}

function unexpected(context: PlanContext): BlueprintHighlight[] {
  const { columns, agreement } = context;
  const { tolerance } = agreement.settings;
  return columns.flatMap(({ id, expected }) => {
    if (!expected) return [];
    const area = dataArea(context, id);
    const cell = cellAddress({ row: area.top, column: area.left });
    const gap = expected === 'zero' ? `ABS(${cell})` : cell;
    // ABS of a text is an error, and a format whose formula is in error does not show.
    return [{ areas: [area], formula: `=IF(ISNUMBER(${cell}),${gap}>${tolerance},FALSE)`, look: alert }];
  });
}

function checks({ rows, layout, columns, agreement }: PlanContext): BlueprintHighlight[] {
  const lines = [rows.annexeCheck, rows.articleCheck].filter((row) => row !== null);
  const positions = columns.map(({ id }) => layout.positions.get(id) ?? 1);
  const [top] = lines;
  if (top === undefined || positions.length === 0) return [];
  const area = { top, left: Math.min(...positions), bottom: lines.at(-1) ?? top, right: Math.max(...positions) };
  const cell = cellAddress({ row: area.top, column: area.left });
  const { tolerance } = agreement.settings;
  return [{ areas: [area], formula: `=IF(ISNUMBER(${cell}),ABS(${cell})>${tolerance},FALSE)`, look: alert }];
}

function reliability(context: PlanContext): BlueprintHighlight[] {
  if (!context.columns.some(({ id }) => id === 'fiabilite')) return [];
  const area = dataArea(context, 'fiabilite');
  const cell = cellAddress({ row: area.top, column: area.left });
  const lights = [
    ['Rouge', colors.alertFill],
    ['Orange', colors.orange],
    ['Vert', colors.green],
  ] as const;
  return lights.map(([word, fill]) => ({ areas: [area], formula: `=${cell}="${word}"`, look: { fill } }));
}

/** The whole row of the block, where the annexe no longer says what its values were read from. */
function outdated({ rows, layout, table, keys, isTyped, labels }: PlanContext): BlueprintHighlight[] {
  const [first, last] = [KEY, TEXTS].map((id) => layout.positions.get(id));
  if (first === undefined || last === undefined) return [];
  const column = (at: number) => `$${columnLetters(at)}${rows.first}`;
  const texts = keys.flatMap((key) => {
    const at = table.columns[key]?.column;
    return at === undefined ? [] : [{ label: labels.get(key) ?? key, address: column(at) }];
  });
  const number = table.columns['number']?.column;
  const formula = recordIsOutdated(column(last), isTyped && number !== undefined ? column(number) : null, texts);
  // Where an action takes several rows, a formula does not see the texts of the others.
  const areas = simpleRows(table).map(({ top, bottom }) => ({ top, left: first, bottom, right: last }));
  return areas.length === 0
    ? []
    : [{ areas, formula: shifted(formula, rows.first, areas[0]?.top ?? 0), look: { fill: colors.staleFill } }];
}

/** Values that were read from texts: no formula keeps them up to date. What the user types is not among them. */
function readValues({ rows, layout, columns }: PlanContext): BlueprintHighlight[] {
  const chosen = new Set(
    columns.filter(({ choices }) => choices !== undefined).map(({ id }) => layout.positions.get(id)),
  );
  const positions = [...columns.map(({ id }) => id), TEXTS].flatMap((id) => layout.positions.get(id) ?? []);
  const areas = positions
    .filter((column) => !chosen.has(column))
    .map((column) => ({ top: rows.first, left: column, bottom: rows.last, right: column }));
  const [first] = areas;
  if (!first) return [];
  const cell = cellAddress({ row: first.top, column: first.left });
  return [
    { areas: joined(areas), formula: `=NOT(ISFORMULA(${cell}))`, look: { italic: true, color: colors.readText } },
  ];
}

/** Areas of the same rows, those of columns side by side as one. */
function joined(areas: readonly Area[]): Area[] {
  const found: Area[] = [];
  for (const area of [...areas].sort((one, other) => one.left - other.left)) {
    const last = found.at(-1);
    if (last && last.right === area.left - 1) last.right = area.right;
    else found.push({ ...area });
  }
  return found;
}

/** Runs of actions that take one row each. */
function simpleRows({ rows }: PlanContext['table']): { top: number; bottom: number }[] {
  const runs: { top: number; bottom: number }[] = [];
  for (const row of rows) {
    const isSimple = Object.values(row).every((field) => {
      return (
        typeof field !== 'object' ||
        field === null ||
        !('cell' in field) ||
        field.isMissing ||
        field.cell.row === row.row
      );
    });
    if (!isSimple) continue;
    const last = runs.at(-1);
    if (last && last.bottom === row.row - 1) last.bottom = row.row;
    else runs.push({ top: row.row, bottom: row.row });
  }
  return runs;
}

/** The formula for another first row. */
function shifted(formula: string, from: number, to: number): string {
  return from === to ? formula : formula.replace(/(\$[A-Z]+)(\d+)/g, (_, letters: string) => `${letters}${to}`);
}
