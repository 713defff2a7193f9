/** « Suivi des indicateurs »: what the annexes want to reach, row by row, both years side by side. */
import type { Target } from '../../annexes';
import { fold } from '../../annexes';
import { typeset } from '../../convention';
import type { SheetBlueprint } from '../../workbook';
import { headingOf, indicatorColumns } from '../../monitoring';
import { type MonitoredAction, type MonitoringContext, actionsOf, agreementName, granteeOf } from './context';
import { FIRST_ROW } from '../../monitoring';
import { monitoringSignature } from '../../monitoring';
import { goodLook, middleLook, warningLook } from './looks';
import { titleOfAction } from './titles';
import { type RowCells, type SheetColumn, columnArea, lettersOf, tableBlueprint } from './table';

export const INDICATORS_NAME = 'Suivi des indicateurs';
/** Rows that wait for further indicators. */
const SPARE = 10;
/** From this share of the target on, it is nearly reached. */
const NEARLY = 0.8;

export function indicatorSheetColumns(context: MonitoringContext): SheetColumn[] {
  const words = { year: context.annexes.years.first, grantee: granteeOf(context) };
  return indicatorColumns.map((column) => ({
    ...column,
    heading: headingOf(column.heading, words),
    band: headingOf(column.band, words),
    // An indicator may be added by hand, with its number.
    role: column.key === 'number' ? 'input' : column.role,
  }));
}

/** The sheet, with a row for each target of each action, and one for each action without target. */
export function indicatorsBlueprint(context: MonitoringContext): SheetBlueprint {
  const columns = indicatorSheetColumns(context);
  const letters = lettersOf(columns);
  const read = indicatorRows(context, actionsOf(context.annexes));
  const rows = [...read, ...Array.from({ length: SPARE }, (): RowCells => ({}))].map((cells, index) => ({
    ...cells,
    ...indicatorFormulas(context, (key) => `$${letters(key)}${FIRST_ROW + index}`),
  }));
  return tableBlueprint({
    signature: monitoringSignature('indicators', context.annexes.years.first),
    name: INDICATORS_NAME,
    title: INDICATORS_NAME,
    note: typeset(
      'Indicateurs et cibles tels que lus dans les annexes : confirmez-les, ajoutez ce qui manque. Laissez « Réalisé » vide tant que rien n’a été mesuré : une case vide n’est jamais prise pour un zéro.',
    ),
    columns,
    rows,
    hasTotals: false,
    rowHeight: 56,
    frozenColumns: 2,
    choices:
      context.annexes.territory === 'AMP'
        ? {}
        : { source: ['SI-SIAO', 'SNE', 'Syplo', 'DDETS', 'bailleurs', 'ADIL', 'FSL', 'comptabilité'] },
    highlights: ['rate1', 'rate2'].flatMap((key) => {
      const at = `$${letters(key)}${FIRST_ROW}`;
      const areas = [columnArea(columns, key, rows.length)];
      return [
        { areas, formula: `=IF(ISNUMBER(${at}),${at}>=1,FALSE)`, look: goodLook },
        { areas, formula: `=IF(ISNUMBER(${at}),${at}>=${NEARLY},FALSE)`, look: middleLook },
        { areas, formula: `=IF(ISNUMBER(${at}),${at}<${NEARLY},FALSE)`, look: warningLook },
      ];
    }),
    printedTo: 'readIn',
    footer: agreementName(context),
  });
}

/** The formulas of a row, by the keys of their columns. */
export function indicatorFormulas({ annexes }: MonitoringContext, at: (key: string) => string): RowCells {
  const number = at('number');
  return {
    action: { formula: `IF(${number}="","",${titleOfAction(annexes, number)})` },
    rate1: { formula: rate(at('target1'), at('achieved1'), at('direction')) },
    rate2: { formula: rate(at('target2'), at('achieved2'), at('direction')) },
  };
}

/** How much of a target is reached, as an expression over three cells; the other way round for what is to go down, nothing left being all. */
export function rate(target: string, achieved: string, direction: string): string {
  return `IF(COUNT(${target},${achieved})=2,IF(${direction}="baisse",IF(${achieved}<=0,1,${target}/${achieved}),IF(${target}=0,"",${achieved}/${target})),"")`;
}

/** What is known of the indicators of some actions: one row for what is counted, else one row the action. */
export function indicatorRows(context: MonitoringContext, actions: readonly MonitoredAction[]): RowCells[] {
  return actions.flatMap((action) => {
    const read = targetRows(context, action);
    if (read.length > 0) return read;
    const text = sourcesOf(action).find(({ kind }) => kind === 'indicators')?.text ?? '';
    return [{ number: { value: action.number }, ...valued('indicator', text) }];
  });
}

interface Source {
  kind: 'objective' | 'indicators' | 'description';
  name: string;
  text: string;
  targets: readonly Target[];
}

/** The texts of an action that may state a target, in the order in which they are believed. */
function sourcesOf({ budget, objectives }: MonitoredAction): Source[] {
  const rows = [
    { row: objectives, name: 'Annexe 2' },
    { row: budget, name: 'Annexe 1' },
  ];
  return (['objective', 'indicators'] as const).flatMap((kind) =>
    rows.flatMap(({ row, name }) => {
      const field = row?.[kind];
      if (!field || field.text === '') return [];
      const where = `${name}, ${kind === 'objective' ? 'objectif' : 'indicateurs'}`;
      return [{ kind, name: where, text: field.text, targets: field.value.targets }];
    }),
  );
}

/** A row under construction: what it counts, and its target of each year. */
interface TargetRow {
  unit: string;
  first: number | null;
  second: number | null;
  text: string;
  source: string;
}

/**
 * One row for what is counted, both years on it; a second one where a text counts more of the same for the same year. What
 * another text says again, maybe with another word for the unit, is left out.
 */
function targetRows({ annexes: { years } }: MonitoringContext, action: MonitoredAction): RowCells[] {
  const sources = sourcesOf(action);
  const indicator = sources.find(({ kind }) => kind === 'indicators')?.text;
  const rows: TargetRow[] = [];
  for (const source of sources) {
    for (const target of source.targets) {
      const { low, unit, text, isYearly } = target;
      const year = target.year ?? (isYearly ? null : yearOf(action, years));
      const first = year === null || year === years.first ? low : null;
      const second = year === null || year === years.second ? low : null;
      if (rows.some((row) => (first === null || row.first === low) && (second === null || row.second === low)))
        continue;
      const known = rows.find(
        (row) =>
          fold(row.unit) === fold(unit) &&
          (first === null || row.first === null) &&
          (second === null || row.second === null),
      );
      const said = `${source.name} : « ${text} »`;
      if (known) {
        known.first ??= first;
        known.second ??= second;
        known.source += ` ; « ${text} »`;
      } else rows.push({ unit, first, second, text: indicator ?? source.text, source: said });
    }
  }
  return rows.map(({ unit, first, second, text, source }) => ({
    number: { value: action.number },
    ...valued('indicator', text),
    ...valued('unit', unit),
    ...valued('target1', first),
    ...valued('target2', second),
    ...valued('readIn', typeset(source)),
  }));
}

/** A target that names no year is for the year in which the action begins. */
function yearOf({ budget, objectives }: MonitoredAction, { first, second }: { first: number; second: number }): number {
  const start = objectives?.start.value.start ?? budget?.calendar.value.start;
  return start && Number(start.slice(0, 4)) >= second ? second : first;
}

function valued(key: string, value: string | number | null): RowCells {
  return value === null || value === '' ? {} : { [key]: { value } };
}
