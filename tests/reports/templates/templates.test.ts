/** Every template, on the sample, on an empty agreement and on many actions: no error, nothing lost, one page wide. */
import { execFileSync } from 'node:child_process';
import { saveXlsx } from '../../../preview/files/save';
import { readAnnexes } from '../../../src/annexes';
import type { Settings } from '../../../src/convention';
import { defaultSettings, modelSettings } from '../../../src/convention';
import { createSheets } from '../../../src/excel';
import { templates } from '../../../src/reports';
import type { CellValue, SheetBlueprint, WorkbookSnapshot } from '../../../src/workbook';
import { isErrorValue } from '../../../src/workbook';
import { closeHosts } from '../../support/excel-host';
import { converted, testWithLibreOffice } from '../../support/libreoffice';
import { errorsIn, recalculated } from '../../support/printed';
import { monitored } from '../../support/monitored';
import { broce } from '../../support/territories';
import { openSnapshot, read } from '../../support/valider';
import { agreementSettings } from '../../support/workbooks';
import { computed, contextOf, emptyBook, manyActions, monitoredBook } from './support';

afterEach(closeHosts);

/** The sheets of every template; of those that make one an action, the first three. */
function allSheets(
  snapshot: WorkbookSnapshot,
  parts: Parameters<typeof contextOf>[1] = {},
  settings: Settings = defaultSettings,
): Map<string, SheetBlueprint[]> {
  return new Map(templates.map(({ id, build }) => [id, build(contextOf(snapshot, parts, settings)).slice(0, 3)]));
}

/** LibreOffice writes one digit less, and an empty text as an empty cell. */
function rounded(values: readonly (readonly CellValue[])[] = []) {
  return values.map((row) =>
    row.map((value) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value === '' ? null : value)),
  );
}

testWithLibreOffice(
  'on the sample, Excel and LibreOffice compute the same, without error, and print it one page wide',
  async () => {
    const snapshot = await monitoredBook();
    const { sheets, names, xlsx } = await inserted(snapshot, allSheets(snapshot, { action: 3 }));
    const after = await read();
    expect(errorsIn(after, names)).toEqual([]);
    const again = await recalculated({ xlsx });
    expect(errorsIn(again, names)).toEqual([]);
    for (const { name, values } of after.sheets.filter((sheet) => names.includes(sheet.name))) {
      expect([name, rounded(again.sheets.find((sheet) => sheet.name === name)?.values)]).toEqual([
        name,
        rounded(values),
      ]);
    }
    // What is inserted is never taken for the annexes that it was filled from.
    const annexes = readAnnexes(after, defaultSettings);
    expect([annexes.annexe1?.sheet.name, annexes.annexe2?.sheet.name]).toEqual(['Annexe 1', 'Annexe 2']);

    const pages = pagesPrinted(xlsx);
    for (const sheet of sheets) expectOnePageWide(sheet, pages);
  },
);

/** The workbook with these sheets in it, as Excel builds it; `closeHosts` is to be called after the test. */
async function inserted(snapshot: WorkbookSnapshot, templatesSheets: Map<string, SheetBlueprint[]>) {
  const { host } = await openSnapshot(snapshot);
  const blank = templatesSheets.get('annexes-vierges') ?? [];
  const others = [...templatesSheets.values()].flat().filter((sheet) => !blank.includes(sheet));
  // Blank annexes take other names, which those built at the same time would follow.
  const created = [...(await createSheets(others)), ...(await createSheets(blank))];
  const { bytes: xlsx } = await saveXlsx(await host.save());
  return { sheets: [...others, ...blank], names: created.map(({ name }) => name), xlsx };
}

/** The words of each page that LibreOffice prints of a workbook. */
function pagesPrinted(xlsx: Uint8Array): string[] {
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: converted(xlsx, 'xlsx', 'pdf') }).toString();
  return text.split('\f').map((page) => page.replace(/\s+/gu, ' '));
}

/** What is wider than a page goes on on another one, where a part of the headings, or of what fits on a page, stands alone. */
function expectOnePageWide(sheet: SheetBlueprint, pages: readonly string[]): void {
  const footer = sheet.print?.footer?.left ?? sheet.name;
  const own = pages.filter((page) => page.includes(`${footer} Page`));
  const headings = headingWords(sheet);
  const holding = (which: 'some' | 'every') =>
    own.filter((page) => headings[which]((word) => page.includes(word))).length;
  if (headings.length === 0) expect([sheet.name, own.length]).toEqual([sheet.name, pagesOf(sheet)]);
  else {
    expect([sheet.name, holding('every')]).toEqual([sheet.name, holding('some')]);
    expect([sheet.name, holding('every')]).not.toEqual([sheet.name, 0]);
  }
}

testWithLibreOffice.each<[string, WorkbookSnapshot, number]>([
  ['an empty agreement', emptyBook, 2021],
  ['200 actions, in the second year', manyActions(200), 2022],
  ['5 actions', manyActions(5), 2021],
])('on %s no template shows an error, and each is printed one page wide', async (_, snapshot, year) => {
  const { sheets, names, xlsx } = await inserted(snapshot, allSheets(snapshot, { year }));
  expect(errorsIn(await recalculated({ xlsx }), names)).toEqual([]);
  const pages = pagesPrinted(xlsx);
  for (const sheet of sheets) expectOnePageWide(sheet, pages);
});

testWithLibreOffice.each<[string, WorkbookSnapshot, Settings, number]>([
  ['another agreement, in other years, with what its team has typed', monitored({}), agreementSettings, 2023],
  ['annexes that are laid out otherwise, of a territory of which nothing is known', broce(), modelSettings, 2024],
])('on %s no template shows an error, nor what is said of this one', async (_, snapshot, settings, year) => {
  const sheets = [...allSheets(snapshot, { year }, settings).values()].flat();
  const results = await computed(snapshot, sheets);
  for (const { name, values } of results) {
    expect([name, values.flat().filter(isErrorValue)]).toEqual([name, []]);
    expect([name, values.flat().filter((value) => /Aix-Marseille|\b2021\b|230\s000/.test(String(value)))]).toEqual([
      name,
      [],
    ]);
  }
});

/** Words that no other cell says, of the rows that are repeated. */
function headingWords({ rows, print }: SheetBlueprint): string[] {
  if (!print?.titleRows) return [];
  const { first, last } = print.titleRows;
  const said = (from: number, to: number) =>
    rows
      .slice(from, to)
      .flatMap(({ cells }) => cells.slice(0, print.area?.right).map((cell) => String(cell?.value ?? '')));
  const others = [...said(0, first - 1), ...said(last, rows.length)].join(' ');
  return said(first - 1, last)
    .flatMap((text) => text.split(/\s+/u))
    .filter((word) => word.length > 3 && !others.includes(word));
}

/** How many pages a sheet without a table makes: it fits, but for the breaks that it asks for. */
function pagesOf({ print }: SheetBlueprint): number {
  return print?.pagesTall ?? (print?.pageBreaks?.length ?? 0) + 1;
}

test('many actions make a sheet longer, never wider', async () => {
  const few = allSheets(await monitoredBook());
  for (const [id, sheets] of allSheets(manyActions(200))) {
    const widths = (list: readonly SheetBlueprint[] = []) =>
      list.map(({ columns, print }) => [columns, print?.area?.right]);
    expect([id, widths(sheets)]).toEqual([id, widths(few.get(id))]);
  }
});
