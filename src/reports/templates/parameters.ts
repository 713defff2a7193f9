/** What « Paramètres » says of the year of a template, followed by formulas; a blank to fill in where it says nothing. */
import type { ParameterKey } from '../../monitoring';
import { parameterCell } from '../../monitoring';
import type { CellValue } from '../../workbook';
import type { Piece } from '../sheet/cells';
import { formula, input } from '../sheet/cells';
import type { LookName } from '../theme';
import type { TemplateContext } from './template';

/** The cell of a parameter, fixed; null where the workbook has no « Paramètres ». */
export function parameterRef({ monitoring, year }: TemplateContext, key: ParameterKey): string | null {
  return monitoring.parameters && parameterCell(monitoring.parameters, year, key);
}

/** A cell to fill in that shows what « Paramètres » says, else what is known otherwise. */
export function parameterInput(
  context: TemplateContext,
  key: ParameterKey,
  look: LookName,
  over?: Parameters<typeof input>[2],
  otherwise: CellValue = null,
): Piece {
  const cell = parameterRef(context, key);
  if (cell === null) return input(otherwise, look, over);
  const blank = typeof otherwise === 'number' ? String(otherwise) : `"${otherwise ?? ''}"`;
  return formula(`=IF(${cell}="",${blank},${cell})`, look, over);
}
