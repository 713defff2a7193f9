import { amountFaults } from './amounts';
import { annexesFaults } from './annexes';
import { calendarFaults } from './calendar';
import { conventionFaults } from './convention';
import type { Fault } from './fault';
import { fundingFaults } from './funding';
import { steeringFaults } from './steering';
import { tableFaults } from './table';
import { totalFaults } from './totals';

export type { Fault } from './fault';

/** Every kind of mistake that the rules are measured on. */
export const faults: readonly Fault[] = [
  ...amountFaults,
  ...fundingFaults,
  ...totalFaults,
  ...tableFaults,
  ...conventionFaults,
  ...calendarFaults,
  ...steeringFaults,
  ...annexesFaults,
];
