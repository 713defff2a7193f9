import type { AmountPart, Annexe1, Annexe1Row } from '../../annexes';
import type { Settings } from '../../convention';
import type { CellRef } from '../../workbook';
import type { MoneyKey } from './money';
import type { MoneyAnalysis } from './money-analysis';
import { moneyAnalysis } from './money-analysis';

/** An amount that was approved, with its beneficiary. */
export interface ApprovedPart extends AmountPart {
  row: Annexe1Row;
  cell: CellRef;
  /** The whole cell, as written. */
  text: string;
  /** It was typed in the column beside its own. */
  isDisplaced: boolean;
}

/** Of each analysis: several rules ask for them. */
const known = new WeakMap<MoneyAnalysis, readonly ApprovedPart[]>();

/** Every amount approved, wherever it was typed. */
export function approvedParts(annexe: Annexe1, settings: Settings): readonly ApprovedPart[] {
  const analysis = moneyAnalysis(annexe, settings);
  const parts = known.get(analysis) ?? gather(annexe, analysis);
  known.set(analysis, parts);
  return parts;
}

function gather(annexe: Annexe1, { displacedApprovals }: MoneyAnalysis): ApprovedPart[] {
  return annexe.rows.flatMap((row) => {
    const displaced = displacedApprovals.get(row);
    const { cell, text, value } = displaced?.field ?? row.approved;
    return value.parts.map((part) => ({ ...part, row, cell, text, isDisplaced: displaced !== undefined }));
  });
}

/** Where a finding on a whole column is shown: its total if there is one, else its heading. */
export function totalPlace({ total, columns, sheet, headerRow }: Annexe1, key: MoneyKey): CellRef {
  return total?.amounts[key]?.cell ?? columns[key]?.cell ?? { sheet: sheet.name, row: headerRow, column: 1 };
}
