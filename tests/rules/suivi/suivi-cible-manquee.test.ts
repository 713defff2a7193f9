import { rule } from '../../../src/rules/suivi/suivi-cible-manquee';
import { testRule } from '../../support/rule-tester';
import { readMonitoring } from '../../../src/monitoring';
import type { CellValue } from '../../../src/workbook';
import { monitored, typedOn } from '../../support/monitored';
import { workbook } from '../../support/workbooks';

/** The agreement with something typed on the first indicator of action 3, and on its row of « Suivi d’exécution ». */
function indicators(typed: Record<string, CellValue>, action: Record<string, CellValue> = {}) {
  const book = monitored({ 3: action });
  const table = readMonitoring(book).indicators;
  const row = table?.rows.find(({ number }) => number.value === 3)?.row;
  if (!table || row === undefined) throw new Error('No indicator');
  const cells = Object.entries(typed).map(([key, value]) => {
    return { row, column: table.columns[key as keyof typeof table.columns] ?? 0, value };
  });
  return {
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.name === table.sheet.name ? typedOn(sheet, cells) : sheet)),
  };
}

testRule(rule, {
  flagged: [
    {
      name: 'a target that was missed, without a word',
      workbook: indicators({ achieved1: 12 }),
      findings: [
        {
          cell: 'Suivi des indicateurs!J8',
          cells: ['Suivi des indicateurs!I8', 'Suivi des indicateurs!J8'],
          action: 3,
          message: 'L’action 3 n’atteint pas sa cible 2023 : 12 ménages pour 40 ménages (30 %)',
          evidence: ['Indicateur (C8)', 'Cible 2023 (I8) : 40 ménages', 'Réalisé 2023 (J8) : 12 ménages'],
        },
      ],
    },
  ],
  silent: [
    { name: 'no monitoring sheet', workbook: workbook() },
    { name: 'nothing measured', workbook: indicators({}) },
  ],
  nearMisses: [
    { name: 'a target that was reached', workbook: indicators({ achieved1: 40 }) },
    { name: 'a comment', workbook: indicators({ achieved1: 12, comment: 'Recrutement en octobre' }) },
    { name: 'an explanation of the action', workbook: indicators({ achieved1: 12 }, { explanation: 'Recrutement' }) },
    { name: 'what was to go down, and did', workbook: indicators({ achieved1: 12, direction: 'baisse' }) },
  ],
});
