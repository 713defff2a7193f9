import { isAmountAlone } from '../../src/annexes';
import type { CellValue } from '../../src/workbook';

const alone = (raw: CellValue) => isAmountAlone({ raw, text: typeof raw === 'string' ? raw : '' });

test.each([70_000, '70000', '70 000 €', '70 K€'])('%p is an amount alone', (raw) => {
  expect(alone(raw)).toBe(true);
});

test.each([null, '', 'bilan', 'bilan 2021', '2 rapports', '5 000 € par an', 'AMP 25 000 €', true])(
  '%p is none',
  (raw) => {
    expect(alone(raw)).toBe(false);
  },
);
