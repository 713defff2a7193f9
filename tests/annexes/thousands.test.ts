import { type Annexes, inEuros, parseAmount, readAnnexes } from '../../src/annexes';
import { scaleOf } from '../../src/annexes/amounts';
import { agreementInThousands } from '../support/in-thousands';
import { agreementSettings, workbook } from '../support/workbooks';

const read = (raw: string | number, format = 'General') => parseAmount(raw, format, undefined, 1_000);

describe('the unit of a heading', () => {
  test.each([
    'Coût total (k€)',
    'Financements 2023 en K€ (montants et sources)',
    'Dépenses 2023 – KE',
    'Coût total (en milliers d’euros)',
    'AMI demandé\nk euros',
  ])('%j: thousands', (heading) => expect(scaleOf([heading])).toBe(1_000));

  test.each([
    'Coût total',
    'Coût total (€)',
    'Coût en euros',
    'Financement AMI demandé',
    'Enveloppe de 230 k€ : validé',
  ])('%j: euros', (heading) => expect(scaleOf([heading])).toBe(1));

  test('that of the column goes before that of the title', () => {
    expect(scaleOf(['Coût total', 'Annexe financière (montants en k€)'])).toBe(1_000);
    expect(scaleOf(['Coût total (€)', 'Annexe financière (montants en k€)'])).toBe(1);
  });
});

describe('amounts under « (k€) »', () => {
  test.each<[string | number, number]>([
    [30, 30_000],
    [12.5, 12_500],
    [0, 0],
    [-4, -4_000],
    ['30', 30_000],
    ['Ville 30', 30_000],
    ['GVM 12,5', 12_500],
    ['CAF 62', 62_000],
    ['CD56 10', 10_000],
    ['GVM 20 + CAF 10', 30_000],
    ['30 (Ville) ; 4 (CCAS)', 34_000],
    ['1 250', 1_250_000],
    ['30 k€ Ville', 30_000],
    ['Ville 16 000 €', 16_000],
    ['BOP 177 : 40', 40_000],
  ])('%j is %d €', (raw, euros) => expect(read(raw)).toMatchObject({ total: euros, rest: '', scale: 1_000 }));

  test('a funder without amount stays one', () => {
    expect(read('Ville')).toMatchObject({ total: null });
    expect(read('CD56').sourcesWithoutAmount).toMatchObject([{ source: 'CD56' }]);
  });

  test('a number that its own format shows in thousands is as many of them; one that it divides is in euros', () => {
    expect(parseAmount(30, '#,##0" k€"')).toMatchObject({ total: 30_000, scale: 1_000 });
    expect(parseAmount(30_000, '#,##0," k€"')).toMatchObject({ total: 30_000, scale: 1 });
  });

  test('in a formula, the number of the cell in euros', () => {
    expect([inEuros('J5', 1), inEuros('J5', 1_000)]).toEqual(['J5', 'J5*1000']);
  });
});

test('an agreement in thousands says the same amounts as in euros', () => {
  const amounts = ({ annexe1 }: Annexes) =>
    [...(annexe1?.rows ?? []), { ...annexe1?.total?.amounts }].map(
      ({ cost, requested, funding, nextYearCost, nextYearFunding, approved }) =>
        [cost, requested, funding, nextYearCost, nextYearFunding, approved].map((field) => [
          field?.value.total,
          field?.value.parts.map(({ euros, source }) => [euros, source]),
        ]),
    );
  const of = (book: ReturnType<typeof workbook>) => amounts(readAnnexes(book, agreementSettings));
  expect(of(agreementInThousands())).toEqual(of(workbook()));
});
