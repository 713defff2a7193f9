import type { Package } from './package';
import { readSheetPart, type SheetPart } from './sheet-part';
import { attribute, childNamed, childrenNamed, rootOf, type Element } from './xml';

/** The XML of the workbook: which sheets there are, and what concerns all of them. */
export interface WorkbookPart {
  root: Element;
  /** All sheets in the order of their tabs; those of charts, macros and dialogs hold no cells and have no part. */
  sheets: { name: string; part: SheetPart | null }[];
}

export function readWorkbookPart(file: Package): WorkbookPart {
  const root = rootOf(file.text(file.workbookPath) ?? '');
  const targets = new Map(file.relationships(file.workbookPath).map(({ id, kind, target }) => [id, { kind, target }]));
  const sheets = childrenNamed(childNamed(root, 'sheets'), 'sheet').map((sheet) => {
    const relationship = Array.from(sheet.attributes).find(({ localName }) => localName === 'id')?.value ?? '';
    const target = targets.get(relationship);
    const xml = target?.kind === 'worksheet' ? file.text(target.target) : undefined;
    const part = target && xml !== undefined ? readSheetPart(target.target, xml) : null;
    return { name: attribute(sheet, 'name') ?? '', part };
  });
  return { root, sheets };
}
