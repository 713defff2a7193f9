import { readFileSync } from 'node:fs';
import { ExcelTrouble, createSheet, createSheets, removeSheets } from '../../../src/excel';
import { everyKind } from '../../support/blueprints';
import { comparable } from '../../support/comparable';
import { closeHosts, openHost, type OpenHost } from '../../support/excel-host';
import { failingAt } from '../../support/failing-host';
import { plainSpaces } from '../../support/typography';
import { inExcel, read, roundTripsOf } from '../../support/valider';

jest.setTimeout(60_000);
afterEach(closeHosts);

const annexes = {
  'Annexe 1': [['n°', 'Action'], [1, 'Créer'], [2, 'Loger']],
  Notes: [['à moi']],
};

const after = ['Annexe 1'];

async function sheetNames(): Promise<string[]> {
  const names = await inExcel(({ worksheets }) => worksheets.load({ name: true }));
  return names.items.map(({ name }) => name);
}

async function saved({ host }: OpenHost) {
  return comparable(await host.save());
}

async function troubleOf(act: Promise<unknown>): Promise<ExcelTrouble> {
  const error = await act.then(
    () => new Error('It went through.'),
    (reason: unknown) => reason,
  );
  if (error instanceof ExcelTrouble) return error;
  throw error;
}

describe('a sheet is built', () => {
  it('in two round trips, with nothing that the host lacks', async () => {
    const opened = await openHost(annexes);
    const traffic = await roundTripsOf(opened, () => createSheet(everyKind(), { after }));
    expect(traffic).toHaveLength(2);
    expect([...opened.host.gaps]).toEqual([]);
  });

  it('with its values, formulas and formats; what looks like a formula stays a text', async () => {
    await openHost(annexes);
    await createSheet(everyKind(), { after });
    const sheet = (await read()).sheets.find(({ name }) => name === 'Essai');
    expect(sheet).toMatchObject({
      signature: 'essai',
      isProtected: true,
      visible: true,
      values: [
        ['Essai de feuille', null, null, null],
        ['Le n°', '=2+3', 12, null],
        [1, '+33 4 91', 24, null],
        [2, null, true, null],
        [null, null, '@midi', 'caché'],
      ],
      merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
      hiddenColumns: [4],
    });
    expect(sheet?.formulas.flat().filter((formula) => formula !== null)).toEqual(['=C2*2']);
    expect(sheet?.numberFormats[2]?.[2]).toBe('#,##0 "€"');
  });
});
void readFileSync; void createSheets; void removeSheets; void saved; void troubleOf; void failingAt; void plainSpaces; void sheetNames;
