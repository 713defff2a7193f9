import type { SheetBlueprint, SheetSnapshot } from '../../workbook';
import { isUnkept } from '../../excel';
import type { ExcelPort } from './ports';
import { sheetWords } from './sheet-words';
import type { UndoableStep } from './undo';

/**
 * Builds a sheet of ours anew in its place, as a step that « Annuler » takes back.
 * @param said what was done, in a French sentence
 * @returns the sentence, and where the step cannot be taken back, why
 */
export async function rewriteInPlace(
  excel: ExcelPort,
  keep: (step: UndoableStep) => void,
  { read, blueprint, sources }: { read: SheetSnapshot; blueprint: SheetBlueprint; sources: readonly SheetSnapshot[] },
  said: string,
): Promise<string> {
  const rewritten = await excel.rewriteSheet(read, blueprint, { sources });
  if (isUnkept(rewritten)) return `${said} ${sheetWords.notUndoable(rewritten.reason)}`;
  keep({ name: sheetWords.refreshedStep(read.name), takeBack: () => excel.takeBackRewriting(rewritten) });
  return said;
}
