/**
 * Writes the sample with its monitoring sheets and invented data of 2021: `npm run sample:suivi`. The sheets are those that
 * the add-in inserts, built by the add-in itself on the Excel host.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../preview/files/open';
import { saveXlsx } from '../../preview/files/save';
import { defaultSettings } from '../../src/convention';
import { createSheets, readWorkbook } from '../../src/excel';
import { executionOf, type Monitoring, readMonitoring } from '../../src/monitoring';
import { missingSheets, monitoringContext } from '../../src/reports/monitoring';
import type { CellRef } from '../../src/workbook';
import { openHost } from '../../tests/support/excel-host';
import { inExcel } from '../../tests/support/valider';
import { samplePath } from './build';
import { type InventedRow, inventedAchievements, inventedParameters, inventedRows } from './invented-2021';

export const monitoredSamplePath = join(__dirname, 'suivi-amp-2021-donnees-inventees.xlsx');

const YEAR = 2021;
const NOTE = [
  'Données inventées',
  'Les annexes de ce classeur sont celles de la convention. Tout ce qui est saisi dans les feuilles de suivi (statuts, dates, dépenses, cofinancements, résultats) a été inventé pour montrer le complément : rien n’en est tiré d’un document réel.',
];

/** A value as it is typed: a day as Excel counts it. */
function typed(value: string | number): string | number {
  if (typeof value === 'number' || !/^\d{4}-\d\d-\d\d$/.test(value)) return value;
  return Math.round(Date.parse(`${value}T00:00:00Z`) / 86_400_000) + 25_569;
}

async function build(): Promise<void> {
  const { workbook } = await openXlsx(new Uint8Array(readFileSync(samplePath)), 'Suivi.xlsx');
  const opened = await openHost(workbook);
  const read = () => readWorkbook({ needsWhole: () => true });
  const context = monitoringContext(await read(), defaultSettings);
  await createSheets(missingSheets(context, YEAR), { after: ['Annexe 1', 'Annexe 2'] });
  await typeInventedData(readMonitoring(await read()));
  await inExcel(({ worksheets }) => {
    const note = worksheets.add('Données inventées');
    note.position = 0;
    note.getRange('A1:A2').values = NOTE.map((line) => [line]);
    note.getRange('A1').format.font.bold = true;
    note.getRange('A2').format.wrapText = true;
    note.getRange('A:A').format.columnWidth = 520;
    worksheets.getItem('Suivi d’exécution 2021').activate();
  });
  const { bytes } = await saveXlsx(await opened.host.save());
  writeFileSync(monitoredSamplePath, bytes);
  console.log(`${monitoredSamplePath} : ${bytes.length} octets`);
}

/** Types the invented data into the monitoring sheets of the open workbook. */
export async function typeInventedData(monitoring: Monitoring): Promise<void> {
  const cells = typedCells(monitoring);
  await inExcel(({ worksheets }) => {
    for (const { cell, value } of cells) {
      worksheets.getItem(cell.sheet).getCell(cell.row - 1, cell.column - 1).values = [[typed(value)]];
    }
  });
}

/** Where each invented value goes. */
function typedCells(monitoring: Monitoring): { cell: CellRef; value: string | number }[] {
  const execution = executionOf(monitoring, YEAR);
  const parameters = monitoring.parameters?.years.find(({ year }) => year === YEAR);
  if (!execution || !parameters || !monitoring.indicators) throw new Error('The monitoring sheets were not made.');
  const ofActions = execution.rows.flatMap((row) => {
    const { funding = {}, ...fields }: InventedRow = inventedRows[row.number.value ?? 0] ?? {};
    return [
      ...Object.entries(fields).map(([key, value]) => ({ cell: row[key as keyof typeof fields].cell, value })),
      ...row.funding.flatMap(({ funder, field }) => {
        const value = funding[funder];
        return value === undefined ? [] : [{ cell: field.cell, value }];
      }),
    ];
  });
  const ofIndicators = Object.entries(inventedAchievements).flatMap(([action, fields]) => {
    const row = monitoring.indicators?.rows.find(({ number }) => number.value === Number(action));
    if (!row) throw new Error(`No indicator of action ${action}`);
    return Object.entries(fields).map(([key, value]) => ({ cell: row[key as keyof typeof fields].cell, value }));
  });
  const ofYear = Object.entries(inventedParameters).map(([key, value]) => {
    return { cell: parameters[key as 'paid'].cell, value };
  });
  return [...ofActions, ...ofIndicators, ...ofYear];
}

if (require.main === module) void build().then(() => process.exit(0));
