/** The command « Calculs » on an open workbook, as the pane runs it. */
import { readAnnexes } from '../../src/annexes';
import type { Agreement, BlockPlan } from '../../src/columns';
import { columnsOf, findingsByAction, planBlock } from '../../src/columns';
import type { Settings } from '../../src/convention';
import { defaultSettings } from '../../src/convention';
import { applyBlock, removeBlock } from '../../src/excel';
import { readMonitoring } from '../../src/monitoring';
import { isAgreementOf } from '../../src/rules';
import type { ComputedRole, WorkbookSnapshot } from '../../src/workbook';
import { computedBlock } from '../../src/workbook';
import { check, read } from './valider';

export const TODAY = '2021-09-15';

/** What the columns are computed from. */
export function agreementIn(
  snapshot: WorkbookSnapshot,
  { settings = defaultSettings, withFindings = false }: { settings?: Settings; withFindings?: boolean } = {},
): Agreement {
  const annexes = readAnnexes(snapshot, settings);
  const findings = withFindings ? findingsByAction(check(snapshot), annexes) : null;
  return {
    annexes,
    monitoring: readMonitoring(snapshot),
    settings,
    isOwn: isAgreementOf(annexes, settings),
    today: TODAY,
    findings,
  };
}

/** The ids of every column of an annexe. */
export function everyColumn(agreement: Agreement, role: ComputedRole): string[] {
  return columnsOf(role, agreement, []).map(({ id }) => id);
}

/** The plan of all the columns of an annexe, or of those that are named. */
export function planned(snapshot: WorkbookSnapshot, role: ComputedRole, ids?: readonly string[]): BlockPlan {
  const agreement = agreementIn(snapshot);
  const plan = planBlock(agreement, role, ids ?? everyColumn(agreement, role));
  if (!plan) throw new Error(`No block for ${role}`);
  return plan;
}

/** The whole command: reads, plans, writes. */
export async function insertColumns(role: ComputedRole, ids?: readonly string[]): Promise<BlockPlan> {
  const plan = planned(await read(), role, ids);
  await applyBlock(plan);
  return plan;
}

/** Takes the columns of an annexe away. */
export async function removeColumns(role: ComputedRole): Promise<void> {
  const { sheets } = await read();
  for (const sheet of sheets) {
    const block = computedBlock(sheet, role);
    if (block) await removeBlock(sheet, block);
  }
}
