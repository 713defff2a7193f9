/** The indicators that the report speaks of: those of « Suivi des indicateurs », else the targets read in the annexes. */
import type { Target } from '../../annexes';
import { fold } from '../../annexes';
import type { Places } from '../composition';
import type { ReportAction, ReportMaterial } from './context';
import type { GridKey } from './grid';

export interface ReportIndicator {
  /** By it the indicator's row is found again: the action's number, and which of its indicators it is. */
  key: string;
  number: number;
  /** 1-based row of « Suivi des indicateurs »; null where the indicator comes from the annexes. */
  row: number | null;
  name: string;
  /** Another indicator of the action bears the same name: what is aimed at tells them apart. */
  hasNamesake: boolean;
  unit: string;
  /** What the annexes set for the year; null where the monitoring sheet says it, or nobody does. */
  target: number | null;
  /** Whether something says a target of the year, and what was achieved. */
  hasTarget: boolean;
  isMeasured: boolean;
  /** What the monitoring sheet says of it. */
  comment: string;
}

/** The indicators in the order of their actions. */
export function indicatorsOf(material: ReportMaterial): ReportIndicator[] {
  const { indicators } = material.monitoring;
  const found =
    indicators && indicators.rows.length > 0
      ? monitored(indicators.rows, material)
      : material.actions.flatMap((action) => read(action, material));
  const counts = new Map<number, number>();
  const isNamesake = (one: Unkeyed, other: Unkeyed) =>
    one !== other && one.number === other.number && fold(one.name) === fold(other.name);
  return found
    .sort((one, other) => one.number - other.number)
    .map((indicator) => {
      const count = (counts.get(indicator.number) ?? 0) + 1;
      counts.set(indicator.number, count);
      const hasNamesake = found.some((other) => isNamesake(indicator, other));
      return { ...indicator, hasNamesake, key: `${indicator.number}-${count}` };
    });
}

type Unkeyed = Omit<ReportIndicator, 'key' | 'hasNamesake'>;

function monitored(
  rows: NonNullable<ReportMaterial['monitoring']['indicators']>['rows'],
  { yearIndex }: ReportMaterial,
): Unkeyed[] {
  return rows.flatMap((row): Unkeyed[] =>
    row.number.value === null
      ? []
      : [
          {
            number: row.number.value,
            row: row.row,
            name: row.indicator.text,
            unit: row.unit.text,
            target: null,
            hasTarget: (yearIndex === 1 ? row.target2 : row.target1).value !== null,
            isMeasured: (yearIndex === 1 ? row.achieved2 : row.achieved1).value !== null,
            comment: row.comment.text,
          },
        ],
  );
}

/** The targets of the year, or of every year, that an action's objective or indicators state; what another text says again is left out. */
function read({ number, budget, objectives }: ReportAction, { year, yearIndex }: ReportMaterial): Unkeyed[] {
  if (number === null) return [];
  const fields = [objectives?.objective, objectives?.indicators, budget?.objective, budget?.indicators];
  const targets = fields.flatMap((field) => field?.value.targets ?? []);
  const ofYear = targets.filter((target) =>
    target.year === null ? target.isYearly || yearIndex === 0 : target.year === year,
  );
  const own = ofYear.filter((target, index) => !ofYear.slice(0, index).some((other) => isSaidAgain(target, other)));
  return own.map(({ high, unit, text }): Unkeyed => {
    const said = text.replace(/\s+/gu, ' ').trim();
    const name = /\D/u.test(said) ? said : `${said} ${unit}`;
    return { number, row: null, name, unit, target: high, hasTarget: true, isMeasured: false, comment: '' };
  });
}

/** « 50 places » and « 50 nouvelles places » are one target, « 10 ménages » and « 10 places » are two. */
function isSaidAgain({ high, unit }: Target, other: Target): boolean {
  if (high !== other.high) return false;
  const [words, others] = [wordsOf(unit), wordsOf(other.unit)];
  return words.length === 0 || others.length === 0 || words.some((word) => others.includes(word));
}

/** The words of a unit, in the singular. */
function wordsOf(unit: string): string[] {
  return fold(unit)
    .split(' ')
    .map((word) => word.replace(/s$/u, ''))
    .filter((word) => word.length > 2);
}

/** The cells of a column of section 7, over all its indicators. */
export function indicatorSpan(material: ReportMaterial, places: Places, column: GridKey): string {
  const indicators = indicatorsOf(material);
  const [first, last] = [indicators[0], indicators[indicators.length - 1]];
  if (!first || !last) return places.span(column, 'indicateurs/aucun', 'indicateurs/aucun');
  return places.span(column, `indicateurs/${first.key}`, `indicateurs/${last.key}`);
}
