import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { UnreadableFile, readWorkbookFile } from '../../../src/cli/xlsx';
import { sentenceFaults } from '../../support/typography';
import { xlsxPackage } from '../../support/xlsx-package';

const sheets = [{ name: 'Annexe 1', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }];
const good = xlsxPackage({ sheets });

async function refusal(bytes: Uint8Array): Promise<string> {
  const error = await readWorkbookFile(bytes).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UnreadableFile)) throw new Error(`not refused: ${String(error)}`);
  return error.message;
}

const cases: [string, () => Uint8Array | Promise<Uint8Array>, RegExp][] = [
  ['an empty file', () => new Uint8Array(), /vide/],
  ['a text', () => strToU8('n°;Action\n1;Recrutement'), /n’est pas un classeur Excel/],
  ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), /n’est pas un classeur Excel/],
  ['two bytes', () => strToU8('PK'), /n’est pas un classeur Excel/],
  ['a zip of other things', () => zipSync({ 'a.txt': strToU8('a') }), /n’est pas un classeur Excel/],
  ['a text document', () => zipSync({ 'word/document.xml': strToU8('<w:document/>') }), /n’est pas un classeur Excel/],
  ['a workbook cut short', () => good.slice(0, good.length - 200), /endommagé ou incomplet/],
  ['a workbook with a hole', () => good.map((byte, index) => (index > 40 && index < 140 ? 0 : byte)), /endommagé/],
  [
    'a workbook with a password',
    () => writeXlsx({ sheets: [{ name: 'A', rows: [[1]] }], encryption: { password: 'x', spinCount: 10 } }),
    /mot de passe/,
  ],
  [
    'an old .xls',
    () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    /ancien format d’Excel \(xls\)/,
  ],
  [
    'an OpenDocument',
    () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }, { level: 0 }),
    /OpenDocument/,
  ],
  ['a binary .xlsb', () => zipSync({ 'xl/workbook.bin': strToU8('x') }), /\(xlsb\)/],
  ['a workbook without a sheet', () => xlsxPackage({ sheets: [] }), /aucune feuille/],
  [
    'a workbook of charts',
    () => xlsxPackage({ sheets: [{ name: 'A', rows: '', kind: 'chartsheet' }] }),
    /aucune feuille/,
  ],
];

test.each(cases)('%s is refused in one sentence that says what to do', async (_, bytes, expected) => {
  const message = await refusal(await bytes());
  expect(message).toMatch(expected);
  expect(message).not.toContain('\n');
  expect(sentenceFaults(message)).toEqual([]);
});
