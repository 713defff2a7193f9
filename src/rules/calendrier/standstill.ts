import type { Annexe2Row } from '../../annexes';
import { type Milestone, milestonesOf } from './milestones';

const STANDSTILL =
  /interruption|interrompu|suspen(?:du|sion)|abandon|infructueux|sans suite|(?:^| )(?:en )?attente (?:de |d |du )?(?:la |l )?(?:convention|signature|financement|subvention|accord|arbitrage|validation|notification|credits?)/;

/** The step by which an action says that it stands still: a contract interrupted, an agreement waited for; else null. */
export function standstillOf(row: Annexe2Row): Milestone | null {
  return milestonesOf(row).find(({ folded }) => STANDSTILL.test(folded)) ?? null;
}

/** Whether an action stands still, by its own steps. */
export function isStandingStill(row: Annexe2Row): boolean {
  return standstillOf(row) !== null;
}
