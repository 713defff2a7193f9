/** Lines that sum up the table of actions: sub-totals, categories, priorities, the whole. */
import type { Annexe1Row } from '../../annexes';
import type { Places } from '../composition';
import { moneyKeys } from './annexe-cells';
import type { ReportAction, ReportMaterial } from './context';
import { MISSING, missingIfForeseen, NONE, quoted, UNPRICED } from './formulas';
import type { GridKey } from './grid';
import type { LookName } from './looks';
import type { ReportCell } from './rows';
import { figure } from './rows';

/** The actions' cells in a column of the table of section 4: "$I$40:$I$64". Only for a report that has actions. */
export function actionSpan({ actions }: Pick<ReportMaterial, 'actions'>, places: Places, column: GridKey): string {
  const [first, last] = [actions[0], actions[actions.length - 1]];
  if (!first || !last) throw new Error('A report of no action');
  return places.span(column, `finances/action-${first.key}`, `finances/action-${last.key}`);
}

/** Which actions a line sums up: those whose cell in `column` says what `criterion` (an expression) says. */
export interface Condition {
  column: GridKey;
  criterion: (places: Places) => string;
  /** The same of an action as it is now: what the line cannot show makes it higher. */
  includes: (action: ReportAction) => boolean;
}

/** Any number: what SUMIFS and COUNTIFS take for one, texts and empty cells left out. */
const ANY_NUMBER = '">-1E+99"';

/** The column that says whether some of a figure is waited for. */
const foreseen = { amiSpent: 'approved', fundingObtained: 'funding' } as const;

/** Looks of the euros and the shares of a line. */
export interface SummaryLooks {
  euros: LookName;
  percent: LookName;
}

/**
 * The money of a line, from planned to rate. Gaps and shares are those of the actions of which both figures are known: a
 * figure that is missing is no saving.
 */
export function summaryCells(
  material: ReportMaterial,
  condition: Condition | null,
  { euros, percent }: SummaryLooks,
): ReportCell[] {
  const line = (places: Places) => summaryLine(material, places, condition);
  const actions = material.actions.filter((action) => condition?.includes(action) ?? true);
  const money = (column: GridKey, word: string) => figure(column, (places) => line(places).sum(column, word), euros);
  const keys = moneyKeys[material.yearIndex ?? 0];
  /** Whether the annexes let one wait for such a figure; a need as AMI is worked out, and may be anything. */
  const isForeseen = (budget: Annexe1Row | null, column: 'spent' | 'amiSpent' | 'fundingObtained') => {
    const key = column === 'spent' ? null : keys[foreseen[column]];
    return key === null || (budget?.[key].value.total ?? 0) > 0;
  };
  const achieved = (column: 'spent' | 'amiSpent' | 'fundingObtained') => {
    const isUnknown =
      actions.some(({ budget }) => isForeseen(budget, column)) &&
      actions.every(({ monitored }) => (monitored?.[column].value ?? null) === null);
    const sum = figure(
      column,
      (places) => line(places).achieved(column, column === 'spent' ? null : foreseen[column]),
      euros,
    );
    return { ...sum, ...(isUnknown && { shows: MISSING }) };
  };
  return [
    money('planned', UNPRICED),
    achieved('spent'),
    figure('gap', (places) => line(places).sum('gap', ''), euros),
    figure('gapShare', (places) => line(places).share('gap', 'planned', 'gap'), percent),
    money('approved', ''),
    achieved('amiSpent'),
    figure('amiShare', (places) => line(places).share('amiSpent', 'approved', 'amiShare'), percent),
    money('funding', ''),
    achieved('fundingObtained'),
    figure('rate', (places) => line(places).share('spent', 'planned', 'gap'), percent),
  ];
}

function summaryLine(material: ReportMaterial, places: Places, condition: Condition | null) {
  const span = (column: GridKey) => actionSpan(material, places, column);
  const criteria = condition ? `${span(condition.column)},${condition.criterion(places)}` : null;
  const and = criteria ? `,${criteria}` : '';
  /** The sum of a column where another has a number. */
  const sumKnown = (column: GridKey, known: GridKey) => `SUMIFS(${span(column)},${span(known)},${ANY_NUMBER}${and})`;
  const count = (column: GridKey) => `COUNTIFS(${span(column)},${ANY_NUMBER}${and})`;
  const sumOr = (column: GridKey, other: string) => {
    const known = `IF(${count(column)}=0,${other},${sumKnown(column, column)})`;
    return criteria ? `IF(COUNTIF(${criteria})=0,${quoted(NONE)},${known})` : known;
  };
  return {
    sum: (column: GridKey, word: string) => sumOr(column, quoted(word)),
    /** The sum of what was achieved; « non renseigné » where something was foreseen and nothing is known. */
    achieved: (column: GridKey, planned: GridKey | null) =>
      sumOr(column, planned === null ? quoted(MISSING) : missingIfForeseen(sumKnown(planned, planned))),
    /** One sum over another, both over the rows where `known` has a number. */
    share(of: GridKey, over: GridKey, known: GridKey): string {
      const whole = sumKnown(over, known);
      return `IF(${count(known)}=0,"",IF(${whole}=0,"",${sumKnown(of, known)}/${whole}))`;
    },
  };
}
