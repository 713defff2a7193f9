/** Monitoring sheets of which nothing is to be said: those that nobody has filled in yet, and one where all is well. */
import { defaultSettings, modelSettings, type Settings } from '../../../src/convention';
import { validate } from '../../../src/validation';
import type { WorkbookSnapshot } from '../../../src/workbook';
import { verlaine } from '../../quality/strangers/verlaine';
import { testWithLibreOffice } from '../../support/libreoffice';
import { daySerial, withMonitoring, withTyped } from '../../support/monitored';
import { recalculated } from '../../support/recalculated';
import { sampleSnapshot } from '../../support/sample';
import { agreementSettings, workbook } from '../../support/workbooks';

/** What the rules over the monitoring sheets say on a day. */
const said = (book: WorkbookSnapshot, settings: Settings, day: string) =>
  validate(book, settings, day)
    .findings.filter(({ rule }) => rule.startsWith('suivi-'))
    .map(({ rule, message }) => `${rule} ${message}`);

const books: [name: string, book: WorkbookSnapshot, settings: Settings, year: number][] = [
  ['the sample', sampleSnapshot(), defaultSettings, 2021],
  ['a clean agreement', workbook(), agreementSettings, 2023],
  ['a stranger’s', verlaine, modelSettings, 2023],
];

for (const [name, book, settings, year] of books) {
  testWithLibreOffice(`nothing typed yet on the sheets of ${name}: no alarm, in the year nor after it`, async () => {
    const inserted = await recalculated(withMonitoring(book, settings, year));
    for (const day of [`${year}-06-01`, `${year + 1}-01-20`, `${year + 1}-04-10`])
      expect([day, said(inserted, settings, day)]).toEqual([day, []]);
  });
}

testWithLibreOffice('a year that went as planned: no alarm', async () => {
  const row = (cost: number, approved: number) => ({
    status: 'Terminée',
    actualStart: daySerial('2023-02-01'),
    actualEnd: daySerial('2023-12-01'),
    committed: cost,
    spent: cost,
    ...(approved > 0 && { amiSpent: approved, amiPaid: approved, paidOn: daySerial('2023-05-02') }),
    'funding:autres': cost - approved,
    deliverable: 'Remis',
    deliverableDate: daySerial('2023-12-10'),
  });
  // Action 3 costs 120 000 €, 70 000 € of which were approved.
  const typed = withTyped(withMonitoring(workbook(), agreementSettings, 2023), 2023, { 3: row(120_000, 70_000) });
  expect(said(await recalculated(typed), agreementSettings, '2024-02-01')).toEqual([]);
});
