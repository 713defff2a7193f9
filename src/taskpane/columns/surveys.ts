import type { BlockPlan, BlockSurvey } from '../../columns';
import { SEPARATOR } from '../../workbook';
import type { ComputedBlock, ComputedRole, SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import type { Session } from '../session';
import { isoDay } from '../session/ports';

/** The columns that the user ticked, by annexe; those that were not touched are the add-in's choice. */
export type Chosen = Partial<Record<ComputedRole, readonly string[]>>;

/** What the worker needs to work a summary out: the workbook, what was found in it, and the day. */
export function requestOf(session: Session, snapshot: WorkbookSnapshot) {
  const findings = session.getState().result?.outcome.findings ?? null;
  const counted = findings?.map(({ severity, action, cells }) => ({ severity, action, cells })) ?? null;
  return { snapshot, findings: counted, today: isoDay(new Date()) };
}

/**
 * What can be done about the columns of each annexe.
 * @param former a block whose typed cells are to be taken over
 */
export function surveyOf(
  session: Session,
  snapshot: WorkbookSnapshot,
  wishes: { chosen: Chosen; former: ComputedBlock | null },
): Promise<readonly BlockSurvey[]> {
  return session.work('surveyColumns', { ...requestOf(session, snapshot), wishes });
}

/** The block of an annexe as it stands at this moment. */
export async function presentBlock(
  session: Session,
  role: ComputedRole,
): Promise<{ sheet: SheetSnapshot; block: ComputedBlock } | undefined> {
  const fresh = await session.read({ isExplicit: true });
  return (fresh?.snapshot.sheets ?? []).flatMap((sheet) =>
    sheet.computed.filter((block) => block.role === role).map((block) => ({ sheet, block })),
  )[0];
}

/**
 * The plan of an annexe at this moment, for what was typed in a block that it had.
 * @param chosen the columns; those of the block unless said
 * @returns null where it cannot be made: no annexe, or a workbook that cannot be read
 */
export async function planAgain(
  session: Session,
  former: ComputedBlock,
  chosen: Chosen = { [former.role]: former.columns.map(({ id }) => id).filter((id) => id !== SEPARATOR) },
): Promise<BlockPlan | null> {
  const fresh = await session.read({ isExplicit: true });
  if (!fresh) return null;
  const found = await surveyOf(session, fresh.snapshot, { chosen, former });
  return found.find(({ role }) => role === former.role)?.plan ?? null;
}
