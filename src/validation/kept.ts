import type { ParsedSettings } from '../convention';
import { parseSettings } from '../convention';
import type { WorkbookSnapshot } from '../workbook';
import { standing } from '../workbook';

/** The settings that a workbook is to be checked under: its own, or the defaults where it keeps none. */
export function keptSettings({ state }: WorkbookSnapshot): ParsedSettings {
  return parseSettings(state?.settings?.values ?? {});
}

/** The terms that the workbook's readers added to its glossary. */
export function keptTerms({ state }: WorkbookSnapshot): string[] {
  return standing(state?.terms ?? []).map(({ term }) => term);
}
