import type { RowFilter } from '../filters/filter';
import { withRowsUnder } from '../filters/filter';
import type { FilterOwners } from '../filters/read';
import { filtersPerhapsLost } from '../filters/sentences';
import { ExcelTrouble, isTrouble, withMore } from '../trouble';
import type { ExtendedSheet, Known } from './extended';
import { closeAgain, filtersOf, isAsRead, look } from './extended';
import { isSame } from './contents';
import { changedSheet, notTakenBack } from './sentences';
import type { Extended } from './shrink';
import { shrink } from './shrink';

/**
 * Takes extensions back: their rows go, their cells hold what they held. One that broke off earlier is gone on with.
 * @throws ExcelTrouble « changed » when something was typed on one of the sheets since, « blocked » under a filter that
 * could not be put back: nothing is changed then; « not-kept » when all is done and only a filter is not as it was
 */
export async function takeBackExtensions(extended: readonly ExtendedSheet[]): Promise<void> {
  const before = await look(extended.map(({ extension }) => extension.read));
  const left = leftOf(extended, before);
  if (left.length === 0) return;
  const filters = await filtersWithout(left);
  try {
    await shrink(withFilters(left, filters));
  } catch (error) {
    if (isTrouble(error, 'not-kept')) throw error;
    await goOn(extended, { before, filters }, error);
  }
}

/** Filters of sheets as they are to be once their rows have gone, by the identifiers of the sheets. */
type Filters = ReadonlyMap<string, readonly RowFilter[]>;

async function filtersWithout(left: readonly Left[]): Promise<Filters> {
  const found = await filtersOf(left.map(({ extension, owners }) => ({ name: extension.read.name, owners })));
  return new Map(
    left.map(({ extension: { read, added }, known: { watch } }, index) => {
      const rows = watch?.between ?? added?.rows.length ?? 0;
      return [read.id, withRowsUnder(found[index] ?? [], added?.like ?? 1, -rows)];
    }),
  );
}

function withFilters(left: readonly Left[], filters: Filters): Extended[] {
  return left.map((one) => ({ ...one, filters: filters.get(one.extension.read.id) ?? [] }));
}

/** A sheet that is still to be put back. */
interface Left extends Omit<Extended, 'filters'> {
  owners: FilterOwners;
}

/**
 * The sheets that are still to be put back.
 * @throws ExcelTrouble « changed »
 */
function leftOf(extended: readonly ExtendedSheet[], now: readonly Known[], before = now): Left[] {
  return extended.flatMap(({ extension, contents }, index) => {
    const [known, earlier] = [now[index], before[index]];
    if (!known || !earlier || isAsRead(extension, known)) return [];
    const { watch } = known;
    const isUnderWay = watch !== null && watch.top === (extension.added?.like ?? 1);
    if (!isUnderWay && !isSame(contents, known.contents))
      throw new ExcelTrouble('changed', changedSheet(extension.read.name));
    return [{ extension, known: { protection: earlier.protection, watch }, owners: known.owners }];
  });
}

/**
 * After Excel broke off: goes on, once.
 * @throws what Excel said, and what has become of the sheets
 */
async function goOn(
  extended: readonly ExtendedSheet[],
  { before, filters }: { before: readonly Known[]; filters: Filters },
  error: unknown,
): Promise<void> {
  const sheets = extended.map(({ extension }) => extension.read);
  try {
    const now = await look(sheets);
    const left = leftOf(extended, now, before);
    if (left.length > 0) await shrink(withFilters(left, filters));
    const done = sheets.flatMap(({ id }, index) => {
      const [earlier, known] = [before[index], now[index]];
      const isLeft = left.some(({ extension }) => extension.read.id === id);
      return earlier && known && !isLeft ? [{ id, before: earlier, now: known, filters: filters.get(id) ?? [] }] : [];
    });
    await closeAgain(done);
  } catch {
    const filtered = sheets.filter(({ id }) => filters.get(id)?.length).map(({ name }) => name);
    const said = [notTakenBack(sheets.map(({ name }) => name)), ...filtersPerhapsLost(filtered)];
    throw withMore(error, said.join(' '));
  }
}
