/** What « Calculs » writes into the workbook: each command reads or is given what is there, and can be taken back. */
import type { BlockSurvey, PriorityProposal } from '../../columns';
import { formerPlan } from '../../columns';
import { ExcelTrouble } from '../../excel';
import { RECAP_SIGNATURE } from '../../reports/recapitulatif/signature';
import { inverse, witnessesOf } from '../../workbook';
import type { ComputedBlock, WorkbookSnapshot } from '../../workbook';
import type { Session } from '../session';
import { rewriteInPlace } from '../session';
import type { ExcelPort } from '../session/ports';
import type { Chosen } from './surveys';
import { planAgain, presentBlock, requestOf } from './surveys';
import { columnWords } from './words';

/**
 * Puts the columns of an annexe in, or brings them up to date.
 * @returns whether they are
 */
export async function applyColumns(session: Session, { plan, role, block }: BlockSurvey): Promise<boolean> {
  if (!plan) return false;
  return session.write(async (excel, keep) => {
    await excel.applyBlock(plan);
    if (block) {
      keep({ name: columnWords.updatedStep(role), takeBack: () => takeUpdateBack(session, excel, block) });
      return columnWords.updated(role);
    }
    keep({
      name: columnWords.insertedStep(role),
      takeBack: async () => {
        const there = await presentBlock(session, role);
        if (there) await excel.removeBlock(there.sheet, there.block);
      },
    });
    return columnWords.inserted(role, plan.columns.length);
  });
}

/** Puts the columns back that a block had before an update, then what they held. */
async function takeUpdateBack(session: Session, excel: ExcelPort, block: ComputedBlock): Promise<void> {
  const columns = await planAgain(session, block);
  if (columns && columns.insertions.length + columns.leaving.length > 0) await excel.applyBlock(columns);
  const plan = await planAgain(session, block);
  if (plan) await excel.applyBlock(formerPlan(plan, block));
}

/**
 * Takes the columns of an annexe away.
 * @param chosen asked when they are put back: the columns of every annexe that are ticked then
 * @returns whether they are gone
 */
export function removeColumns(
  session: Session,
  { role, block }: BlockSurvey,
  chosen: () => Chosen,
  onRemoved: () => void,
): Promise<boolean> {
  return session.write(async (excel, keep) => {
    const there = await presentBlock(session, role);
    if (!there) return columnWords.removed(role);
    await excel.removeBlock(there.sheet, there.block);
    onRemoved();
    keep({
      name: columnWords.removedStep(role),
      takeBack: async () => {
        const plan = await planAgain(session, block ?? there.block, chosen());
        if (plan) await excel.applyBlock(plan);
      },
    });
    return columnWords.removed(role);
  });
}

/**
 * Makes the sheet « Récapitulatif », or makes it anew.
 * @param after the sheets that it is to stand behind
 */
export async function makeRecap(session: Session, after: readonly string[]): Promise<void> {
  const fresh = await session.read({ isExplicit: true });
  if (!fresh) return;
  const { snapshot, sources } = fresh;
  const blueprint = await session.work('recapitulatif', requestOf(session, snapshot));
  await session.write(async (excel, keep) => {
    if (!blueprint) throw new ExcelTrouble('blocked', columnWords.recapMissing);
    const former = snapshot.sheets.find(({ signature }) => signature === RECAP_SIGNATURE);
    if (former) {
      return rewriteInPlace(excel, keep, { read: former, blueprint, sources }, columnWords.recapMade);
    }
    const created = await excel.createSheets([blueprint], { after, sources });
    keep({ name: columnWords.recapStep, takeBack: () => excel.removeSheets(created) });
    return columnWords.recapMade;
  });
}

/**
 * Writes priorities that were proposed and that the user has confirmed.
 * @param snapshot the workbook as they were worked out from it
 */
export function adoptPriorities(
  session: Session,
  snapshot: WorkbookSnapshot | null,
  adopted: readonly PriorityProposal[],
): Promise<boolean> {
  return session.write(async (excel, keep) => {
    const edits = adopted.map(({ edit }) => edit);
    const witnesses = snapshot ? witnessesOf(snapshot, edits) : [];
    const made = await excel.applyEdits(edits, { witnesses, since: 'check' });
    keep({
      name: columnWords.adoptedStep(made.length),
      takeBack: async () => void (await excel.applyEdits(inverse(made), { witnesses, since: 'fix' })),
    });
    return columnWords.adopted(made.length);
  });
}
