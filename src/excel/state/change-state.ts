import { parseState, serialiseState } from '../../workbook';
import type { StateChange, WorkbookState } from '../../workbook';
import { roundTrip } from '../runtime';
import { ExcelTrouble, isTrouble } from '../trouble';
import type { StatePart } from './parts';
import { queuePartIds, queueParts, stateOf } from './parts';

const readOnly =
  'Ce classeur est ouvert en lecture seule\u00a0: rien ne peut y être gardé. Activez la modification, ou enregistrez une copie (Fichier > Enregistrer une copie) et ouvrez-la, puis recommencez.';

/**
 * Applies a decision to what the workbook keeps at this very moment, writes it and reads it back. Where a colleague wrote
 * in between, it is done once more over what they wrote. Several parts become one; parts that cannot be read stay.
 * Some builds of Excel lose the user's undo history by it (office-js #4484), hence on explicit commands only.
 * @returns what the workbook keeps from now on
 * @throws ExcelTrouble « read-only »; « not-kept » when what was written is not there afterwards
 */
export async function changeState(change: StateChange): Promise<WorkbookState> {
  const state = (await attempt(change)) ?? (await attempt(change));
  if (!state) throw new ExcelTrouble('not-kept');
  return state;
}

/** The state as it was written and read back; null when something else was found in its place. */
async function attempt(change: StateChange): Promise<WorkbookState | null> {
  try {
    const parts = (await readParts()).filter(({ state }) => state !== null);
    const state = change(stateOf(parts));
    const xml = serialiseState(state);
    const id = await write(parts, xml);
    const found = await readBack(id);
    return found && serialiseState(found) === xml ? state : null;
  } catch (error) {
    // A part that a colleague, or Excel itself, took away meanwhile.
    if (isTrouble(error, 'sheet-gone')) return null;
    throw error;
  }
}

async function readParts(): Promise<StatePart[]> {
  const { ids, isReadOnly } = await roundTrip(({ workbook }) => {
    workbook.load({ readOnly: true });
    const pickIds = queuePartIds(workbook);
    return () => ({ ids: pickIds(), isReadOnly: workbook.readOnly });
  });
  if (isReadOnly) throw new ExcelTrouble('read-only', readOnly);
  return ids.length === 0 ? [] : roundTrip(({ workbook }) => queueParts(workbook, ids));
}

/** Writes into the first part, or a new one, and takes the others away. Gives the identifier of the one that stays. */
function write([first, ...others]: StatePart[], xml: string): Promise<string> {
  return roundTrip(({ workbook: { customXmlParts } }) => {
    const part = first ? customXmlParts.getItem(first.id) : customXmlParts.add(xml);
    if (first) part.setXml(xml);
    part.load({ id: true });
    for (const { id } of others) customXmlParts.getItem(id).delete();
    return () => part.id;
  });
}

async function readBack(id: string): Promise<WorkbookState | null> {
  return roundTrip(({ workbook }) => {
    const text = workbook.customXmlParts.getItem(id).getXml();
    return () => parseState(text.value);
  });
}
