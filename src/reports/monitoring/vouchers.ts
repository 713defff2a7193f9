/** « Pièces »: what proves the expenditure, row by row; empty when it is made. */
import { typeset } from '../../convention';
import type { SheetBlueprint } from '../../workbook';
import { voucherColumns } from '../../monitoring';
import { type MonitoringContext, agreementName } from './context';
import { exceeds, quoted } from './expressions';
import { FIRST_ROW } from '../../monitoring';
import { monitoringSignature } from '../../monitoring';
import { warningLook } from './looks';
import { titleOfAction } from './titles';
import { type RowCells, type SheetColumn, columnArea, lettersOf, tableBlueprint } from './table';

export const VOUCHERS_NAME = 'Pièces';
export const voucherRowCount = 60;
export const voucherSheetColumns: readonly SheetColumn[] = voucherColumns;

/** The sheet, its rows ready to be filled in. */
export function vouchersBlueprint(context: MonitoringContext): SheetBlueprint {
  const letters = lettersOf(voucherSheetColumns);
  const rows = Array.from({ length: voucherRowCount }, (_, index): RowCells => {
    const number = `$${letters('number')}${FIRST_ROW + index}`;
    return {
      action: { formula: `IF(${number}="","",${titleOfAction(context.annexes, number, quoted('numéro inconnu'))})` },
    };
  });
  const at = (key: string) => `$${letters(key)}${FIRST_ROW}`;
  return tableBlueprint({
    signature: monitoringSignature('vouchers', context.annexes.years.first),
    name: VOUCHERS_NAME,
    title: 'Pièces justificatives',
    note: typeset(
      'Une ligne par mandat, facture ou autre pièce. La date dit de quel exercice est la dépense. La colonne « Pièces saisies » du suivi d’exécution en fait la somme par action.',
    ),
    columns: voucherSheetColumns,
    rows,
    hasTotals: true,
    rowHeight: 18,
    frozenColumns: 2,
    checks: {
      amiShare: {
        formula: `=AND(ISNUMBER(${at('amiShare')}),N(${at('amiShare')})>=0,NOT(${exceeds(at('amiShare'), at('amount'))}))`,
        message: 'La part AMI dépasse le montant de la pièce, ou n’est pas un montant en euros : la garder ?',
      },
    },
    highlights: [
      {
        areas: [columnArea(voucherSheetColumns, 'amiShare', rows.length)],
        formula: `=${exceeds(at('amiShare'), at('amount'))}`,
        look: warningLook,
      },
      {
        areas: [columnArea(voucherSheetColumns, 'action', rows.length)],
        formula: `=${at('action')}=${quoted('numéro inconnu')}`,
        look: warningLook,
      },
    ],
    printedTo: 'proof',
    footer: agreementName(context),
  });
}
