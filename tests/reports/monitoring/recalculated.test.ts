import { defaultSettings } from '../../../src/convention';
import { type ExecutionRow, executionOf, readMonitoring } from '../../../src/monitoring';
import { type CellValue, type WorkbookSnapshot, isErrorValue } from '../../../src/workbook';
import { testWithLibreOffice } from '../../support/libreoffice';
import { withMonitoring, withTyped } from '../../support/monitored';
import { recalculated } from '../../support/recalculated';
import { sampleSnapshot } from '../../support/sample';
import { plainSpaces } from '../../support/typography';
import { agreementSettings, workbook } from '../../support/workbooks';

/** Cells of the sheets that the add-in made which hold an error. */
const errors = ({ sheets }: WorkbookSnapshot) =>
  sheets
    .filter(({ signature }) => signature !== null)
    .flatMap(({ name, values }) =>
      values.flatMap((row) => row.filter(isErrorValue).map((value) => `${name} ${value}`)),
    );

const serial = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;

const rowsOf = (book: WorkbookSnapshot, year: number) =>
  new Map(executionOf(readMonitoring(book), year)?.rows.map((row) => [row.number.value, row]));

/** Values of some fields of a row. */
const values = (row: ExecutionRow | undefined, ...keys: (keyof ExecutionRow)[]): CellValue[] =>
  keys.map((key) => {
    const field = row?.[key];
    if (typeof field !== 'object' || !('value' in field)) return null;
    return typeof field.value === 'number' ? Math.round(field.value * 1e6) / 1e6 : field.value;
  });

describe('the sample', () => {
  let rows: ReadonlyMap<number | null, ExecutionRow>;
  let book: WorkbookSnapshot;
  beforeAll(async () => {
    const typed = withTyped(withMonitoring(sampleSnapshot(), defaultSettings), 2021, {
      1: {
        status: 'Terminée',
        progress: 0.9,
        actualStart: serial('2021-06-15'),
        actualEnd: serial('2021-12-20'),
        committed: 40_000,
        spent: 38_000,
        amiSpent: 19_000,
        amiPaid: 35_000,
        'funding:VDM': 5_000,
        'funding:autres': 2_000,
        deliverable: 'Remis',
      },
      3: { amiSpent: 80_000, spent: 90_000, committed: 70_000 },
      5: { progress: 0.4, revisedEnd: serial('2021-10-01'), status: 'En cours' },
      12: { actualStart: serial('2022-02-01') },
      23: { spent: 60_000 },
    });
    book = await recalculated(typed);
    rows = rowsOf(book, 2021);
  });

  testWithLibreOffice('has no error value', () => {
    expect(errors(book)).toEqual([]);
  });

  testWithLibreOffice('takes names, pilots and amounts from the annexes, those in texts too', () => {
    expect(values(rows.get(3), 'action', 'pilots', 'cost', 'approved', 'plannedFunding', 'payee', 'nature')).toEqual([
      'Mieux mobiliser les contingents',
      'AMP - CT5 & CT2',
      100_000,
      75_000,
      25_000,
      'Etat',
      'Support AMI',
    ]);
    expect(values(rows.get(9), 'cost', 'approved', 'nature')).toEqual([null, null, 'Droit commun']);
    expect(rows.get(23)?.cost.value).toBe(112_500);
    expect(plainSpaces(rows.get(23)?.reading.text ?? '')).toBe('Coût : « AMP 112500 » lu 112 500 €');
  });

  testWithLibreOffice('works out the rates, and leaves empty what an input is missing for', () => {
    expect(values(rows.get(1), 'commitmentRate', 'executionRate', 'amiUse', 'amiBalance', 'fundingObtained')).toEqual([
      0.571429, 0.542857, 0.542857, 16_000, 7_000,
    ]);
    expect(
      values(rows.get(1), 'fundingRate', 'actualAmiRate', 'proposedCarryOver', 'proposedStatus', 'proration'),
    ).toEqual([0.2, 0.5, 2_000, 'Terminée', 40_833.333333]);
    expect(
      values(
        rows.get(2),
        'commitmentRate',
        'executionRate',
        'amiUse',
        'amiBalance',
        'fundingObtained',
        'fundingRate',
        'actualAmiRate',
        'progressGap',
        'proration',
        'proposedCarryOver',
        'vouchers',
        'proposedStatus',
        'alert',
      ),
    ).toEqual(Array.from({ length: 13 }, () => null));
  });

  testWithLibreOffice('proposes a status, and says what is to be looked at', () => {
    expect(values(rows.get(5), 'proposedStatus', 'alert')).toEqual([
      'En retard',
      'Fin prévue dépassée à la date d’arrêté.',
    ]);
    expect(values(rows.get(12), 'proposedStatus', 'proration')).toEqual(['Non démarrée', 0]);
    expect(rows.get(3)?.alert.value).toBe('Dépense AMI au-dessus de l’AMI validé.');
    expect(values(rows.get(23), 'actualUnitCost', 'plannedUnitCost', 'executionRate')).toEqual([null, 7_500, 0.533333]);
  });
});

const half = () => {
  const amounts = [2, 4, 6].map((number) => [
    number,
    { cost: null, approved: null, funding: '?', nextYearCost: 'à chiffrer' },
  ]);
  return workbook({ annexe1: Object.fromEntries(amounts) });
};
const many = () => {
  const actions = Array.from({ length: 192 }, (_, index) => [
    index + 9,
    { action: `Action ${index + 9}`, cost: 1_000 },
  ]);
  return workbook({ annexe1: Object.fromEntries(actions) });
};

describe('any other workbook has no error value either', () => {
  testWithLibreOffice.each([
    ['without Annexe 2', () => workbook({ missing: ['annexe2'] })],
    ['without Annexe 1', () => workbook({ missing: ['annexe1'] })],
    ['with half the amounts missing', half],
    ['with 200 actions', many],
  ] as const)('%s, for both years of another territory', async (_, make) => {
    const both = withMonitoring(withMonitoring(make(), agreementSettings), agreementSettings, 2024);
    const book = await recalculated(both);
    expect(errors(book)).toEqual([]);
    const { execution } = readMonitoring(book);
    expect(execution.map(({ year }) => year)).toEqual([2023, 2024]);
    expect(execution.every(({ rows }) => rows.every(({ action }) => (action.value ?? '') !== ''))).toBe(true);
  });

  testWithLibreOffice('a row that is sorted or inserted in an annexe keeps its figures', async () => {
    const made = withMonitoring(workbook(), agreementSettings);
    const [annexe, ...others] = made.sheets;
    if (!annexe) throw new Error('No annexe');
    const [title, headings, ...rows] = annexe.values;
    const total = rows.pop();
    const sorted = { ...annexe, values: [title, headings, ...rows.reverse(), total] as CellValue[][] };
    const book = await recalculated({ ...made, sheets: [sorted, ...others] });
    expect(rowsOf(book, 2023).get(3)?.cost.value).toBe(120_000);
    expect(rowsOf(book, 2023).get(1)?.action.value).toBe('Recrutement d’un coordinateur');
  });
});
