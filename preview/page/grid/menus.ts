import type { Univer } from '@univerjs/core';
import { IMenuManagerService } from '@univerjs/ui';

/**
 * Entries of the menus that make no sense here, by their keys: those of text documents, which would stand twice, and
 * Univer's own protection, which is not Excel's.
 */
const UNWANTED = [
  'doc.command.copy',
  'univer.command.cut',
  'univer.command.paste',
  'doc.command.delete-left',
  'sidebar.operation.doc-paragraph-setting-panel',
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
];

/** Takes the unwanted entries out of the menus; an entry that makes no item is left out. */
export function tidyMenus(univer: Univer): void {
  const nothing = { menuItemFactory: () => null };
  const entries = Object.fromEntries(UNWANTED.map((key) => [key, nothing]));
  univer.__getInjector().get(IMenuManagerService).mergeMenu(entries);
}
