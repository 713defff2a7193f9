import type { SheetName } from '../../workbook';
import { computedName, parseArea } from '../../workbook';
import { putFiltersBack, queueLifting, withFiltersBack, writeUnfiltered } from '../filters/lift';
import { roundTrip } from '../runtime';
import { ExcelTrouble, isTrouble, withMore } from '../trouble';
import type { Examined } from './examine';
import type { Departure } from './leave';
import { filtersWithout, queueDeparture } from './leave';
import { notAllGone } from './sentences';
import { sheetNames } from './site';

/** Queues what else is to be done, given the names that are on the sheet. */
type Also = (sheet: Excel.Worksheet, names: SheetName[]) => void;

/**
 * Takes columns away in one round trip. If Excel breaks off, looks where those are that are left and takes them away,
 * once more.
 * @param departure the columns, where they stand now
 * @throws ExcelTrouble that says that some may be left
 */
export async function depart(
  sheet: string,
  departure: Departure,
  { names, filters }: Pick<Examined, 'names' | 'filters'>,
  also: Also = () => undefined,
): Promise<void> {
  const after = filtersWithout(departure, filters);
  try {
    await writeUnfiltered(sheet, after, (target) => {
      also(target, names);
      queueDeparture(target, departure, { names });
    });
  } catch (error) {
    // A mistake of ours is for the error boundary.
    if (!(error instanceof ExcelTrouble) || isTrouble(error, 'not-kept')) throw error;
    await sheetNames(sheet)
      .then((now) => takeRest(sheet, departure, { names: now, filters }, also))
      .catch(async () => {
        throw await withFiltersBack(sheet, filters, withMore(error, notAllGone(sheet)));
      });
    await putFiltersBack(sheet, after);
  }
}

/** The columns that are left, where their names say that they stand by now; null as its place where the cells are gone. */
function placesOf({ role, columns }: Departure, names: readonly SheetName[]) {
  return columns.map((column) => {
    const name = names.find((one) => one.name === computedName(role, column.id));
    return { column, name, area: name ? parseArea(name.formula.slice(name.formula.lastIndexOf('!') + 1)) : null };
  });
}

/** Takes away what is left, and the names whose cells are gone. */
function takeRest(
  sheet: string,
  departure: Departure,
  { names, filters }: Pick<Examined, 'names' | 'filters'>,
  also: Also,
): Promise<void> {
  const places = placesOf(departure, names);
  const columns = places.flatMap(({ column, area }) =>
    area ? [{ ...column, column: area.left, top: area.top, bottom: area.bottom }] : [],
  );
  return roundTrip(({ workbook }) => {
    const target = workbook.worksheets.getItem(sheet);
    queueLifting(target, filters);
    also(target, names);
    for (const { name, area } of places) if (name && !area) target.names.getItem(name.name).delete();
    queueDeparture(target, { ...departure, columns }, { names });
    return () => undefined;
  });
}
