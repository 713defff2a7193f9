import type { SheetName, SheetSnapshot } from '../../workbook';
import { SIGNATURE_NAME, signatureText } from '../../workbook';
import { roundTrip } from '../runtime';
import { ExcelTrouble, isTrouble } from '../trouble';
import { lockedStructure, readOnly } from './sentences';
import { queueChanged, requireSources, sourceRequests } from './sources';

/** A sheet as it is known before anything is built. */
export interface PresentSheet {
  id: string;
  name: string;
  /** 0-based. */
  position: number;
  visible: boolean;
  signature: string | null;
  /** The names whose scope is the sheet. */
  names: SheetName[];
}

/**
 * The sheets of the workbook, in their order, in one round trip; where the sources are too large for one answer, others
 * are made beside it.
 * @param also queues what else is to be read
 * @param sources the sheets, as they were read, that what is to be written was worked out from
 * @throws ExcelTrouble « read-only », or « protected » where no sheet may be added or removed; « changed » where a
 * source is no longer what it was
 */
export async function openBook<T>(
  also: (workbook: Excel.Workbook) => () => T,
  sources: readonly SheetSnapshot[] = [],
): Promise<{ sheets: PresentSheet[]; rest: T }> {
  const [parts = [], ...others] = sourceRequests(sources);
  const look = roundTrip(({ workbook }) => {
    workbook.load({ readOnly: true, protection: { protected: true } });
    workbook.worksheets.load(['id', 'name', 'visibility', 'names/name', 'names/formula']);
    const pick = also(workbook);
    const pickChanged = queueChanged(workbook, parts);
    return () => ({
      isReadOnly: workbook.readOnly,
      isLocked: workbook.protection.protected,
      sheets: workbook.worksheets.items.map(presentSheet),
      rest: pick(),
      changed: pickChanged(),
    });
  }).catch((error: unknown) => {
    throw isTrouble(error, 'read-only') ? new ExcelTrouble('read-only', readOnly) : error;
  });
  const [{ isReadOnly, isLocked, sheets, rest, changed }, ...alsoChanged] = await Promise.all([
    look,
    ...others.map((more) => roundTrip(({ workbook }) => queueChanged(workbook, more))),
  ]);
  if (isReadOnly) throw new ExcelTrouble('read-only', readOnly);
  if (isLocked) throw new ExcelTrouble('protected', lockedStructure);
  requireSources(sources, sheets, [changed, ...alsoChanged]);
  return { sheets, rest };
}

function presentSheet({ id, name, visibility, names: { items } }: Excel.Worksheet, position: number) {
  const names = items.map((item) => ({ name: item.name, formula: String(item.formula) }));
  const formula = names.find((item) => item.name === SIGNATURE_NAME)?.formula;
  const signature = formula === undefined ? null : signatureText(formula);
  return { id, name, position, visible: visibility === 'Visible', signature, names };
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
