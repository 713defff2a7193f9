import { changeState, readState } from '../../../src/excel';
import type { IgnoredFinding, WorkbookState } from '../../../src/workbook';
import {
  STATE_NAMESPACE,
  addingTerm,
  emptyState,
  ignoring,
  restoring,
  serialiseState,
  standing,
} from '../../../src/workbook';
import { closeHosts, openHost } from '../../support/excel-host';
import type { OpenHost } from '../../support/excel-host';
import { beforeRoundTrip, inExcel, openSample, read, roundTripsOf } from '../../support/valider';

jest.setTimeout(60_000);
afterEach(closeHosts);

const sheets = { 'Annexe 1': [['n°', 'Action']] };
const at = '2022-05-04T12:32:00.000Z';

function decision(id: string, parts: Partial<IgnoredFinding> = {}): IgnoredFinding {
  const rule = 'budget-total-colonne';
  return { id, rule, action: null, excerpt: 'Écart', reason: 'Convenu', author: 'Claire', at, ...parts };
}

/** The parts of the workbook as they would be saved. */
async function parts({ host }: OpenHost): Promise<string[]> {
  const { side } = await host.save();
  return side.customXmlParts.map(({ xml }) => xml);
}

async function addPart(state: WorkbookState | string): Promise<void> {
  await inExcel(({ customXmlParts }) => {
    customXmlParts.add(typeof state === 'string' ? state : serialiseState(state));
  });
}

/** What the workbook says, read as Valider does. */
const kept = async () => (await read()).state;
const ignoredIds = (state: WorkbookState | undefined) => standing(state?.ignored ?? []).map(({ id }) => id);

describe('what is kept', () => {
  it('is nothing before anyone decided anything', async () => {
    const opened = await openHost(sheets);
    expect(await kept()).toBeUndefined();
    expect(await parts(opened)).toEqual([]);
  });

  it('is read by itself in two small round trips, in one where nothing was ever decided', async () => {
    const opened = await openHost(sheets);
    let state: WorkbookState | undefined;
    const readAlone = async () => {
      state = await readState();
    };
    expect(await roundTripsOf(opened, readAlone)).toHaveLength(1);
    expect(state).toEqual(emptyState);
    await changeState(ignoring(decision('a')));
    expect(await roundTripsOf(opened, readAlone)).toHaveLength(2);
    expect(ignoredIds(state)).toEqual(['a']);
  });

  it('comes with the two round trips of the reading', async () => {
    const opened = await openSample();
    await changeState(ignoring(decision('a')));
    let state: WorkbookState | undefined;
    const traffic = await roundTripsOf(opened, async () => {
      state = await kept();
    });
    expect(traffic).toHaveLength(2);
    expect(ignoredIds(state)).toEqual(['a']);
  });

  it('comes with a sheet so large that it is read in parts', async () => {
    const opened = await openHost({ 'Annexe 1': [['x']] });
    await addPart(ignoring(decision('a'))(emptyState));
    let refused = 0;
    const roundTrip = opened.host.roundTrip.bind(opened.host);
    opened.host.roundTrip = async (request) => {
      if (!JSON.stringify(request).includes('A1:IV1200')) return roundTrip(request);
      refused += 1;
      const error = { Code: 'ResponsePayloadSizeLimitExceeded', Message: '', Location: '', ActionIndex: 0 };
      return { ok: true, body: JSON.stringify({ Results: [], TraceIds: [], Error: error }) };
    };
    expect(ignoredIds(await kept())).toEqual(['a']);
    expect(refused).toBe(1);
  });
});

describe('a decision', () => {
  it('is written into one part, verified, and taken back', async () => {
    const opened = await openHost(sheets);
    await changeState(ignoring(decision('a')));
    await changeState(addingTerm({ term: 'PFTA', author: 'Claire', at }));
    expect(await parts(opened)).toHaveLength(1);
    expect(ignoredIds(await kept())).toEqual(['a']);
    const state = await changeState(restoring('a', 'Paul', '2022-05-05T12:32:00.000Z'));
    expect(ignoredIds(state)).toEqual([]);
    expect(await kept()).toEqual(state);
    expect(await parts(opened)).toHaveLength(1);
  });

  it('is added to what colleagues decided since the workbook was read', async () => {
    await openHost(sheets);
    await changeState(ignoring(decision('a')));
    await changeState(ignoring(decision('b', { author: 'Paul' })));
    expect(ignoredIds(await kept())).toEqual(['a', 'b']);
  });

  it('is made again over what a colleague writes at the same moment', async () => {
    const opened = await openHost(sheets);
    await changeState(ignoring(decision('a')));
    // Their whole part comes over ours just before it is read back.
    const theirs = serialiseState(ignoring(decision('theirs'))(ignoring(decision('a'))(emptyState)));
    beforeRoundTrip(opened, 4, async () => {
      opened.host.roundTrip = Object.getPrototypeOf(opened.host).roundTrip.bind(opened.host);
      await inExcel(({ customXmlParts }) => {
        customXmlParts.getByNamespace(STATE_NAMESPACE).getOnlyItem().setXml(theirs);
      });
    });
    await changeState(ignoring(decision('ours')));
    expect(ignoredIds(await kept())).toEqual(['a', 'theirs', 'ours']);
  });

  it('makes one part of several, and loses nothing of them', async () => {
    const opened = await openHost(sheets);
    await addPart(ignoring(decision('a'))(emptyState));
    await addPart(ignoring(decision('b'))({ ...emptyState, rest: { report: 'Rapport' } }));
    expect(ignoredIds(await kept())).toEqual(['a', 'b']);
    await changeState(ignoring(decision('c')));
    expect(await parts(opened)).toHaveLength(1);
    expect(ignoredIds(await kept())).toEqual(['a', 'b', 'c']);
    expect((await kept())?.rest).toEqual({ report: 'Rapport' });
  });

  it('leaves other parts alone, and those of ours that cannot be read', async () => {
    const opened = await openHost(sheets);
    const others = ['<a xmlns="urn:autre"/>', `<annexes-lda xmlns="${STATE_NAMESPACE}">{broken</annexes-lda>`];
    await others.reduce((before, xml) => before.then(() => addPart(xml)), Promise.resolve());
    await changeState(ignoring(decision('a')));
    expect(await parts(opened)).toHaveLength(3);
    expect(await parts(opened)).toEqual(expect.arrayContaining(others));
    expect(ignoredIds(await kept())).toEqual(['a']);
  });

  it('is refused in a workbook that is open for reading only, before anything is written', async () => {
    const { host } = await openHost(sheets);
    const saved = await host.save();
    const opened = await openHost({ ...saved, side: { ...saved.side, isReadOnly: true } });
    await expect(changeState(ignoring(decision('a')))).rejects.toMatchObject({ kind: 'read-only' });
    expect(await parts(opened)).toEqual([]);
  });

  it('says so when Excel does not keep it', async () => {
    const opened = await openHost(sheets);
    const roundTrip = opened.host.roundTrip.bind(opened.host);
    opened.host.roundTrip = async (request) => {
      const answer = await roundTrip(request);
      // What office-js #6091 tells of Excel for Mac: the part is there, and empty.
      if (!answer.ok || !JSON.stringify(request).includes('GetXml')) return answer;
      return { ...answer, body: answer.body.replace(/"<annexes-lda.*?annexes-lda>"/, '""') };
    };
    const change = changeState(ignoring(decision('a')));
    await expect(change).rejects.toMatchObject({ kind: 'not-kept', message: expect.stringContaining('gardé') });
  });
});
