/** The number of an action, as people write it. */
import type { CellValue } from '../workbook';
import { clean, plainSigns, shadow } from './text';

const NUMBER =
  /^(?:(?:action|fiche(?: action)?|n ?[°o]|num(?:ero)?)\.? ?)*(?:n ?[°o]\.? ?)?(?:[a-z]{1,3}[ -]?)?0*(\d{1,5})(?:[.,]0+)? ?[.)°:-]*$/;
/** « 1.2 »: the second action of the first axis. */
const WITHIN_AXIS = /^(?:(?:action|fiche(?: action)?|n ?[°o])\.? ?)*(\d{1,3})[.,]([1-9]) ?[.)°:-]*$/;
const PREFIX = /^(?:(?:action|fiche(?: action)?|n ?[°o]|num(?:ero)?)\.? ?)*([a-z]{1,3})[ -]?\d/;
const LEADING_NUMBER =
  /^(?:(?:action|fiche(?: action)?|n ?[°o])\.? ?)*(?:n ?[°o]\.? ?)?0*(\d{1,3})(?: ?[.):-] ?|\s+- )(?=\D)/;

/**
 * 3, "3", "3.", "n°3", "Action 3", "03", "A3" → 3; "1.2", the second action of an axis, → 1.2; null where the cell says
 * no number.
 */
export function parseActionNumber(raw: CellValue): number | null {
  if (typeof raw === 'number') return ofNumber(raw);
  if (typeof raw !== 'string') return null;
  const plain = shadow(plainSigns(clean(raw)));
  const [, axis, place] = WITHIN_AXIS.exec(plain) ?? [];
  if (axis !== undefined && place !== undefined && Number(axis) > 0) return Number(`${axis}.${place}`);
  const digits = NUMBER.exec(plain)?.[1];
  const number = Number(digits);
  return digits !== undefined && number > 0 ? number : null;
}

/** 3, or 1.2; nothing more exact is a number of an action. */
function ofNumber(raw: number): number | null {
  const tenths = Math.round(raw * 10);
  return raw >= 1 && Number.isSafeInteger(tenths) && Math.abs(raw * 10 - tenths) < 1e-9 ? tenths / 10 : null;
}

/** The letters before an action’s number: « a » of « A3 »; "" where there are none. */
export function numberPrefix(raw: CellValue): string {
  return typeof raw === 'string' ? (PREFIX.exec(shadow(plainSigns(clean(raw))))?.[1] ?? '') : '';
}

/** The number that begins an action's title, where the annexe has no column for it: « 3. Mobiliser le parc privé » → 3. */
export function leadingNumber(title: CellValue): number | null {
  if (typeof title !== 'string') return null;
  const digits = LEADING_NUMBER.exec(shadow(plainSigns(clean(title))))?.[1];
  return digits !== undefined && Number(digits) > 0 ? Number(digits) : null;
}
