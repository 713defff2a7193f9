import { readAnnexes } from '../../../src/annexes';
import { defaultSettings } from '../../../src/convention';
import { createSheets } from '../../../src/excel';
import { executionOf, readMonitoring } from '../../../src/monitoring';
import { missingSheets } from '../../../src/reports/monitoring';
import type { CellValue } from '../../../src/workbook';
import { computedBlock } from '../../../src/workbook';
import { stateOf } from '../../../src/columns';
import { insertColumns, planned } from '../../support/columns';
import { closeHosts } from '../../support/excel-host';
import { daySerial } from '../../support/monitored';
import { inExcel, openSample, read } from '../../support/valider';

jest.setTimeout(120_000);
afterEach(closeHosts);

const CALENDAR = ['fin-prevue', 'duree', 'prochaine-echeance', 'echeance-depassee', 'retard'];
/** The band and the headings stand above action 1. */
const HEAD = 2;

/** Makes the monitoring sheets of a year beside the annexes, as the view of the report does. */
async function monitor(year: number): Promise<void> {
  const snapshot = await read();
  const context = {
    annexes: readAnnexes(snapshot, defaultSettings),
    monitoring: readMonitoring(snapshot),
    settings: defaultSettings,
  };
  await createSheets(missingSheets(context, year), { after: ['Annexe 1', 'Annexe 2'] });
}

/** Types on « Suivi d’exécution », on the row of each action. */
async function type(year: number, typed: Record<number, Record<string, CellValue>>): Promise<void> {
  const execution = executionOf(readMonitoring(await read()), year);
  if (!execution) throw new Error('Nothing is monitored');
  await inExcel(({ worksheets }) => {
    const sheet = worksheets.getItem(execution.sheet.name);
    sheet.protection.unprotect();
    for (const [number, values] of Object.entries(typed)) {
      const row = execution.rows.find((one) => one.number.value === Number(number))?.row ?? 0;
      for (const [key, value] of Object.entries(values)) {
        const column = execution.columns[key as 'status'] ?? 0;
        sheet.getRangeByIndexes(row - 1, column - 1, 1, 1).values = [[value]];
      }
    }
  });
}

/** What the columns show at this moment, of any action; dates as ISO. */
async function calendar(): Promise<(action: number) => unknown[]> {
  const snapshot = await read();
  const [block] = snapshot.sheets.flatMap((sheet) => computedBlock(sheet, 'annexe2') ?? []);
  const shown = (id: string, action: number) => {
    const column = block?.columns.find((candidate) => candidate.id === id);
    const { value = null, numberFormat = '' } = column?.cells[HEAD + action - 1] ?? {};
    if (typeof value !== 'number' || !numberFormat.includes('yyyy')) return value;
    return new Date((value - 25_569) * 86_400_000).toISOString().slice(0, 10);
  };
  return (action) => CALENDAR.map((id) => shown(id, action));
}

test('the calendar of Annexe 2 follows what is typed in the monitoring sheets, and falls back on the annexe', async () => {
  await openSample();
  // The steps of actions 8 and 10
  await inExcel(({ worksheets }) => {
    const sheet = worksheets.getItem('Annexe 2');
    sheet.getRange('G10').values = [['Comité le 15 mars 2099']];
    sheet.getRange('G12').values = [['Comité le 15 mars 2099']];
  });
  await monitor(2021);
  await insertColumns('annexe2', CALENDAR);
  let shown = await calendar();
  // Nothing is typed yet: the last endowed year, 2022 for action 1 and 2021 for action 4; closed to 31 December 2021
  expect(shown(1)).toEqual(['2022-12-31', 20, null, 'non', null]);
  expect(shown(4)).toEqual(['2021-12-31', 4, null, 'non', null]);

  await type(2021, {
    1: { revisedEnd: daySerial('2021-10-31'), status: 'En cours' },
    3: { revisedEnd: daySerial('2021-10-31'), status: 'Terminée' },
    4: { revisedEnd: daySerial('2021-11-30'), actualEnd: daySerial('2021-11-15') },
    7: { revisedEnd: daySerial('2099-06-30') },
    8: { revisedEnd: daySerial('2099-06-30') },
    10: { revisedEnd: daySerial('2099-01-31') },
    9: { revisedEnd: 'à voir' },
  });
  shown = await calendar();
  // From May to October; 61 days from 31 October to 31 December
  expect(shown(1)).toEqual(['2021-10-31', 6, null, 'oui', 61]);
  expect(shown(3)).toEqual(['2021-10-31', null, null, 'non', null]);
  expect(shown(4)).toEqual(['2021-11-30', 3, null, 'non', null]);
  expect(shown(7)).toEqual(['2099-06-30', 78 * 12 - 6, '2099-06-30', 'non', null]);
  expect(shown(8)[2]).toBe('2099-03-15');
  expect(shown(10)[2]).toBe('2099-01-31');
  expect(shown(9)).toEqual(['2021-12-31', 8, null, 'non', null]);
  expect(shown(2)).toEqual(['2022-12-31', 12, null, 'non', null]);
});

test('the sheet of a later year overrules that of the year before, once something is typed in it', async () => {
  await openSample();
  await monitor(2021);
  await type(2021, { 1: { revisedEnd: daySerial('2021-10-31') }, 3: { revisedEnd: daySerial('2022-06-30') } });
  await insertColumns('annexe2', CALENDAR);
  await monitor(2022);
  // The columns do not know of the new sheet yet.
  const before = planned(await read(), 'annexe2', CALENDAR);
  expect(stateOf(before)?.isUpToDate).toBe(false);
  await insertColumns('annexe2', CALENDAR);
  expect(stateOf(planned(await read(), 'annexe2', CALENDAR))?.isUpToDate).toBe(true);
  await type(2022, { 1: { revisedEnd: daySerial('2022-11-30') } });
  const shown = await calendar();
  // 31 days to 31 December 2022, to which the last year is closed; 184 for action 3
  expect(shown(1)).toEqual(['2022-11-30', 19, null, 'oui', 31]);
  expect(shown(3)).toEqual(['2022-06-30', 6, null, 'oui', 184]);
});
