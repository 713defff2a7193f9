/** The templates that a team has kept in its workbook: hidden sheets, known by their signatures. See docs/decisions/010. */
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import type { Action } from '../templates/actions';

const KEPT = 'modèle de l’équipe : ';
const MADE = 'document d’équipe : ';

export interface KeptTemplate {
  sheet: SheetSnapshot;
  /** As the team calls it. */
  name: string;
}

/** What is written on the hidden sheet of a template. */
export function templateSignature(name: string): string {
  return KEPT + name;
}

/** What is written on a sheet that was made of one. */
export function documentSignature(name: string, action: Action | null): string {
  return MADE + (action === null ? name : `${name} ${action.number}`);
}

/** The templates of a workbook, by their names. */
export function keptTemplates({ sheets }: WorkbookSnapshot): KeptTemplate[] {
  return sheets
    .flatMap((sheet) =>
      sheet.signature?.startsWith(KEPT) ? [{ sheet, name: sheet.signature.slice(KEPT.length) }] : [],
    )
    .sort((one, other) => one.name.localeCompare(other.name, 'fr'));
}
