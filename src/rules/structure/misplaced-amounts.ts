import type { Annexe1, Annexe1Row, Field } from '../../annexes';
import { type Scale, isAmountAlone, parseAmount } from '../../annexes';
import type { Settings } from '../../convention';
import type { MoneyAnalysis, MoneyKey } from '../analysis';
import { isSame, moneyAnalysis, moneyKeys } from '../analysis';
import type { MisplacedAmount, WordKey } from './misplaced-amount';
import { wordColumns } from './misplaced-amount';
import { rowShifts } from './row-shifts';

/** Smaller numbers count meetings, reports or months. */
const LEAST_EUROS = 100;

const known = new WeakMap<Annexe1, { settings: Settings; amounts: Map<Annexe1Row, MisplacedAmount[]> }>();

/** The amounts that stand in the wrong column, by row, the surest clue first; looked for once, whoever asks. */
export function misplacedAmounts(
  annexe: Annexe1,
  settings: Settings,
): ReadonlyMap<Annexe1Row, readonly MisplacedAmount[]> {
  const remembered = known.get(annexe);
  if (remembered?.settings === settings) return remembered.amounts;
  const amounts = lookForMisplaced(annexe, settings);
  known.set(annexe, { settings, amounts });
  return amounts;
}

function lookForMisplaced(annexe: Annexe1, settings: Settings): Map<Annexe1Row, MisplacedAmount[]> {
  const analysis = moneyAnalysis(annexe, settings);
  const beside = new Map(wordColumns.map((key) => [key, moneyBeside(annexe, key)]));
  const found = new Map<Annexe1Row, MisplacedAmount[]>();
  for (const row of annexe.rows) {
    const shifts = rowShifts(row, settings.tolerance);
    const others = [
      ...wordColumns.flatMap((key) => inWords(row, key, beside.get(key) ?? [])),
      ...approval(row, analysis),
      ...slipped(row, analysis, settings.tolerance),
    ];
    const amounts = [...shifts, ...others.filter(({ from }) => shifts.every((shift) => shift.from !== from))];
    if (amounts.length > 0) found.set(row, amounts);
  }
  return found;
}

/** The columns of money to the right and to the left of a column, with no other column of the annexe between. */
function moneyBeside({ columns }: Annexe1, key: WordKey): MoneyKey[] {
  const own = columns[key]?.column;
  if (own === undefined) return [];
  const all = Object.values(columns).sort((one, other) => one.column - other.column);
  const right = all.find(({ column }) => column > own);
  const left = all.filter(({ column }) => column < own).pop();
  return [right, left].flatMap((found) => moneyKeys.filter((money) => money === found?.key));
}

/** The columns where a number alone is due, which a row leaves empty when it stands elsewhere. */
const plainKeys = ['cost', 'requested', 'nextYearCost'] as const satisfies readonly MoneyKey[];

function inWords(row: Annexe1Row, from: WordKey, beside: readonly MoneyKey[]): MisplacedAmount[] {
  const field = row[from];
  if (field.isMissing) return [];
  const euros = moneyIn(field, beside.length > 0, row.cost.value.scale);
  if (euros === null) return [];
  const [free, ...others] = (beside.length > 0 ? beside : plainKeys).filter((key) => row[key].value.isEmpty);
  const to = beside.length > 0 || others.length === 0 ? free : undefined;
  return [{ row, from, to: to ?? null, euros, clue: 'words' }];
}

/**
 * The amount that a cell of words holds, or null. A number that is no year, or a text that says an amount and nothing else:
 * words may speak of money (« 5 000 € par an », « AMP 25 000 € »). Away from the columns of money, it must name its unit.
 */
function moneyIn(field: Field<unknown>, isBesideMoney: boolean, scale: Scale): number | null {
  if (!isAmountAlone(field)) return null;
  const { raw, text, numberFormat } = field;
  const { total, rest, unit } = parseAmount(raw, numberFormat, undefined, scale);
  if (total === null || total < LEAST_EUROS || rest !== '') return null;
  const saysMoney = unit !== 'euro' || /€|eur/iu.test(`${text} ${numberFormat}`);
  if (!isBesideMoney && !saysMoney) return null;
  const mayBeYear = Number.isInteger(total) && total >= 1900 && total < 2100;
  return mayBeYear && !saysMoney ? null : total;
}

function approval(row: Annexe1Row, { figures }: MoneyAnalysis): MisplacedAmount[] {
  const displaced = figures.displacedApprovals.get(row);
  return displaced ? [{ row, from: 'nextYearFunding', to: 'approved', euros: displaced.euros, clue: 'approval' }] : [];
}

/** What the totals give away, or the row by itself. */
function slipped(row: Annexe1Row, { slips, figures, opposites }: MoneyAnalysis, tolerance: number): MisplacedAmount[] {
  const slip = slips.get(row);
  if (slip) {
    const explainsBoth = opposites.some(({ from, to }) => from.key === slip.from && to.key === slip.to);
    const moved: MisplacedAmount = {
      row,
      from: slip.from,
      to: slip.to,
      euros: slip.amount,
      clue: explainsBoth ? 'totals' : 'total',
    };
    return [moved, ...(slip.to === 'requested' ? fundingInTheWay(row) : [])];
  }
  const { cost, requested, funding } = row;
  const namesFunder = requested.value.parts.length > 0 && requested.value.parts.every(({ actor }) => actor !== null);
  const approved = row.approved.value.total ?? figures.displacedApprovals.get(row)?.euros ?? null;
  const { total } = cost.value;
  if (!namesFunder || !funding.value.isEmpty || total === null || approved === null || total <= 0) return [];
  return isSame(total, approved, tolerance)
    ? [{ row, from: 'cost', to: 'requested', euros: total, clue: 'request' }]
    : [];
}

/** The co-funding that stands where the request belongs, and leaves its own column empty: « 22500 DRD au SIAO ». */
function fundingInTheWay(row: Annexe1Row): MisplacedAmount[] {
  const { requested, funding } = row;
  const { parts, total } = requested.value;
  const isFunding = parts.length > 0 && parts.every(({ source }) => source !== null);
  if (!isFunding || total === null || !funding.value.isEmpty || funding.isMissing) return [];
  return [{ row, from: 'requested', to: 'funding', euros: total, clue: 'source' }];
}
