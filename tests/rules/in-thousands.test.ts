import { validate } from '../../src/validation';
import type { WorkbookSnapshot } from '../../src/workbook';
import { agreementInThousands } from '../support/in-thousands';
import { type WorkbookChanges, agreementSettings, euro, workbook } from '../support/workbooks';

const said = (book: WorkbookSnapshot) =>
  validate(book, agreementSettings, '2023-06-01').findings.map(({ rule, message, cell }) => [rule, message, cell]);

describe('an agreement in thousands of euros', () => {
  test('raises no alarm that the same in euros would not', () => {
    expect(said(agreementInThousands())).toEqual(said(workbook()));
  });

  test.each<[string, WorkbookChanges]>([
    ['an unbalanced action', { annexe1: { 2: { cost: euro(45_000) } } }],
    ['a funder without amount', { annexe1: { 6: { funding: 'VDV' } } }],
    ['a missing zero', { annexe1: { 3: { nextYearCost: euro(12_000) } } }],
    ['an amount in the wrong column', { annexe1: { 2: { cost: null, requested: euro(40_000) } } }],
  ])('is told of %s in the same words', (_, changes) => {
    const book = workbook(changes);
    expect(said(agreementInThousands(book))).toEqual(said(book));
    expect(said(book)).not.toEqual(said(workbook()));
  });

  test('has corrections in its own unit', () => {
    const missingZero = agreementInThousands(workbook({ annexe1: { 3: { nextYearCost: euro(12_000) } } }));
    const [fix] = validate(missingZero, agreementSettings, '2023-06-01').findings.flatMap(({ rule, fix: one }) =>
      rule === 'budget-variation-aberrante' ? (one ?? []) : [],
    );
    expect(fix?.corrections[0]?.edits).toMatchObject([{ after: { value: 120 } }]);
  });
});
