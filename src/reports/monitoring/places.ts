/** What the formulas of « Suivi d’exécution » say of the other monitoring sheets, those there and those made with it. */
import { columnRange, fixedColumn, parameterCell, sheetPrefix } from '../../monitoring';
import type { MonitoringContext } from './context';
import { actionsOf } from './context';
import { FIRST_ROW, SPARE_ROWS } from '../../monitoring';
import type { IndicatorKey, VoucherKey } from '../../monitoring';
import type { FormulaPlaces } from './execution-formulas';
import { indicatorRows, indicatorSheetColumns, INDICATORS_NAME } from './indicators';
import { PARAMETERS_NAME, parameterPlace } from './parameters';
import { lettersOf } from './table';
import { VOUCHERS_NAME, voucherRowCount, voucherSheetColumns } from './vouchers';
import { columnNumber } from '../../workbook';

type PlacesOfYear = Pick<FormulaPlaces, 'closing' | 'vouchers' | 'indicators'>;

export interface SheetPlaces {
  forYear(year: number): PlacesOfYear;
}

/** The places of the sheets that the workbook has, else of those that are made at the same time. */
export function sheetPlaces(context: MonitoringContext): SheetPlaces {
  const { monitoring, annexes } = context;
  // Asked for each action, and the same for all those of a year.
  const known = new Map<number, PlacesOfYear>();
  return {
    forYear(year) {
      const places = known.get(year) ?? {
        closing: closing(context, year),
        vouchers: voucherPlaces(context),
        indicators: indicatorPlaces(context, year > annexes.years.first),
      };
      known.set(year, places);
      return places;
    },
  };

  function closing({ annexes: { years } }: MonitoringContext, year: number): string {
    const otherwise = `DATE(${year},12,31)`;
    const cell = monitoring.parameters
      ? parameterCell(monitoring.parameters, year, 'closingDate')
      : `${sheetPrefix(PARAMETERS_NAME)}${parameterPlace('closingDate', year, years)}`;
    return cell === null ? otherwise : `IF(ISNUMBER(${cell}),${cell},${otherwise})`;
  }
}

function voucherPlaces({ monitoring: { vouchers } }: MonitoringContext): FormulaPlaces['vouchers'] {
  const letters = lettersOf(voucherSheetColumns);
  const range = (key: VoucherKey) =>
    vouchers
      ? columnRange(vouchers, key)
      : fixedColumn(VOUCHERS_NAME, columnNumber(letters(key)), FIRST_ROW, FIRST_ROW + voucherRowCount - 1 + SPARE_ROWS);
  const [number, date, amount] = [range('number'), range('date'), range('amount')];
  return number && date && amount ? { number, date, amount } : null;
}

function indicatorPlaces(context: MonitoringContext, isSecond: boolean): FormulaPlaces['indicators'] {
  const { indicators } = context.monitoring;
  const columns = indicatorSheetColumns(context);
  const letters = lettersOf(columns);
  const last = FIRST_ROW + indicatorRows(context, actionsOf(context.annexes)).length - 1 + SPARE_ROWS;
  const range = (key: IndicatorKey) =>
    indicators
      ? columnRange(indicators, key)
      : fixedColumn(INDICATORS_NAME, columnNumber(letters(key)), FIRST_ROW, last);
  const number = range('number');
  const target = range(isSecond ? 'target2' : 'target1');
  const achieved = range(isSecond ? 'achieved2' : 'achieved1');
  const unit = range('unit');
  return number && target && achieved && unit ? { number, target, achieved, unit } : null;
}
