import { unzipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { FileTrouble, openXlsx, saveXlsx } from '../../../preview/files';
import { xlsxPackage, type SheetPart } from '../../support/xlsx-package';
import { everything } from './everything';

const chart: SheetPart = { name: 'Courbe', rows: '', kind: 'chartsheet' };
const cell = (address: string, value: number) =>
  `<row r="${/\d+/.exec(address)}"><c r="${address}"><v>${value}</v></c></row>`;

async function copied(bytes: Uint8Array) {
  const opened = await openXlsx(bytes, 'a.xlsx');
  const copy = await saveXlsx(opened.workbook);
  const workbookPart = new TextDecoder().decode(unzipSync(copy.bytes)['xl/workbook.xml']);
  return { opened, workbookPart, again: await openXlsx(copy.bytes, 'a.xlsx') };
}

describe('a workbook with a sheet that is a chart', () => {
  const names =
    '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'Annexe 1\'!$1:$1</definedName>' +
    '<definedName name="ici" localSheetId="2">Local!$A$1</definedName>';
  const bytes = () =>
    xlsxPackage({
      sheets: [chart, { name: 'Annexe 1', rows: cell('A1', 2) }, { name: 'Local', rows: cell('B2', 3) }],
      names,
    });

  test('opens without that sheet, and says so', async () => {
    const { workbook, notKept } = await openXlsx(bytes(), 'a.xlsx');
    const { data } = workbook;
    expect(data.sheetOrder.map((id) => data.sheets[id]?.name)).toEqual(['Annexe 1', 'Local']);
    expect(notKept).toEqual(['une feuille graphique']);
  });

  test('keeps what belongs to each of the others', async () => {
    const { opened, workbookPart, again } = await copied(bytes());
    const layouts = ({ workbook }: typeof opened) =>
      Object.values(workbook.side.sheets).map(({ pageLayout }) => pageLayout);
    expect(layouts(opened)).toEqual([{ printTitleRows: '$1:$1' }, undefined]);
    expect(layouts(again)[0]).toMatchObject({ printTitleRows: '$1:$1' });
    expect(workbookPart).toContain('<definedName name="ici" localSheetId="1">Local!$A$1</definedName>');
  });

  test('is refused when it holds no other', async () => {
    await expect(openXlsx(xlsxPackage({ sheets: [chart] }), 'a.xlsx')).rejects.toThrow(
      'Ce classeur ne contient aucune feuille de calcul.',
    );
  });
});

test.each([
  [
    'the writer of the sample',
    () =>
      writeXlsx({
        sheets: [
          {
            name: 'Annexe 1',
            rows: [['n°']],
            pageSetup: { printTitlesRow: '1:2', printTitlesColumn: 'A:A', printArea: 'A1:C9' },
          },
        ],
      }),
  ],
  [
    'a program that forgets the quotes',
    () =>
      xlsxPackage({
        sheets: [{ name: 'Annexe 1', rows: cell('A1', 1) }],
        names:
          '<definedName name="_xlnm.Print_Area" localSheetId="0">Annexe 1!$A$1:$C$9</definedName>' +
          '<definedName name="_xlnm.Print_Titles" localSheetId="0">Annexe 1!$A:$A,Annexe 1!$1:$2</definedName>',
      }),
  ],
])('print titles and areas of %s are written as Excel wants them', async (_, bytes) => {
  const { workbookPart } = await copied(await bytes());
  expect(workbookPart).toContain('name="_xlnm.Print_Area" localSheetId="0">\'Annexe 1\'!$A$1:$C$9<');
  expect(workbookPart).toContain('name="_xlnm.Print_Titles" localSheetId="0">\'Annexe 1\'!$A:$A,\'Annexe 1\'!$1:$2<');
});

test('a cell in Excel’s last row or column is no obstacle', async () => {
  const { opened, again } = await copied(
    xlsxPackage({
      sheets: [
        { name: 'Longue', rows: cell('A1', 1) + cell('A1048576', 2) },
        { name: 'Large', rows: cell('XFD1', 3) },
      ],
    }),
  );
  const sizes = Object.values(opened.workbook.data.sheets).map(({ rowCount, columnCount }) => [rowCount, columnCount]);
  expect(sizes).toEqual([
    [1_048_576, 52],
    [1000, 16_384],
  ]);
  const [long, wide] = Object.values(again.workbook.data.sheets);
  expect([long?.cellData?.[1_048_575]?.[0]?.v, wide?.cellData?.[0]?.[16_383]?.v]).toEqual([2, 3]);
});

test('what neither the grid nor the copy takes over is named', async () => {
  const after =
    '<sheetProtection sheet="1"/><protectedRanges><protectedRange name="saisie" sqref="A1:B2"/></protectedRanges>';
  const { notKept } = await openXlsx(xlsxPackage({ sheets: [{ name: 'F', rows: cell('A1', 1), after }] }), 'a.xlsx');
  expect(notKept).toEqual(['une plage modifiable d’une feuille protégée']);
  const drawing = '<xdr:wsDr><xdr:sp macro=""><xdr:txBody/></xdr:sp><xdr:cxnSp/><xdr:spPr/></xdr:wsDr>';
  const others = await openXlsx(
    everything({ 'xl/drawings/drawing1.xml': drawing, 'xl/connections.xml': '' }),
    'a.xlsx',
  );
  expect(others.notKept).toEqual(
    expect.arrayContaining(['2 formes ou zones de texte', 'les connexions à des données']),
  );
});

describe('bytes that are no .xlsx workbook are refused with what to do', () => {
  const compound = (name: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(name, 'utf16le'), 0, 0]);
  test.each([
    ['one that needs a password', compound('EncryptedPackage'), /^Ce classeur est protégé par un mot de passe/],
    ['one of an old Excel', compound('Workbook'), /^Ce classeur est dans l’ancien format d’Excel \(\.xls\)/],
    ['a text', new TextEncoder().encode('bonjour'), /^Ce fichier n’est pas un classeur Excel/],
    ['nothing', new Uint8Array(), /^Ce fichier n’est pas un classeur Excel/],
    ['a file cut short', everything().slice(0, 3000), /^Ce fichier n’est pas un classeur Excel/],
  ])('%s', async (_, bytes, sentence) => {
    const opening = openXlsx(bytes, 'a.xlsx');
    await expect(opening).rejects.toThrow(FileTrouble);
    await expect(opening).rejects.toThrow(sentence);
  });
});
