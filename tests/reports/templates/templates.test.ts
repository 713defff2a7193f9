/** Every template, on the sample, on an empty agreement and on many actions: no error, no row lost, one page wide. */
import { readAnnexes } from '../../../src/annexes';
import { defaultSettings } from '../../../src/convention';
import { readMonitoring } from '../../../src/monitoring';
import type { TemplateContext } from '../../../src/reports';
import { templates } from '../../../src/reports';
import type { CellValue, WorkbookSnapshot } from '../../../src/workbook';
import { freeSheetName, sheetSnapshot } from '../../../src/workbook';
import { closeHosts } from '../../support/excel-host';
import { testWithLibreOffice } from '../../support/libreoffice';
import { built, errorsIn, printed, recalculated } from '../../support/printed';
import { sampleSnapshot } from '../../support/sample';
import { read } from '../../support/valider';

jest.setTimeout(600_000);
afterEach(closeHosts);

function contextOf(snapshot: WorkbookSnapshot): TemplateContext {
  const annexes = readAnnexes(snapshot, defaultSettings);
  const monitoring = readMonitoring(snapshot);
  return {
    annexes,
    monitoring,
    settings: defaultSettings,
    today: '2021-09-15',
    action: null,
    year: 2021,
    findings: [],
  };
}

const empty: WorkbookSnapshot = { sheets: [sheetSnapshot({ name: 'Feuil1', values: [['x']] })], isReadOnly: false };

/** The sample's annexes with its actions over and over, under numbers of their own. */
function many(count: number): WorkbookSnapshot {
  const snapshot = sampleSnapshot();
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const [title = [], header = [], ...rows] = sheet.values;
      const actions = rows.filter((row) => typeof row[0] === 'number' && row[2] !== 'TOTAL');
      const repeated = Array.from({ length: count }, (_, index) => [
        index + 1,
        ...(actions[index % actions.length] ?? []).slice(1),
      ]);
      return sheetSnapshot({ name: sheet.name, values: [title, header, ...repeated], merges: sheet.merges });
    }),
  };
}

/** LibreOffice writes one digit less. */
function rounded(values: readonly (readonly CellValue[])[] = []) {
  return values.map((row) => row.map((value) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value)));
}

const cases: [string, WorkbookSnapshot][] = [
  ['the sample', sampleSnapshot()],
  ['an empty agreement', empty],
  ['200 actions', many(200)],
];

describe.each(templates.map((template) => [template.id, template] as const))('%s', (id, template) => {
  it.each(cases)('on %s shows no error, and names Excel takes', async (_, snapshot) => {
    const blueprints = template.build(contextOf(snapshot)).slice(0, 6);
    const { names } = await built(snapshot, blueprints);
    const taken = snapshot.sheets.map(({ name }) => name);
    expect(names).toEqual(blueprints.map(({ name }) => freeSheetName(name, taken)));
    const after = await read();
    expect(errorsIn(after, names)).toEqual([]);
    // What is inserted is never taken for the annexes that it was filled from.
    const before = readAnnexes(snapshot, defaultSettings).annexe1?.sheet.name;
    if (before !== undefined) expect(readAnnexes(after, defaultSettings).annexe1?.sheet.name).toBe(before);
  });

  testWithLibreOffice('prints one page wide, and comes to the same for LibreOffice', async () => {
    const snapshot = sampleSnapshot();
    const blueprints = template.build({ ...contextOf(snapshot), action: 3 });
    const book = await built(snapshot, blueprints);
    const again = await recalculated(book);
    expect(errorsIn(again, book.names)).toEqual([]);
    const host = (await read()).sheets.filter(({ name }) => book.names.includes(name));
    for (const sheet of host)
      expect(rounded(again.sheets.find(({ name }) => name === sheet.name)?.values)).toEqual(rounded(sheet.values));
    const folder = process.env.PICTURES;
    const { pages } = await printed(snapshot, blueprints, folder === undefined ? undefined : `${folder}/${id}`);
    expect(pages).toBeLessThanOrEqual(blueprints.length * 12);
  });
});
