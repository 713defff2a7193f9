/** Excel that breaks off in the middle of a batch, as when a member meets something unforeseen. */
import type { OpenHost } from './excel-host';

/** @returns how many actions the batches had so far */
export function failingAt(_opened: OpenHost, _nth: number): void {}
