import type { Mark, WorkbookSnapshot } from '../../workbook';
import { createPace } from '../pace';
import { roundTrip } from '../runtime';
import { ExcelTrouble, goneSheets, isTrouble, protectedSheets, withMore } from '../trouble';
import { queueAdding } from './add';
import { sweep } from './clear';
import { isUnfinished } from './list';
import { planMarks } from './plan';
import type { SheetPlan } from './plan';
import { queueRemoval } from './remove';
import { queueWitness } from './witness';

const unsure =
  'Les repères des feuilles sont peut-être incomplets\u00a0: le prochain clic sur «\u00a0Valider\u00a0» les remettra tous en place.';

/**
 * Puts the marks of a new run in the place of all earlier ones, in one round trip. Only where Excel does not find
 * everything as it was read (marks undone, a sheet protected or deleted meanwhile) does it look again and start afresh.
 * @param snapshot the workbook as the marks were computed from it
 * @throws ExcelTrouble « read-only » with nothing done; « changed » with every mark taken off; « protected » and
 * « sheet-gone » when some sheets could not be marked, the others being marked
 */
export async function applyMarks(snapshot: WorkbookSnapshot, marks: readonly Mark[]): Promise<void> {
  const pace = createPace();
  const plans = planMarks(snapshot, marks);
  if (plans.length === 0) return;
  if (snapshot.isReadOnly) throw new ExcelTrouble('read-only');
  const open = plans.filter(({ read }) => !read.isProtected);
  await pace();
  // What may be someone else's is looked at before anything is removed.
  const isDoubtful = open.some(({ read }) => read.marks.some(isUnfinished));
  const outcome = isDoubtful ? await markAfresh(open) : await mark(open);
  if (!outcome.isAsRead) {
    await sweep();
    throw new ExcelTrouble('changed');
  }
  const locked = [...plans.filter(({ read }) => read.isProtected), ...outcome.locked].map(({ read }) => read.name);
  if (locked.length > 0) {
    throw protectedSheets(locked, {
      one: 'ses repères n’ont pas été mis à jour',
      several: 'leurs repères n’ont pas été mis à jour',
    });
  }
  if (outcome.gone.length > 0) throw goneSheets(outcome.gone.map(({ read }) => read.name));
}

interface Outcome {
  /** The sheets still were as they had been read. */
  isAsRead: boolean;
  /** Sheets that were found protected, or not found. */
  locked: SheetPlan[];
  gone: SheetPlan[];
}

async function mark(plans: SheetPlan[]): Promise<Outcome> {
  try {
    return { isAsRead: await write(plans), locked: [], gone: [] };
  } catch (error) {
    // Excel may have done all of it, some or nothing, and cannot be asked.
    if (isTrouble(error, 'connection')) throw withMore(error, unsure);
    // Only these can stop Excel half-way; whatever refuses the request as a whole leaves nothing to put right.
    if (!isTrouble(error, 'sheet-gone', 'protected', 'unknown')) throw error;
    return markAfresh(plans);
  }
}

/** Removes every mark of ours that can be found, then marks the sheets that are there and not protected. */
async function markAfresh(plans: SheetPlan[]): Promise<Outcome> {
  const { found } = await sweep().catch((error: unknown) => {
    throw withMore(error, unsure);
  });
  const present = new Map(found.sheets.map((sheet) => [sheet.id, sheet]));
  const locked = plans.filter(({ read }) => present.get(read.id)?.isProtected === true);
  const gone = plans.filter(({ read }) => !present.has(read.id));
  const open = plans.filter((plan) => !locked.includes(plan) && !gone.includes(plan) && plan.areas.length > 0);
  try {
    return { isAsRead: await write(open.map((plan) => ({ ...plan, old: [] }))), locked, gone };
  } catch (error) {
    // Rather no marks than half of them; whatever the sweep meets, the first error is the one to tell.
    const isSwept = await sweep().then(
      () => true,
      () => false,
    );
    throw isSwept ? error : withMore(error, unsure);
  }
}

/** One round trip: the old marks off, the new ones on. Says whether the sheets still were as they had been read. */
async function write(plans: SheetPlan[]): Promise<boolean> {
  if (plans.length === 0) return true;
  return roundTrip(({ workbook }) => {
    const sheets = plans.map((plan) => ({ plan, sheet: workbook.worksheets.getItem(plan.read.id) }));
    const witnesses = sheets
      .filter(({ plan }) => plan.areas.length > 0)
      .map(({ plan, sheet }) => queueWitness(sheet, plan.read, plan.areas));
    for (const { plan, sheet } of sheets) for (const id of plan.old) queueRemoval(sheet, id);
    for (const { plan, sheet } of sheets) queueAdding(sheet, plan);
    return () => witnesses.every((isAsRead) => isAsRead());
  });
}
