import { comparable } from '../../support/comparable';
import { closeHosts } from '../../support/excel-host';
import { insertColumns, planned, removeColumns } from '../../support/columns';
import { openSample, read, roundTripsOf } from '../../support/valider';
import { stateOf } from '../../../src/columns';

jest.setTimeout(60_000);
afterEach(closeHosts);

describe('the computed columns', () => {
  it('go in, are found again as they were planned, and come off without a trace', async () => {
    const opened = await openSample();
    const before = comparable(await opened.host.save());
    await insertColumns('annexe1');
    const snapshot = await read();
    const plan = planned(snapshot, 'annexe1');
    expect(plan.insertions).toEqual([]);
    const state = stateOf(plan);
    expect(state).toEqual({ isUpToDate: true, stale: [], added: 0, edits: [] });
    await removeColumns('annexe1');
    expect(comparable(await opened.host.save())).toEqual(before);
  });

  it('cost two round trips once the workbook was read', async () => {
    const opened = await openSample();
    const traffic = await roundTripsOf(opened, () => insertColumns('annexe1'));
    expect(traffic).toHaveLength(4);
  });
});
