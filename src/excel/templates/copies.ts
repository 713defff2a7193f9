/** What the keeping of a template and the filling of one have in common: a sheet is copied, or nothing is. */
import { SIGNATURE_NAME, signatureFormula } from '../../workbook';
import type { SheetSnapshot } from '../../workbook';
import { roundTrip } from '../runtime';
import { signSheet } from '../sign';
import type { PresentSheet } from '../sheets/book';
import { nothing, openBook } from '../sheets/book';
import { leftUnfinished, lockedSheet, notCreated } from '../sheets/sentences';
import { ExcelTrouble, isTrouble } from '../trouble';

/** Queues the signature of a copy: it has that of its original, where that has one. */
export function signCopy(copy: Excel.Worksheet, { signature }: SheetSnapshot, wanted: string): void {
  if (signature === null) signSheet(copy, wanted);
  else copy.names.getItem(SIGNATURE_NAME).formula = signatureFormula(wanted);
}

/** Copies that were being made when Excel broke off. */
export interface BegunCopies {
  read: SheetSnapshot;
  /** What they were to be called, and to bear. */
  names: readonly string[];
  signatures: readonly string[];
  /** All sheets of the workbook before. */
  before: readonly PresentSheet[];
}

/**
 * Takes away the copies that were begun.
 * @throws always: what Excel said, and what is left
 */
export async function takeCopiesAway(begun: BegunCopies, error: unknown): Promise<never> {
  const isGone = await remove(begun).then(
    () => true,
    () => false,
  );
  // A mistake of ours speaks no French and is for the error boundary.
  if (!(error instanceof ExcelTrouble)) throw error;
  throw new ExcelTrouble(error.kind, sentence(begun, error, isGone), error.code, { cause: error });
}

function sentence({ read, names }: BegunCopies, error: ExcelTrouble, isGone: boolean): string {
  if (!isGone) return leftUnfinished(error.message, names);
  return isTrouble(error, 'protected') && read.isProtected ? lockedSheet(read.name) : notCreated(error.message, names);
}

async function remove({ read, names, signatures, before }: BegunCopies): Promise<void> {
  const known = new Set(before.map(({ id }) => id));
  const { sheets } = await openBook(nothing);
  const isOurs = ({ name, signature }: PresentSheet) =>
    signature === null ? isUnsigned(name) : signature === read.signature || signatures.includes(signature);
  // The copy of an unsigned sheet before it is signed: by its name already, or « Nom (2) » as Excel calls it at first.
  const isUnsigned = (name: string) =>
    read.signature === null &&
    (names.includes(name) || (/ \(\d+\)$/.test(name) && name.startsWith(read.name.slice(0, 24))));
  const begun = sheets.filter((sheet) => !known.has(sheet.id) && isOurs(sheet));
  if (begun.length === 0) return;
  await roundTrip(({ workbook }) => {
    for (const { id } of begun) workbook.worksheets.getItem(id).delete();
    return () => undefined;
  });
}
