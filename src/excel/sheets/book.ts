import { SIGNATURE_NAME, signatureText } from '../../workbook';
import { roundTrip } from '../runtime';
import { ExcelTrouble, isTrouble } from '../trouble';
import { lockedStructure, readOnly } from './sentences';

/** A sheet as it is known before anything is built. */
export interface PresentSheet {
  id: string;
  name: string;
  /** 0-based. */
  position: number;
  visible: boolean;
  signature: string | null;
}

/**
 * The sheets of the workbook, in their order, in one round trip.
 * @param also queues what else is to be read
 * @throws ExcelTrouble « read-only », or « protected » where no sheet may be added or removed
 */
export async function openBook<T>(
  also: (workbook: Excel.Workbook) => () => T,
): Promise<{ sheets: PresentSheet[]; rest: T }> {
  const { isReadOnly, isLocked, sheets, rest } = await roundTrip(({ workbook }) => {
    workbook.load({ readOnly: true, protection: { protected: true } });
    workbook.worksheets.load(['id', 'name', 'visibility', 'names/name', 'names/formula']);
    const pick = also(workbook);
    return () => ({
      isReadOnly: workbook.readOnly,
      isLocked: workbook.protection.protected,
      sheets: workbook.worksheets.items.map(presentSheet),
      rest: pick(),
    });
  }).catch((error: unknown) => {
    throw isTrouble(error, 'read-only') ? new ExcelTrouble('read-only', readOnly) : error;
  });
  if (isReadOnly) throw new ExcelTrouble('read-only', readOnly);
  if (isLocked) throw new ExcelTrouble('protected', lockedStructure);
  return { sheets, rest };
}

function presentSheet({ id, name, visibility, names }: Excel.Worksheet, position: number): PresentSheet {
  const formula: unknown = names.items.find((item) => item.name === SIGNATURE_NAME)?.formula;
  const signature = typeof formula === 'string' ? signatureText(formula) : null;
  return { id, name, position, visible: visibility === 'Visible', signature };
}

/** What a sheet says that it is as long as it is being built. */
export const UNFINISHED = 'inachevée';

/** Whether Excel broke off while a sheet was being built, and nobody could take it away. */
export function isUnfinished({ signature }: PresentSheet): boolean {
  return signature === UNFINISHED;
}

/** What a sheet says that it is while it is built anew, its hidden copy saying what it is. */
export const BEING_REWRITTEN = 'en cours de réfection';

/** Whether Excel broke off while a sheet was being built anew, and nobody could put it back. */
export function isBeingRewritten({ signature }: PresentSheet): boolean {
  return signature === BEING_REWRITTEN;
}

/** Nothing more to read. */
export const nothing = () => () => undefined;

/** The sheets of ours that were not there before. */
export function addedSince(
  before: readonly PresentSheet[],
  now: readonly PresentSheet[],
  signature: string | null,
): PresentSheet[] {
  const known = new Set(before.map(({ id }) => id));
  return now.filter((sheet) => !known.has(sheet.id) && sheet.signature === signature);
}

/**
 * Where new sheets go, 0-based: behind the last of the sheets to follow and of our own that are seen; the end where there
 * is none.
 */
export function placeAfter(sheets: readonly PresentSheet[], after: readonly string[]): number {
  const followed = sheets.filter(
    ({ name, signature, visible }) => (signature !== null && visible) || after.includes(name),
  );
  return (followed.at(-1)?.position ?? sheets.length - 1) + 1;
}
