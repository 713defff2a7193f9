/**
 * The address at which the add-in is put online, with the slash that ends a folder; this machine's where none is given.
 * @throws Error, in French, when Office would refuse it
 */
export function addressOf(asked?: string): string;
/** The manifest of an add-in that is online at an address, from the committed one. */
export function manifestAt(address: string, committed: string): string;
