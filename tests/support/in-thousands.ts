import { annexe1Columns } from '../../src/convention';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook';
import { workbook } from './workbooks';

/** « GVM 30 000 € » → « GVM 30 » */
const typed = (text: string) =>
  text.replace(/(\d{1,3} \d{3}) €/gu, (_, digits: string) =>
    String(Number(digits.replaceAll(' ', '')) / 1_000).replace('.', ','),
  );

/** The clean agreement with every amount of Annexe 1 in thousands: headings that say « (k€) », and no unit in the cells. */
export function agreementInThousands(book: WorkbookSnapshot = workbook()): WorkbookSnapshot {
  const isMoney = annexe1Columns.map(({ kind }) => kind === 'amount');
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      if (sheet.name !== 'Annexe 1') return sheet;
      const inThousands = (value: CellValue, row: number): CellValue => {
        if (row === 1) return `${String(value)} (k€)`;
        return typeof value === 'number' ? value / 1_000 : typeof value === 'string' ? typed(value) : value;
      };
      return {
        ...sheet,
        numberFormats: sheet.numberFormats.map((row) => row.map((format, at) => (isMoney[at] ? 'General' : format))),
        values: sheet.values.map((row, index) =>
          row.map((value, column) => (isMoney[column] && index > 0 ? inThousands(value, index) : value)),
        ),
      };
    }),
  };
}
