/** The number of an action, as people write it. */
import type { CellValue } from '../workbook';
import { clean, plainSigns, shadow } from './text';

const NUMBER =
  /^(?:(?:action|fiche(?: action)?|n ?[°o]|num(?:ero)?)\.? ?)*(?:n ?[°o]\.? ?)?0*(\d{1,5})(?:[.,]0+)? ?[.)°:-]*$/;
const LEADING_NUMBER =
  /^(?:(?:action|fiche(?: action)?|n ?[°o])\.? ?)*(?:n ?[°o]\.? ?)?0*(\d{1,3})(?: ?[.):-] ?|\s+- )(?=\D)/;

/** 3, "3", "3.", "n°3", "Action 3", "03" → 3; null where the cell says no whole number from 1 on. */
export function parseActionNumber(raw: CellValue): number | null {
  if (typeof raw === 'number') return Number.isSafeInteger(raw) && raw > 0 ? raw : null;
  if (typeof raw !== 'string') return null;
  const digits = NUMBER.exec(shadow(plainSigns(clean(raw))))?.[1];
  const number = Number(digits);
  return digits !== undefined && number > 0 ? number : null;
}

/** The number that begins an action's title, where the annexe has no column for it: « 3. Mobiliser le parc privé » → 3. */
export function leadingNumber(title: CellValue): number | null {
  if (typeof title !== 'string') return null;
  const digits = LEADING_NUMBER.exec(shadow(plainSigns(clean(title))))?.[1];
  return digits !== undefined && Number(digits) > 0 ? Number(digits) : null;
}
