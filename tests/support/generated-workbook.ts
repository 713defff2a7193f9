/** Workbooks as nobody would make them on purpose, for properties that hold of all. */
import fc from 'fast-check';
import { openHost, type OpenHost, type Rows } from './excel-host';

/** What Excel takes for the longest text of a cell. */
export const LONGEST_TEXT = 32_767;

/** Texts that hurt: what looks like a formula, a number or a date, other scripts, signs of two parts, the longest. */
export const hardTexts: readonly string[] = [
  '=1+1',
  '=SOMME(A1:A3)',
  '+33 4 91 00 00 00',
  '-12',
  '@Marseille',
  "'apostrophe",
  '12/03/2021',
  '1e5',
  '3 500 €',
  'TRUE',
  'VRAI',
  '#REF!',
  'ligne\nsuivante',
  '\u00a0 insécable \u202f',
  'مساكن للجميع',
  'דיור לכולם',
  '👩🏽‍💻 ☎️ 🇫🇷',
  'e\u0301te\u0301',
  '<b>&amp;"gras"</b>',
  'é'.repeat(LONGEST_TEXT),
];

/** Names of sheets that Excel takes and that formulas must quote. */
export const hardNames: readonly string[] = [
  'Annexe 1',
  "L'agenda d'avril",
  '“Budget” & suite',
  "O''Neil",
  'ملحق ١',
  '🏠 Logement',
  'A1',
  'R1C1',
  '2021',
  'x'.repeat(31),
];

const cell: fc.Arbitrary<string | number | boolean | null> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.integer({ min: -1_000_000, max: 1_000_000 }) },
  { weight: 1, arbitrary: fc.double({ min: -1e9, max: 1e9, noNaN: true }) },
  { weight: 1, arbitrary: fc.boolean() },
  // As typed: the apostrophe keeps them texts.
  { weight: 3, arbitrary: fc.constantFrom(...hardTexts.slice(0, -1)).map((text) => `'${text}`) },
  { weight: 2, arbitrary: fc.constantFrom('=A1*2', '=1/0', '=SUM(A1:B3)', '=NOPE(1)', '=B2&" €"', '=NA()') },
);

/** Rows of cells of up to six columns. */
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });

/** One to three sheets, by name. */
export const anySheets: fc.Arbitrary<Record<string, Rows>> = fc
  .uniqueArray(fc.constantFrom(...hardNames), { minLength: 1, maxLength: 3 })
  .chain((names) =>
    fc.tuple(...names.map(() => rows)).map((all) => Object.fromEntries(names.map((name, at) => [name, all[at] ?? []]))),
  );

/** Opens such sheets with looks and rules of the user's own on them. */
export async function openGenerated(sheets: Record<string, Rows>): Promise<OpenHost> {
  const opened = await openHost(sheets);
  await Excel.run(async (context) => {
    for (const name of Object.keys(sheets)) {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.getRange('A1:B2').format.fill.color = '#FFF2CC';
      sheet.getRange('B2:C3').numberFormat = [
        ['#,##0 "€"', '0%'],
        ['dd/mm/yyyy', '@'],
      ];
      sheet.getRange('A1:F8').conditionalFormats.add('DataBar');
      sheet.getRange('B1:B8').conditionalFormats.add('Custom').custom.rule.formula = '=$A1>10';
    }
    await context.sync();
  });
  await opened.host.settle();
  return opened;
}
