import { createSheet } from '../../../src/excel';
import { everyKind } from '../../support/blueprints';
import { closeHosts, openHost } from '../../support/excel-host';
import { read, roundTripsOf } from '../../support/valider';

afterEach(closeHosts);

const annexes = {
  'Annexe 1': [
    ['n°', 'Action'],
    [1, 'Créer'],
    [2, 'Loger'],
  ],
  Notes: [['à moi']],
};

const after = ['Annexe 1'];

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
